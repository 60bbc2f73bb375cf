internal import Schema

/// Puts the positions of a warning together to the places it means.
///
/// Positions with nothing but marks, labels and words such as AND between them are one run. What the words before a run
/// say decides whether it is an area, a line, a circle or single points; a run that ends where it began is an area.
struct WarningAreas {
    /// The most places of one warning.
    static let countLimit = 500
    /// How much of the words before a run counts, in bytes.
    private static let leadLimit = 400

    private enum Meaning {
        case area
        case line
        case points
    }

    /// Positions that belong together, each with its label.
    private struct Run {
        var positions: [[Double]] = []
        var labels: [String?] = []
        var lead = ""
        var range = 0..<0
    }

    /// The places in the order of the text, of the positions found in its bytes.
    static func areas(of found: [PositionScanner.Found], in text: [UInt8]) -> [WarningArea] {
        var areas: [WarningArea] = []
        var meaning = Meaning.points
        for run in Self.runs(of: found, in: text) {
            meaning = Self.meaning(of: run, before: meaning)
            let tail = String(decoding: text[run.range.upperBound...].prefix(80), as: UTF8.self)
            areas += Self.areas(of: run, meaning: meaning, tail: tail)
            if areas.count >= Self.countLimit { break }
        }
        return Array(areas.prefix(Self.countLimit))
    }

    // MARK: Runs

    private static func runs(of found: [PositionScanner.Found], in text: [UInt8]) -> [Run] {
        var runs: [Run] = []
        var end = 0
        for one in found {
            let between = text[end..<one.range.lowerBound]
            let words = String(decoding: between.suffix(Self.leadLimit), as: UTF8.self)
            let link = between.count <= 160 ? Self.link(words) : nil
            let isNext = link != nil && !runs.isEmpty
            if !isNext {
                runs.append(Run(lead: words, range: one.range))
            }
            let last = runs.count - 1
            runs[last].positions.append(one.position)
            runs[last].labels.append(isNext ? link?.label : Self.label(atEndOf: words))
            runs[last].range = runs[last].range.lowerBound..<one.range.upperBound
            end = one.range.upperBound
        }
        return runs
    }

    /// What may stand between the corners of one shape.
    private static let connectors: Set<String> = [
        "AND", "TO", "THENCE", "THEN", "BACK", "Y", "A", "И", "ДО", "ДАЛЕЕ", "ПО", "БЕРЕГОВОЙ", "ЛИНИИ", "ALONG", "THE",
        "COAST", "COASTLINE", "LINE",
    ]

    /// The label that stands in words between two positions of one run; nil where the words part them.
    private static func link(_ words: String) -> (label: String?, Bool)? {
        let parts = words.uppercased().split { !$0.isLetter && !$0.isNumber }
        guard parts.count <= 8 else { return nil }
        var label: String?
        for part in parts {
            let isLabel =
                part.count <= 2 && (part.allSatisfy(\.isLetter) && (part.count == 1 || part.first == part.last))
                || part.count <= 2 && part.allSatisfy(\.isNumber)
            // AND, TO and И between corners are no labels.
            if isLabel, part != "И" {
                label = String(part)
            } else if !Self.connectors.contains(String(part)) {
                return nil
            }
        }
        return (label, true)
    }

    private static let prepositions: Set<String> = ["IN", "AT", "BY", "ON", "OF", "TO"]

    private static func label(atEndOf words: String) -> String? {
        let end = words.reversed().drop(while: \.isWhitespace).prefix(4)
        let last = String(end.prefix { !$0.isWhitespace }.reversed()).uppercased()
        guard last.count <= 3, last.hasSuffix(".") || last.hasSuffix(")") || last.hasSuffix(":") else { return nil }
        let label = String(last.dropLast())
        let isLabel = !label.isEmpty && label.allSatisfy { $0.isLetter || $0.isNumber }
        return isLabel && !Self.prepositions.contains(label) ? label : nil
    }

    // MARK: Meaning

    private static let areaWords = [
        "BOUND", "DELIMIT", " AREA", "AREAS", "POLYGON", "WITHIN LINES", "РАЙОН", "РАЙОНАХ", "ПОЛИГОН", "SECTOR BOUND",
        "\nAREA", "OMRÅDE",
    ]
    private static let lineWords = [
        "TRACKLINE", "TRACK LINE", "TRACK ", "LINE ", "LINES ", "LINE:", "ROUTE", "CENTERLINE", "CENTRELINE", "JOINING",
        "BETWEEN", "ALONG", "ПО ЛИНИИ", "МАРШРУТ", "ПО ТРАССЕ",
    ]
    private static let pointWords = [
        "POSITION", " IN:", " AT:", "REPORTED IN", "ESTABLISHED", "LIGHT", "BUOY", "WRECK", "LIST", "ICEBERGS",
        "ТОЧКАХ",
        "ТОЧКЕ", "ПОЗИЦИ", "АЙСБЕРГ", "VICINITY",
    ]

    private static func meaning(of run: Run, before: Meaning) -> Meaning {
        if run.positions.count >= 4, run.positions.first == run.positions.last { return .area }
        let lead = run.lead.uppercased()
        // The sentence that leads to the run: what stands before a blank line or a full stop is of something else.
        func last(_ words: [String]) -> Int {
            words.compactMap { word in lead.lastPlace(of: word) }.max() ?? -1
        }
        let (area, line, points) = (last(Self.areaWords), last(Self.lineWords), last(Self.pointWords))
        if max(area, line, points) < 0 {
            return lead.utf8.count < 40 ? before : .points
        }
        // AREA BOUND BY LINES JOINING is an area, ALONG TRACKLINE JOINING in an area a line.
        if let bound = lead.lastPlace(of: "BOUND") ?? lead.lastPlace(of: "DELIMIT"), line > bound, line - bound < 40,
            !lead.contains("TRACKLINE")
        {
            return .area
        }
        if area >= line, area >= points { return .area }
        return line >= points ? .line : .points
    }

    // MARK: Shapes

    private static func areas(of run: Run, meaning: Meaning, tail: String) -> [WarningArea] {
        if run.positions.count == 1, let circle = WarningCircle(lead: run.lead, tail: tail) {
            return [circle.area(around: run.positions[0], label: run.labels[0])]
        }
        switch meaning {
        case .points: return zip(run.positions, run.labels).map { Self.point($0, $1) }
        case .line:
            let reach = WarningCircle.reach(besideLine: run.lead)
            return Self.shape(run.positions, isArea: false, label: run.labels[0]).map { area in
                var area = area
                if area.shape == "line" { area.radiusKilometers = reach }
                return area
            }
        case .area: break
        }
        // Labels stand before each corner of one area, or before each of several areas.
        let starts = run.positions.indices.filter { $0 == 0 || run.labels[$0] != nil }
        let groups = zip(starts, starts.dropFirst() + [run.positions.count]).map { Array(run.positions[$0..<$1]) }
        let isLabelledByCorner = groups.count > 1 && groups.filter { $0.count == 1 }.count * 2 > groups.count
        if isLabelledByCorner { return Self.shape(run.positions, isArea: true, label: nil) }
        return zip(groups, starts).flatMap { Self.shape($0, isArea: true, label: run.labels[$1]) }
    }

    private static func point(_ position: [Double], _ label: String?) -> WarningArea {
        var area = WarningArea()
        area.shape = "point"
        area.label = label
        area.geometry = .point(position)
        return area
    }

    private static func shape(_ positions: [[Double]], isArea: Bool, label: String?) -> [WarningArea] {
        var area = WarningArea()
        area.label = label
        if isArea, let surface = Geometry.surface(within: positions) {
            (area.shape, area.geometry) = ("area", surface)
        } else if positions.count >= 2, let line = Geometry.line(through: positions) {
            (area.shape, area.geometry) = ("line", line)
        } else {
            return positions.map { Self.point($0, label) }
        }
        return [area]
    }
}

extension String {
    /// How many bytes before the last place of a text in it there are.
    fileprivate func lastPlace(of text: String) -> Int? {
        let (bytes, wanted) = (Array(self.utf8), Array(text.utf8))
        guard let first = wanted.first, bytes.count >= wanted.count else { return nil }
        return (0...(bytes.count - wanted.count)).reversed().first {
            bytes[$0] == first && bytes[$0..<($0 + wanted.count)].elementsEqual(wanted)
        }
    }
}
