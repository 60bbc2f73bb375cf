/// One event of a stream that browsers read with EventSource.
///
/// Source: WHATWG HTML, section 9.2.6.
struct ServerSentEvent {
    var name: String?
    var id: String?
    var data: String?
    var comment: String?

    /// The event on the wire; data of several lines takes several fields.
    var text: String {
        var text = ""
        if let comment { text += ": \(comment)\n" }
        if let name { text += "event: \(name)\n" }
        if let id { text += "id: \(id)\n" }
        if let data {
            // A carriage return and a line feed are one Character and one line end.
            // Other line separators stay, because they may stand inside a JSON string.
            let ends: Set<Character> = ["\n", "\r", "\r\n"]
            for line in data.split(omittingEmptySubsequences: false, whereSeparator: ends.contains) {
                text += "data: \(line)\n"
            }
        }
        return text + "\n"
    }
}
