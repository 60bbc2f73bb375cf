/// The order of the members of an object that is written already: that of the UTF-8 bytes of their names.
///
/// Names are compared as they are written, where nothing in them is escaped.
enum MemberOrder {
    /// Whether a name that is written at `start`, behind its quotation mark, stands before another one.
    ///
    /// False also where either has an escape: the object is then put in order when it ends.
    @inline(__always)
    static func stands(_ start: UnsafePointer<UInt8>, before name: UnsafeBufferPointer<UInt8>) -> Bool {
        var written = start
        for byte in name {
            if written.pointee != byte {
                return written.pointee == UInt8(ascii: "\"")
                    || (written.pointee < byte && written.pointee != UInt8(ascii: "\\"))
            }
            if byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "\"") { return false }
            written += 1
        }
        return false
    }

    /// Puts the members of an object in order; of one that was written twice the last counts.
    ///
    /// - Parameters:
    ///   - text: What is written, up to the last member of the object.
    ///   - starts: Where the quotation mark is with which each member begins.
    /// - Returns: The members, joined by commas.
    static func sorted(_ text: UnsafeBufferPointer<UInt8>, _ starts: UnsafeBufferPointer<Int>) -> [UInt8] {
        var members: [(name: Name, range: Range<Int>)] = []
        members.reserveCapacity(starts.count)
        for (index, start) in starts.enumerated() {
            // Between two members stands a comma.
            let end = index + 1 < starts.count ? starts[index + 1] - 1 : text.count
            members.append((Name(text, start + 1), start..<end))
        }
        // Sorting keeps the order of equals.
        members.sort { $0.name < $1.name }
        var sorted: [UInt8] = []
        sorted.reserveCapacity(text.count)
        for (index, member) in members.enumerated() {
            if index + 1 < members.count, !(member.name < members[index + 1].name) { continue }
            if !sorted.isEmpty { sorted.append(UInt8(ascii: ",")) }
            sorted.append(contentsOf: text[member.range])
        }
        return sorted
    }

    private struct Name {
        let bytes: UnsafeBufferPointer<UInt8>
        /// The bytes without escapes, where it has some.
        let plain: [UInt8]?

        init(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) {
            var end = start
            var hasEscapes = false
            while text[end] != UInt8(ascii: "\"") {
                if text[end] == UInt8(ascii: "\\") {
                    hasEscapes = true
                    end += 1
                }
                end += 1
            }
            self.bytes = UnsafeBufferPointer(rebasing: text[start..<end])
            self.plain = hasEscapes ? Self.plain(self.bytes) : nil
        }

        private static func plain(_ escaped: UnsafeBufferPointer<UInt8>) -> [UInt8] {
            var plain: [UInt8] = []
            var at = 0
            while at < escaped.count {
                guard escaped[at] == UInt8(ascii: "\\") else {
                    plain.append(escaped[at])
                    at += 1
                    continue
                }
                switch escaped[at + 1] {
                case UInt8(ascii: "b"): plain.append(0x08)
                case UInt8(ascii: "t"): plain.append(0x09)
                case UInt8(ascii: "n"): plain.append(0x0A)
                case UInt8(ascii: "f"): plain.append(0x0C)
                case UInt8(ascii: "r"): plain.append(0x0D)
                case UInt8(ascii: "u"):
                    // Only control characters are written so: `\u001f`.
                    let digit = escaped[at + 5]
                    plain.append((escaped[at + 4] - 0x30) << 4 | (digit < 0x40 ? digit - 0x30 : digit - 0x57))
                    at += 4
                case let sign: plain.append(sign)
                }
                at += 2
            }
            return plain
        }

        static func < (one: Self, other: Self) -> Bool {
            if one.plain == nil, other.plain == nil { return one.bytes.lexicographicallyPrecedes(other.bytes) }
            return (one.plain ?? Array(one.bytes)).lexicographicallyPrecedes(other.plain ?? Array(other.bytes))
        }
    }
}
