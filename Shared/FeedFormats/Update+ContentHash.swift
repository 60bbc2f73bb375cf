internal import Crypto
internal import Language
public import Schema

extension Update {
    /// What the update says, as the hexadecimal SHA-256 of all of it but `id`, `received`, `supersedes` and `topics`, and of
    /// an orbit but title and summary, which are written here of its figures.
    ///
    /// Two updates with equal content have equal hashes, whenever they were received and however they are filed: neither a
    /// better glossary nor better words for an orbit make new versions.
    public var contentHash: String {
        var content = self
        return content.measureContent().digest.hexadecimal()
    }

    /// How many bytes it takes where it is hashed, with its texts in any case, and the hash: without a copy of the update,
    /// which is in the end as it was.
    mutating func measureContent() -> (count: Int, digest: SHA256.Digest) {
        var (id, received) = (Self.noID, Timestamp(microseconds: 0))
        var (supersedes, topics): ([UpdateID], [Topic]) = ([], [])
        var (title, summary): (LocalizedText, LocalizedText?) = (Self.noText, nil)
        let isOrbit = if case .orbit = self.payload { true } else { false }
        func exchange(_ update: inout Update) {
            swap(&update.id, &id)
            swap(&update.received, &received)
            swap(&update.supersedes, &supersedes)
            swap(&update.topics, &topics)
            if isOrbit {
                swap(&update.title, &title)
                swap(&update.summary, &summary)
            }
        }
        exchange(&self)
        defer { exchange(&self) }
        guard isOrbit else { return self.measured }
        var (count, digest) = self.measured
        title.forEach { count += $0.utf8.count }
        summary?.forEach { count += $0.utf8.count }
        return (count, digest)
    }

    private var measured: (count: Int, digest: SHA256.Digest) {
        let hashed = Self.memories.take().map { unsafeDowncast($0, to: HashedBytes.self) } ?? HashedBytes()
        defer { if !hashed.isLarge { Self.memories.give(hashed) } }
        return hashed.withBytes(of: self) { bytes in
            var hash = SHA256()
            hash.update(bufferPointer: UnsafeRawBufferPointer(bytes))
            return (bytes.count, hash.finalize())
        }
    }

    /// Those who make what hashes are taken of.
    private static let memories = MemoryPool()

    private static let noText = LocalizedText([:])

    /// The id that stands for none while a hash is taken.
    static let noID: UpdateID = {
        do { return try UpdateID("-") } catch { preconditionFailure("a hyphen is an id: \(error)") }
    }()
}

extension SHA256.Digest {
    /// The id that its first 128 bits make.
    var updateID: UpdateID {
        self.withUnsafeBytes { digest in
            UpdateID(
                high: UInt64(bigEndian: digest.loadUnaligned(as: UInt64.self)),
                low: UInt64(bigEndian: digest.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
            )
        }
    }

    /// The digest as hexadecimal.
    func hexadecimal() -> String {
        func digit(_ value: UInt8) -> UInt8 { value &+ (value < 10 ? 0x30 : 0x57) }
        return String(unsafeUninitializedCapacity: 2 * Self.byteCount) { text in
            for (index, byte) in self.enumerated() {
                text[2 * index] = digit(byte >> 4)
                text[2 * index + 1] = digit(byte & 15)
            }
            return 2 * Self.byteCount
        }
    }
}
