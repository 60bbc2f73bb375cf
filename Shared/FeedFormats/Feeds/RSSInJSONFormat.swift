internal import Schema

/// RSS 2.0 whose elements are members of JSON objects.
///
/// It is written as the XML that it stands for, and read as such.
/// Source: scripting.com, RSS in JSON.
enum RSSInJSONFormat: FeedFormat {
    /// Objects whose members are elements; those of any other one are attributes.
    private static let containers: Set<String> = ["channel", "item", "image", "textInput"]

    static func recognises(_ document: Sniff) -> Bool { document.json?[path: "rss", "channel"]?.isObject == true }

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        guard let feed = document.json?["rss"] else {
            throw FormatError(where: "1:1", reason: "there is no member \"rss\"")
        }
        var xml: [UInt8] = []
        try Self.write("rss", feed, to: &xml)
        return try RSSFormat.parse(Sniff(xml), in: context)
    }

    private static func write(_ name: String, _ value: JSONTree, to xml: inout [UInt8]) throws(FormatError) {
        guard !value.isNull, Self.isName(name) else { return }
        guard value.count <= FeedReader.itemLimit else {
            throw value.error("the feed has more than \(FeedReader.itemLimit) items; publish fewer at a time")
        }
        guard xml.count <= XMLLimits.input else {
            throw value.error("the feed is larger than \(XMLLimits.input) bytes as XML; publish fewer items at a time")
        }
        if value.isList {
            for element in value.elements where !element.isList { try Self.write(name, element, to: &xml) }
            return
        }
        xml += Array("<\(name)".utf8)
        let members = value.members
        var inner: [(name: String, value: JSONTree)] = []
        for member in members where member.name != "#value" {
            if Self.containers.contains(name) || member.value.isList || member.value.isObject {
                inner.append(member)
            } else if let text = Self.text(member.value), Self.isName(member.name) {
                xml += Array(" \(member.name)=\"".utf8) + Self.escaped(text) + [.quote]
            }
        }
        xml.append(.greater)
        xml += Self.escaped(Self.text(value) ?? value["#value"].flatMap(Self.text) ?? "")
        for member in inner { try Self.write(member.name, member.value, to: &xml) }
        xml += Array("</\(name)>\n".utf8)
    }

    private static func text(_ value: JSONTree) -> String? {
        value.string ?? value.text ?? value.bool.map { "\($0)" }
    }

    /// Whether it is a name of XML, with at most one prefix.
    private static func isName(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: .colon, omittingEmptySubsequences: false)
        return (1...2).contains(parts.count)
            && parts.allSatisfy { $0.first?.isNameStart == true && $0.allSatisfy(\.isNamePart) }
    }

    private static func escaped(_ text: String) -> [UInt8] {
        var escaped: [UInt8] = []
        escaped.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            switch byte {
            case .ampersand: escaped += Array("&amp;".utf8)
            case .less: escaped += Array("&lt;".utf8)
            case .greater: escaped += Array("&gt;".utf8)
            case .quote: escaped += Array("&quot;".utf8)
            case 0..<0x20 where byte != 0x09 && byte != 0x0A: escaped.append(.space)
            default: escaped.append(byte)
            }
        }
        return escaped
    }
}
