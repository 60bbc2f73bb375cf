#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// Finds a name that an object of JSON has more than once: of such members some readers take the first and some the
/// last, so that they would disagree on what the event says.
///
/// Source: RFC 8259, section 4.
struct RepeatedMember {
    /// The names so far of each object that is open; nil for a list.
    private var open: [Set<String>?] = []

    /// The first name that is repeated; nil when there is none.
    static func name(in bytes: [UInt8]) -> String? {
        var search = Self()
        return search.first(bytes)
    }

    private mutating func first(_ bytes: [UInt8]) -> String? {
        var at = 0
        while at < bytes.count {
            switch bytes[at] {
            case 0x22:
                let end = Self.endOfString(bytes, from: at)
                if let name = self.name(bytes, at..<end) { return name }
                at = end
            case 0x7B:
                self.open.append([])
                at += 1
            case 0x5B:
                self.open.append(nil)
                at += 1
            case 0x5D, 0x7D:
                _ = self.open.popLast()
                at += 1
            default: at += 1
            }
        }
        return nil
    }

    private static func endOfString(_ bytes: [UInt8], from start: Int) -> Int {
        var at = start + 1
        while at < bytes.count, bytes[at] != 0x22 { at += bytes[at] == 0x5C ? 2 : 1 }
        return min(at + 1, bytes.count)
    }

    /// The name that a string repeats, if it is a name.
    private mutating func name(_ bytes: [UInt8], _ string: Range<Int>) -> String? {
        let next = bytes[string.upperBound...].first { !EventBytes.isSpace($0) }
        // One that cannot be read makes the document none, which its decoder says.
        guard next == 0x3A, let last = self.open.indices.last,
            let name = try? JSONDecoder().decode(String.self, from: Data(bytes[string]))
        else { return nil }
        return self.open[last]?.insert(name).inserted == false ? name : nil
    }
}
