internal import Crypto
public import Schema

extension Update {
    /// What the update says, as the hexadecimal SHA-256 of its encoded form without `id`, `received`, `supersedes` and
    /// `topics`.
    ///
    /// Two updates with equal content have equal hashes, whenever they were received and however they are filed: a
    /// better glossary makes no new versions.
    public var contentHash: String { Self.hexadecimal(of: self.encodedContent) }

    /// What the hash is taken of.
    var encodedContent: [UInt8] {
        var content = self
        return content.encodeContent()
    }

    /// What the hash is taken of, without a copy of the update, which is in the end as it was.
    mutating func encodeContent() -> [UInt8] {
        let (id, received, supersedes, topics) = (self.id, self.received, self.supersedes, self.topics)
        self.id = Self.noID
        self.received = Timestamp(microseconds: 0)
        self.supersedes = []
        self.topics = []
        defer { (self.id, self.received, self.supersedes, self.topics) = (id, received, supersedes, topics) }
        return JSONText.encode(self)
    }

    /// The id that stands for none while a hash is taken.
    static let noID: UpdateID = {
        do { return try UpdateID("-") } catch { preconditionFailure("a hyphen is an id: \(error)") }
    }()

    /// The hexadecimal SHA-256 of bytes.
    static func hexadecimal(of bytes: [UInt8]) -> String {
        func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }
        let digest = SHA256.hash(data: bytes)
        return String(unsafeUninitializedCapacity: 2 * SHA256Digest.byteCount) { text in
            for (index, byte) in digest.enumerated() {
                text[2 * index] = digit(byte >> 4)
                text[2 * index + 1] = digit(byte & 15)
            }
            return 2 * SHA256Digest.byteCount
        }
    }
}
