/// The fields of an aviation space weather advisory in text, checked for their names, order and end.
///
/// The order is that of ICAO Annex 3 up to amendment 81 (`SWX EFFECT` after the numbers, with the intensity in it) or
/// that of amendment 82 (`SWX EFFECT` before the numbers, with the intensity where it is observed or forecast); first
/// drafts had `SWX EFFECT` between the numbers. `STATUS` may say nothing.
///
/// Source: ICAO Annex 3, appendix 2, table A2-3.
struct AdvisoryFields {
    enum Name: String, CaseIterable {
        case status = "STATUS"
        case issued = "DTG"
        case centre = "SWXC"
        case effect = "SWX EFFECT"
        case number = "ADVISORY NR"
        case replaced = "NR RPLC"
        case observed = "OBS SWX"
        case after6 = "FCST SWX +6 HR"
        case after12 = "FCST SWX +12 HR"
        case after18 = "FCST SWX +18 HR"
        case after24 = "FCST SWX +24 HR"
        case remarks = "RMK"
        case next = "NXT ADVISORY"

        /// Hours after the observation; nil for what is no forecast.
        var hoursAhead: Int64? {
            switch self {
            case .after6: 6
            case .after12: 12
            case .after18: 18
            case .after24: 24
            default: nil
            }
        }
    }

    struct Field {
        let name: Name
        var text: String
        let line: Int
    }

    private static let before82: [Name] = [
        .status, .issued, .centre, .number, .replaced, .effect, .observed, .after6, .after12, .after18, .after24,
        .remarks, .next,
    ]
    private static let drafted: [Name] = [
        .status, .issued, .centre, .number, .effect, .replaced, .observed, .after6, .after12, .after18, .after24,
        .remarks, .next,
    ]
    private static let since82: [Name] = [
        .status, .issued, .centre, .effect, .number, .replaced, .observed, .after6, .after12, .after18, .after24,
        .remarks, .next,
    ]

    private(set) var fields: [Field] = []
    /// Whether the intensity stands where it is observed or forecast.
    private(set) var isSince82 = false
    /// Whether the advisory is nothing but its header and text that is no field.
    private(set) var isHeaderAlone = false

    subscript(name: Name) -> Field? { self.fields.first { $0.name == name } }

    /// Reads the lines after `SWX ADVISORY`.
    ///
    /// - Throws: ``FormatError`` with the line.
    init(_ lines: [(number: Int, text: String)]) throws(FormatError) {
        var ended: Int?
        for line in lines where !line.text.isEmpty {
            if let ended {
                throw FormatError(
                    where: "line \(line.number)",
                    reason: "something follows the = of line \(ended), which ends the advisory; put it at the end"
                )
            }
            var text = line.text
            if text.hasSuffix("=") {
                ended = line.number
                text = text.dropLast().stripped
            }
            try self.append(text, line.number)
        }
        try self.checkOrder()
    }

    private mutating func append(_ text: String, _ line: Int) throws(FormatError) {
        guard let colon = text.firstIndex(of: ":") else {
            for name in Name.allCases where text.hasPrefix(name.rawValue + " ") && self[name] == nil && name != .status
            {
                throw FormatError(where: "line \(line)", reason: "a colon is missing after \(name.rawValue)")
            }
            return try self.continue(text, line)
        }
        let label = text[..<colon].split(separator: " ").joined(separator: " ")
        if let name = Name(rawValue: label) {
            guard self[name] == nil else {
                throw FormatError(where: "line \(line)", reason: "\(label) stands twice; leave one")
            }
            let rest = text[text.index(after: colon)...].stripped
            self.fields.append(Field(name: name, text: rest, line: line))
        } else if self.fields.last?.name == .remarks, !label.hasPrefix("FCST SWX") {
            try self.continue(text, line)
        } else {
            let known = Name.allCases.map(\.rawValue).joined(separator: ", ")
            throw FormatError(
                where: "line \(line)",
                reason: "\"\(label.prefix(40))\" is no field of an advisory; the fields are \(known)"
            )
        }
    }

    private mutating func `continue`(_ text: String, _ line: Int) throws(FormatError) {
        guard !self.fields.isEmpty else {
            guard !text.isEmpty else { return }
            throw FormatError(where: "line \(line)", reason: "a field such as \"DTG:\" is expected here")
        }
        guard !text.isEmpty else { return }
        self.fields[self.fields.count - 1].text += (self.fields[self.fields.count - 1].text.isEmpty ? "" : " ") + text
    }

    private mutating func checkOrder() throws(FormatError) {
        for name in [Name.issued, .centre, .number] where self[name] == nil {
            throw FormatError(
                where: "line \(self.fields.first?.line ?? 1)",
                reason: "the advisory has no \(name.rawValue); it must have one"
            )
        }
        self.fields.removeAll { $0.name == .status && $0.text.isEmpty }
        for field in self.fields where field.text.isEmpty && field.name != .remarks {
            throw FormatError(
                where: "line \(field.line)",
                reason: "\(field.name.rawValue) says nothing; write its value"
            )
        }
        self.isHeaderAlone =
            self.fields.allSatisfy { [.status, .issued, .centre, .number].contains($0.name) }
            && self.fields.last?.text.contains(" ") == true
        let names = self.fields.map(\.name)
        var order = Self.before82
        if let effect = names.firstIndex(of: .effect), let number = names.firstIndex(of: .number) {
            self.isSince82 = effect < number
            let isDrafted = names.firstIndex(of: .replaced).map { number < effect && effect < $0 } ?? false
            order = self.isSince82 ? Self.since82 : isDrafted ? Self.drafted : order
        }
        var last = -1
        for field in self.fields {
            let place = order.firstIndex(of: field.name) ?? 0
            guard place > last else {
                throw FormatError(
                    where: "line \(field.line)",
                    reason: "\(field.name.rawValue) stands after \(order[last].rawValue); it must stand before it"
                )
            }
            last = place
        }
        guard !self.isHeaderAlone else { return }
        for name in order where ![.status, .replaced, .remarks].contains(name) && self[name] == nil {
            throw FormatError(
                where: "line \(self.fields.last?.line ?? 1)",
                reason: "the advisory has no \(name.rawValue); it must have one"
            )
        }
    }
}
