internal import Schema

/// How an update is printed: time, main topic, agency, what it is besides actual, how bad it is, title.
enum UpdateLine {
    /// - Parameters:
    ///   - update: The update.
    ///   - time: The time to show.
    ///   - marks: What else is to be known of it, such as `CANCELLED`.
    ///   - language: The language of the title, `en` or `ja`.
    /// - Returns: The line.
    static func text(_ update: Update, at time: Timestamp, marks: [String] = [], language: String) -> String {
        let place = "\(time)  \(update.topics[0].name.padded(26))  \(update.agency.name.padded(12))"
        let status = update.status == .actual ? [] : [update.status.rawValue.uppercased()]
        let all = (status + marks + (update.severity.map { [$0.rawValue] } ?? [])).map { "[\($0)] " }.joined()
        let title = update.title.text(in: language).printable
        return (outputIsTerminal ? "\u{1B}[2m\(place)\u{1B}[0m" : place) + " \(all)\(title)"
    }
}

extension String {
    func padded(_ width: Int) -> String { self + String(repeating: " ", count: max(0, width - self.count)) }

    /// Without control characters, which a terminal would obey.
    var printable: String {
        String(
            String.UnicodeScalarView(self.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 })
        )
    }
}
