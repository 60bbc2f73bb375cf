extension OutboundResponse {
    /// The most links of an answer that are read.
    private static let mostLinks = 64

    /// The addresses that the answer's `Link` fields name in a relation to what was fetched, in their order.
    ///
    /// They are absolute, relative ones by ``finalURL``. A link of another context (`anchor`), and one that is no address
    /// of http or https, is left out.
    /// Source: RFC 8288, section 3 and appendix B.
    ///
    /// - Parameter relation: The relation, such as `hub`, in small letters.
    /// - Returns: At most 64 addresses.
    public func links(_ relation: String) -> [String] {
        guard let base = try? Target(self.finalURL) else { return [] }
        var links: [String] = []
        for field in self.headers.fields where field.name.lowercased() == "link" {
            var rest = Array(field.value.utf8)[...]
            while links.count < Self.mostLinks, let link = LinkValue(&rest) {
                guard link.relations.contains(relation), !link.isOfAnotherContext,
                    let target = try? Target(link.reference, relativeTo: base)
                else { continue }
                links.append(target.url)
            }
        }
        return links
    }
}

/// One value of a `Link` field.
private struct LinkValue {
    private(set) var reference: String
    /// In small letters.
    private(set) var relations: Set<String> = []
    private(set) var isOfAnotherContext = false
    private var hasRelations = false

    /// Reads the next value of a field; nil when there is none, or nothing that can be read.
    init?(_ text: inout ArraySlice<UInt8>) {
        text = text.drop { $0.isBlankOrComma }
        guard text.first == UInt8(ascii: "<"), let end = text.firstIndex(of: UInt8(ascii: ">")) else { return nil }
        self.reference = String(decoding: text[(text.startIndex + 1)..<end], as: UTF8.self)
        text = text[(end + 1)...]
        while true {
            text = text.drop { $0.isBlank }
            guard text.first == UInt8(ascii: ";") else { break }
            text = text.dropFirst().drop { $0.isBlank }
            self.take(Self.parameter(&text))
        }
        // What stands before the next comma is no part of the grammar.
        text = text.drop { $0 != UInt8(ascii: ",") }
    }

    private mutating func take(_ parameter: (name: String, value: String)) {
        switch parameter.name {
        case "rel" where !self.hasRelations:
            self.hasRelations = true
            self.relations = Set(parameter.value.lowercased().split(separator: " ").map(String.init))
        case "anchor": self.isOfAnotherContext = true
        default: break
        }
    }

    private static func parameter(_ text: inout ArraySlice<UInt8>) -> (name: String, value: String) {
        let name = text.prefix { !$0.isBlank && !"=;,".utf8.contains($0) }
        text = text.dropFirst(name.count).drop { $0.isBlank }
        var value: [UInt8] = []
        if text.first == UInt8(ascii: "=") {
            text = text.dropFirst().drop { $0.isBlank }
            if text.first == UInt8(ascii: "\"") {
                text = text.dropFirst()
                while let byte = text.popFirst(), byte != UInt8(ascii: "\"") {
                    guard let next = byte == UInt8(ascii: "\\") ? text.popFirst() : byte else { break }
                    value.append(next)
                }
            } else {
                value = Array(text.prefix { !$0.isBlank && !";,".utf8.contains($0) })
                text = text.dropFirst(value.count)
            }
        }
        return (String(decoding: name, as: UTF8.self).lowercased(), String(decoding: value, as: UTF8.self))
    }
}

extension UInt8 {
    fileprivate var isBlank: Bool { self == 0x20 || self == 0x09 }
    fileprivate var isBlankOrComma: Bool { self.isBlank || self == UInt8(ascii: ",") }
}
