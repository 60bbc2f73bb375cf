/// Says of a document that no format recognises what it is, and what to send instead.
enum UnknownFormat {
    /// Navigation data messages beside the one that is read.
    ///
    /// Source: CCSDS 502.0-B-3, 503.0-B-2, 504.0-B-2, 508.0-B-1, 508.1-B-1.
    private static let messages = [
        "acm": "attitude comprehensive message", "aem": "attitude ephemeris message",
        "apm": "attitude parameter message", "cdm": "conjunction data message", "ocm": "orbit comprehensive message",
        "oem": "orbit ephemeris message", "omm": "orbit mean-elements message", "opm": "orbit parameter message",
        "rdm": "re-entry data message", "tdm": "tracking data message", "ndm": "combined navigation data message",
    ]

    static func sentence(for document: Sniff) -> String {
        if let root = document.root?.local.lowercased() {
            if root == "html" { return "this is a web page, not a feed; look in it for the address of its feed" }
            if let message = Self.messages[root] { return Self.sentence(message, "XML") }
            return "the element <\(root.prefix(40))> begins no format that is known; see the list of formats"
        }
        if let first = document.first, [UInt8(ascii: "{"), UInt8(ascii: "[")].contains(first) {
            return "this JSON is no JSON Feed, and no other JSON is read; send the source's feed in RSS, Atom, "
                + "JSON Feed or CAP in XML"
        }
        if document.first == .less {
            return "there is no element of XML in it; fetch it again, it may have been cut short"
        }
        let head = String(decoding: document.utf8.prefix(4_096), as: UTF8.self)
        let lines = head.split(whereSeparator: \.isNewline).map(\.stripped).filter { !$0.isEmpty }
        for line in lines where line.hasPrefix("CCSDS_") && line.contains("_VERS") {
            let name = line.dropFirst(6).prefix(3).lowercased()
            if let message = Self.messages[name] { return Self.sentence(message, "key-value notation") }
        }
        if Self.isElementSet(lines) {
            return "these are two-line element sets, which are not read; see the list of formats"
        }
        let isProse = lines.count > 3 && document.utf8.count < 1_048_576
        return "this is no feed and no message of a known format; check the address or the file"
            + (isProse ? ", and begin a joint statement with \"Joint Statement\" or 共同声明" : "")
    }

    private static func sentence(_ message: String, _ notation: String) -> String {
        "this is a CCSDS \(message) in \(notation), which is not read; "
            + "of the navigation data messages only the conjunction data message in key-value notation is"
    }

    private static func isElementSet(_ lines: [String]) -> Bool {
        zip(lines, lines.dropFirst()).prefix(3).contains { first, second in
            first.hasPrefix("1 ") && second.hasPrefix("2 ") && first.utf8.count == 69 && second.utf8.count == 69
        }
    }
}
