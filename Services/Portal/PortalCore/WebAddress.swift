/// Addresses that come from updates.
enum WebAddress {
    /// The address when a link may lead there: `http` or `https` with a host, without spaces or control characters.
    static func checked(_ text: String) -> String? {
        let lower = text.prefix(8).lowercased()
        guard let scheme = ["http://", "https://"].first(where: { lower.hasPrefix($0) }) else { return nil }
        guard let first = text.utf8.dropFirst(scheme.utf8.count).first, !"/?#\\".utf8.contains(first) else {
            return nil
        }
        let isPlain = text.unicodeScalars.allSatisfy {
            $0.value > 0x20 && !(0x7F...0x9F).contains($0.value) && !$0.properties.isWhitespace && $0 != "\\"
        }
        return isPlain && text.utf8.count <= 2_048 ? text : nil
    }
}
