#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// The names of a document: they repeat, so each is made once.
struct XMLNameTable {
    private struct Entry {
        let bytes: [UInt8]
        let name: XMLName

        @inline(__always)
        func isWritten(as bytes: UnsafeBufferPointer<UInt8>) -> Bool {
            guard self.bytes.count == bytes.count, let written = bytes.baseAddress else { return false }
            return self.bytes.withUnsafeBufferPointer { known in
                known.baseAddress.map { memcmp($0, written, bytes.count) == 0 } ?? false
            }
        }
    }

    /// The names that were met last; one takes the place of another one that has the same place.
    private var entries = [Entry?](repeating: nil, count: 256)
    /// All names that were met, by their hashes.
    private var known: [Int: Entry] = [:]

    /// How many bytes all names have that were asked for.
    private(set) var bytes = 0

    /// Whether there are more different names than a document may have.
    var isTooLarge: Bool { self.known.count > XMLLimits.names }

    /// The name that expat writes as these bytes.
    mutating func name(_ bytes: UnsafeBufferPointer<UInt8>) -> XMLName {
        self.bytes += bytes.count
        // Names of one document differ in their ends.
        var hash = bytes.count
        for byte in bytes.suffix(6) { hash = hash &* 31 &+ Int(byte) }
        let place = hash & 255
        if let entry = self.entries[place], entry.isWritten(as: bytes) { return entry.name }
        let entry = self.entry(bytes)
        self.entries[place] = entry
        return entry.name
    }

    private mutating func entry(_ bytes: UnsafeBufferPointer<UInt8>) -> Entry {
        var hasher = Hasher()
        hasher.combine(bytes: UnsafeRawBufferPointer(bytes))
        let hash = hasher.finalize()
        if let entry = self.known[hash], entry.isWritten(as: bytes) { return entry }
        let entry = Entry(bytes: Array(bytes), name: XMLName(expanded: bytes))
        self.known[hash] = entry
        return entry
    }
}
