internal import Crypto
public import Schema

extension Update {
    /// What the update says, as the hexadecimal SHA-256 of its encoded form without `id`, `received`, `supersedes` and
    /// `topics`.
    ///
    /// Two updates with equal content have equal hashes, whenever they were received and however they are filed: a
    /// better glossary makes no new versions.
    public var contentHash: String {
        var content = self
        return content.measureContent().hash
    }

    /// How many bytes the hash is taken of, and the hash: without a copy of the update, which is in the end as it was.
    mutating func measureContent() -> (count: Int, hash: String) {
        let (id, received, supersedes, topics) = (self.id, self.received, self.supersedes, self.topics)
        self.id = Self.noID
        self.received = Timestamp(microseconds: 0)
        self.supersedes = []
        self.topics = []
        defer { (self.id, self.received, self.supersedes, self.topics) = (id, received, supersedes, topics) }
        return self.withJSON { ($0.count, Self.hexadecimal(of: $0)) }
    }

    /// The id that stands for none while a hash is taken.
    static let noID: UpdateID = {
        do { return try UpdateID("-") } catch { preconditionFailure("a hyphen is an id: \(error)") }
    }()

    /// The hexadecimal SHA-256 of bytes.
    static func hexadecimal(of bytes: [UInt8]) -> String { bytes.withUnsafeBufferPointer { Self.hexadecimal(of: $0) } }

    /// The same of bytes that lie elsewhere, or only its first bytes.
    static func hexadecimal(
        of bytes: UnsafeBufferPointer<UInt8>,
        bytes count: Int = SHA256Digest.byteCount
    ) -> String {
        func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }
        var hash = SHA256()
        hash.update(bufferPointer: UnsafeRawBufferPointer(bytes))
        return hash.finalize().withUnsafeBytes { digest in
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
