internal import Schema

/// Danger areas as a route file of the Olex plotter: corners, colours and texts, as launch sites publish them.
///
/// A line `latitude longitude seconds symbol` is a corner, the angles in minutes of arc, the time since 1970; `Navn` is
/// the name, `MTekst n:` the lines of the text, in Norwegian and then in English from `Name:` on.
enum DangerAreaFormat: FeedFormat {
    static let name = "olex-route"
    /// The most corners of all routes.
    private static let countLimit = 20_000

    private struct Route {
        let line: Int
        var corners: [[Double]] = []
        var seconds: Int64?
        var name = ""
        var color: String?
        var isArea = false
        var texts: [Int: String] = [:]
    }

    static func recognises(_ document: Sniff) -> Bool {
        let head = document.head.drop(while: \.isWhitespace)
        return head.hasPrefix("Ferdig forenklet") || head.contains("\nRutetype ") && head.contains("\nRute ")
    }

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        let text = try document.text()
        var routes: [Route] = []
        var count = 0
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let line = line.stripped
            if line.hasPrefix("Rute ") { routes.append(Route(line: index + 1)) }
            guard !routes.isEmpty, !line.isEmpty else { continue }
            count += 1
            guard count <= Self.countLimit else {
                throw FormatError(
                    where: "line \(index + 1)",
                    reason: "the routes have more than 20,000 lines; split them"
                )
            }
            try Self.take(line, at: index + 1, &routes[routes.count - 1])
        }
        // Between launches the file holds no route.
        if routes.isEmpty { return FeedDocument(format: Self.name, updates: []) }
        let whole = routes.filter { !$0.corners.isEmpty }
        guard !whole.isEmpty else {
            throw FormatError(where: "line 1", reason: "there is no route with corners in it; export the area again")
        }
        return FeedDocument(format: Self.name, updates: whole.map { Self.update(of: $0, in: context) })
    }

    private static func take(_ line: String, at number: Int, _ route: inout Route) throws(FormatError) {
        if line.utf8.first.map({ $0.isDigit || $0 == .hyphen }) == true {
            let parts = line.split(separator: " ")
            guard parts.count >= 3, let north = DecimalText.double(parts[0]), let east = DecimalText.double(parts[1]),
                abs(north) <= 5_400, abs(east) <= 10_800
            else {
                throw FormatError(
                    where: "line \(number)",
                    reason: "\"\(line.prefix(40))\" is no corner; write latitude and longitude in minutes, and a time"
                )
            }
            route.corners.append([east, north].map { ($0 / 60 * 1_000_000).rounded() / 1_000_000 })
            route.seconds = route.seconds ?? Int64(parts[2])
        } else if line.hasPrefix("Navn ") {
            route.name = line.dropFirst(5).stripped
        } else if line.hasPrefix("Rutetype ") {
            route.isArea = line.contains("Areal")
        } else if line.hasPrefix("Linjefarge ") {
            route.color = line.dropFirst(11).stripped
        } else if line.hasPrefix("MTekst "), let colon = line.firstIndex(of: ":") {
            guard let index = Int(line[..<colon].dropFirst(7)), (0..<1_000).contains(index) else { return }
            route.texts[index] = line[line.index(after: colon)...].stripped
        }
    }

    private static func update(of route: Route, in context: FeedContext) -> Update {
        let lines = route.texts.sorted { $0.key < $1.key }.map(\.value)
        let english = lines.firstIndex { $0.hasPrefix("Name:") } ?? lines.endIndex
        let texts = (lines[english...].joined(separator: "\n"), lines[..<english].joined(separator: "\n"))
        var warning = NavigationWarning()
        warning.identifier = route.name
        warning.text = texts.0.isEmpty ? texts.1 : texts.0
        if warning.text.isEmpty { warning.text = route.name }
        // Such an area is published for what is launched from a site.
        let subject = WarningSubject.name(of: lines.joined(separator: "\n"), isCancelling: false)
        warning.subject = subject == "other" ? "hazardous-operations" : subject
        warning.issued = route.seconds.flatMap {
            (0..<4_102_444_800).contains($0) ? Timestamp(milliseconds: $0 * 1_000) : nil
        }
        if let color = route.color { warning.additional.append(NamedText(name: "Linjefarge", value: color)) }
        var area = WarningArea()
        let shape = route.isArea ? Geometry.surface(within: route.corners) : nil
        area.shape = shape == nil ? "line" : "area"
        area.geometry = shape ?? .line(through: route.corners) ?? .point(route.corners[0])
        warning.areas = [area]
        var update = warning.update(in: context, format: Self.name)
        let named = lines[english...].first.map { $0.dropFirst(5).stripped } ?? ""
        let title = named.isEmpty ? route.name : "\(route.name): \(named)"
        let entry = WarningSubject.entry(warning.subject)
        update.title = LocalizedText(["en": "\(title), \(entry.english)", "ja": "\(title)、\(entry.japanese)"])
        var bodies: [String: String] = [:]
        if !texts.0.isEmpty { bodies["en"] = texts.0 }
        if !texts.1.isEmpty { bodies["no"] = texts.1 }
        if !bodies.isEmpty { update.body = LocalizedText(bodies) }
        return update
    }
}
