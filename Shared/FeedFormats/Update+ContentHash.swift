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

    /// The first bytes of the SHA-256 of others, in hexadecimal.
    static func hexadecimal(of bytes: [UInt8], bytes count: Int = SHA256Digest.byteCount) -> String {
        func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }
        return SHA256.hash(data: bytes).withUnsafeBytes { digest in
            String(unsafeUninitializedCapacity: 2 * count) { text in
                for index in 0..<count {
                    text[2 * index] = digit(digest[index] >> 4)
                    text[2 * index + 1] = digit(digest[index] & 15)
                }
                return 2 * count
            }
        }
    }
}
