/// Short warnings for tests.
enum AlertMessage {
    /// A message with the elements given in its block, and what the standard requires beside them.
    static func text(
        _ info: String,
        status: String = "Actual",
        type: String = "Alert",
        scope: String = "Public"
    ) -> String {
        let required = [
            ("category", "Other"), ("event", "E"), ("urgency", "Future"), ("severity", "Minor"),
            ("certainty", "Likely"),
        ]
        let rest = required.filter { !info.contains("<\($0.0)>") }.map { "<\($0.0)>\($0.1)</\($0.0)>" }.joined()
        return """
            <alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>1</identifier><sender>s</sender>\
            <sent>2031-01-01T00:00:00Z</sent><status>\(status)</status><msgType>\(type)</msgType>\
            <scope>\(scope)</scope><references>s,0,2031-01-01T00:00:00+00:00</references><info>\(info)\(rest)</info></alert>
            """
    }
}
