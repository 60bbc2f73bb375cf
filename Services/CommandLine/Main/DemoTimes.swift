import Exchange
import Schema
import ServiceKit

/// Fills in the times of the demonstration's files: `{{now}}`, `{{now-3h}}`, `{{rfc822:now+2d}}` and the like.
enum DemoTimes {
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
    private static let weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]

    private static let halfDay: Int64 = 43_200

    /// The time that the demonstration in a data folder counts from.
    ///
    /// It stays for half a day, so that a demonstration started again finds its items unchanged.
    /// - Throws: `ExchangeError.file` when the time cannot be kept.
    static func start(in folder: String) throws -> Timestamp {
        let path = "\(folder)/demonstration-started"
        if ExchangeFolder.exists(path),
            let kept = try? Timestamp(String(decoding: try PrivateFile.read(path), as: UTF8.self)),
            (0..<Self.halfDay).contains(Timestamp.now.seconds - kept.seconds)
        {
            return kept
        }
        let now = Timestamp.now
        try PrivateFile.write(Array(now.description.utf8), to: path)
        return now
    }

    /// What stands in braces is replaced; what is no time stays as it is.
    static func fill(_ text: String, now: Timestamp) -> String {
        var result = ""
        var rest = text[...]
        while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}") {
            result += rest[..<open.lowerBound]
            let inside = String(rest[open.upperBound..<close.lowerBound])
            result += Self.time(inside, now: now) ?? "{{\(inside)}}"
            rest = rest[close.upperBound...]
        }
        return result + rest
    }

    private static func time(_ text: String, now: Timestamp) -> String? {
        let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
        guard let expression = parts.last, expression.hasPrefix("now") else { return nil }
        let offset = expression.dropFirst(3)
        var seconds: Int64 = 0
        if !offset.isEmpty {
            guard let unit = ["s": 1, "m": 60, "h": 3_600, "d": 86_400][String(offset.suffix(1))],
                let count = Int64(offset.dropLast())
            else { return nil }
            seconds = count * Int64(unit)
        }
        let time = Timestamp(microseconds: now.seconds * 1_000_000).adding(seconds: seconds)
        let text = time.description
        let day = Int(time.seconds / 86_400)
        let date = CivilDate(daysSince1970: day)
        let month = Self.months[date.month - 1]
        switch parts.count == 2 ? parts[0] : "" {
        case "": return text
        case "ccsds": return String(text.dropLast())
        case "rfc822":
            let dayOfMonth = date.day < 10 ? "0\(date.day)" : "\(date.day)"
            return
                "\(Self.weekdays[day % 7]), \(dayOfMonth) \(month.prefix(3)) \(date.year) \(text.dropFirst(11).prefix(8)) GMT"
        case "en": return "\(month) \(date.day), \(date.year)"
        case "ja": return "\(date.year)年\(date.month)月\(date.day)日"
        default: return nil
        }
    }
}
