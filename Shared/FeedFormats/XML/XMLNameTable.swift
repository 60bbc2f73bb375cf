/// The names of a document: they repeat, so each is made once.
struct XMLNameTable {
    private struct Entry {
        let bytes: [UInt8]
        let name: XMLName
    }

    /// A name takes the place of another one that has the same place.
    private var entries = [Entry?](repeating: nil, count: 256)

    /// The name that expat writes as these bytes.
    mutating func name(_ bytes: UnsafeBufferPointer<UInt8>) -> XMLName {
        // Names of one document differ in their ends.
        var hash = bytes.count
        for byte in bytes.suffix(6) { hash = hash &* 31 &+ Int(byte) }
        let place = hash & 255
        if let entry = self.entries[place], entry.bytes.count == bytes.count, entry.bytes.elementsEqual(bytes) {
            return entry.name
        }
        let name = XMLName(expanded: bytes)
        self.entries[place] = Entry(bytes: Array(bytes), name: name)
        return name
    }
}
