internal import Schema

/// Reads the text of one advisory to users of satellite navigation.
struct GNSSAdvisoryText {
    /// The most bytes of one advisory.
    static let sizeLimit = 65_536
    private static let systems = ["NANU": "GPS", "NAQU": "QZSS", "NAGU": "Galileo"]

    /// The advisories in a text, each from its heading to the next.
    ///
    /// A heading is a line with `NOTICE ADVISORY TO … USERS` in it; what stands before the first belongs to none.
    static func each(in text: String) -> [(line: Int, lines: [Substring])] {
        var found: [(line: Int, lines: [Substring])] = []
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            if Self.isHeading(line) { found.append((index + 1, [])) }
            if !found.isEmpty { found[found.count - 1].lines.append(line) }
        }
        return found
    }

    /// Whether a line begins an advisory.
    static func isHeading(_ line: Substring) -> Bool {
        let words = line.prefix(200).uppercased()
        return words.holds("NOTICE ADVISORY TO ") && words.holds(" USERS")
    }

    /// The advisories in a text without any heading, each from the line of its type.
    ///
    /// The lines directly above it that tell its subject or when it was made belong to it.
    static func withoutHeadings(in text: String) -> [(line: Int, lines: [Substring])] {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        var starts: [Int] = []
        for index in lines.indices where Self.noticeOfType(lines[index]) != nil {
            var start = index
            var above = index - 1
            while above >= (starts.last ?? -1) + 1, lines[above].stripped.isEmpty || Self.isIntroduction(lines[above]) {
                if Self.isIntroduction(lines[above]) { start = above }
                above -= 1
            }
            starts.append(start)
        }
        return starts.indices.map { place in
            let end = place + 1 < starts.count ? starts[place + 1] : lines.count
            return (starts[place] + 1, Array(lines[starts[place]..<end]))
        }
    }

    private static func isIntroduction(_ line: Substring) -> Bool {
        let words = line.prefix(40).stripped.uppercased()
        return words.hasPrefix("SUBJ:") || words.hasPrefix("DATE GENERATED")
    }

    /// The notice whose type a line tells, as `1. NANU TYPE: UNUSUFN` does.
    static func noticeOfType(_ line: Substring) -> String? {
        let words = line.prefix(200).split(whereSeparator: \.isWhitespace).prefix(3).map { $0.uppercased() }
        let first = words.first == "1." ? 1 : 0
        guard words.count > first + 1, words[first + 1].hasPrefix("TYPE:"), Self.systems[words[first]] != nil else {
            return nil
        }
        return words[first]
    }

    /// Reads an advisory.
    ///
    /// - Throws: ``FormatError`` with the line when it is of no known system, or lacks number or type.
    static func read(_ lines: [Substring], from number: Int) throws(FormatError) -> GNSSAdvisory {
        func error(_ reason: String) -> FormatError { FormatError(where: "line \(number)", reason: reason) }
        guard lines.reduce(0, { $0 + $1.utf8.count }) <= Self.sizeLimit else {
            throw error("an advisory has at most \(Self.sizeLimit) bytes")
        }
        let heading = lines.first.map { $0.prefix(400).uppercased() } ?? ""
        guard
            let notice = Self.systems.keys.first(where: { heading.holds("(\($0))") || heading.holds(" \($0) ") })
                ?? lines.lazy.compactMap(Self.noticeOfType).first,
            let system = Self.systems[notice]
        else { throw error("the notice is none of NANU, NAQU and NAGU; its heading names one in brackets") }
        // Where the whole notice is one line, the fields follow in the heading.
        var rest = lines.dropFirst().map { $0 }
        if let first = lines.first, !Self.isHeading(first) {
            rest.insert(first, at: 0)
        } else if let first = lines.first {
            rest.insert(first[(first.range(after: "(\(notice))") ?? first.endIndex)...], at: 0)
        }
        let fields = GNSSAdvisoryFields(rest, of: notice)
        var advisory = GNSSAdvisory()
        advisory.notice = notice
        advisory.system = system
        let after = heading.range(after: "(\(notice))").map { heading[$0...].stripped } ?? ""
        advisory.number = fields["# NUMBER"].map { String($0.prefix(20)) } ?? String(after.prefix { $0.isNumber })
        guard !advisory.number.isEmpty else { throw error("the notice has no number; write \(notice) NUMBER: YYYYNNN") }
        guard let type = fields["# TYPE"]?.split(separator: " ").first else {
            throw error("\(notice) \(advisory.number) has no type; write \(notice) TYPE:")
        }
        advisory.type = type.uppercased()
        try Self.fill(&advisory, from: fields, at: number)
        return advisory
    }

    private static func fill(
        _ advisory: inout GNSSAdvisory,
        from fields: GNSSAdvisoryFields,
        at line: Int
    ) throws(FormatError) {
        let times = GNSSAdvisoryTimes(fields, at: line)
        advisory.subject = fields["SUBJ"] ?? fields["# SUBJECT"]
        advisory.issued = try times.issued()
        advisory.referenceIssued = fields["REF # DTG"].flatMap { DateTimeGroup.timestamp($0) }
        advisory.reference = (fields["REFERENCE #"] ?? fields["# REFERENCED TO"]).map(Self.reference)
        advisory.start = try times.moment("START", galileo: "START DATE EVENT (UTC)")
        if advisory.start == nil { advisory.start = try times.moment("UNUSABLE START") }
        advisory.stop = try times.moment("STOP", galileo: "END DATE EVENT (UTC)")
        advisory.launched = try times.moment("LAUNCH")
        advisory.decommissioned = try times.moment("DECOMMISSIONING START")
        let days = [fields["STOP JDAY"], fields["START JDAY"], fields["END DATE EVENT (UTC)"]].compactMap {
            $0?.uppercased()
        }
        let isOpen = days.contains { $0.hasPrefix("UFN") || $0.hasPrefix("UNTIL FURTHER") }
        advisory.isUntilFurtherNotice = isOpen ? true : nil
        let isCancelled =
            days.contains { $0.hasPrefix("CANCEL") } || advisory.type.hasSuffix("FCSTCANC")
            || advisory.type.hasPrefix("CANC")
        advisory.isCancelled = isCancelled ? true : nil
        advisory.event = GNSSAdvisoryType(advisory).event
        advisory.satellites = Self.satellites(fields, heading: advisory.subject ?? "")
        advisory.signals =
            fields["SIGNAL(S) AFFECTED"] ?? fields["SIGNALS AFFECTED"]
            ?? Self.signal(of: advisory)
        let free = fields.free.isEmpty || fields.free == advisory.number ? nil : fields.free
        advisory.condition = fields["CONDITION"] ?? fields["EVENT DESCRIPTION"] ?? free
        advisory.additional = fields.additional.prefix(40).map { NamedText(name: $0.name, value: $0.value) }
        for (name, label) in [("POC", "POC"), ("SERVICE(S) AFFECTED", "SERVICE(S) AFFECTED")] {
            if let value = fields[name] { advisory.additional.append(NamedText(name: label, value: value)) }
        }
    }

    /// What a NAQU writes before its type.
    private static func signal(of advisory: GNSSAdvisory) -> String? {
        guard advisory.notice == "NAQU", let line = advisory.type.firstIndex(of: "_") else { return nil }
        return String(advisory.type[..<line])
    }

    /// The number of the notice that is meant, without the words before it.
    private static func reference(_ text: String) -> String {
        let number = text.split(separator: " ").first { $0.utf8.count >= 6 && $0.utf8.allSatisfy(\.isDigit) }
        return number.map(String.init) ?? text
    }

    private static func satellites(_ fields: GNSSAdvisoryFields, heading: String) -> [GNSSSatellite] {
        func numbers(_ text: String?) -> [Int64] {
            text.map { $0.split { !$0.isASCII || !$0.isNumber }.prefix(64).compactMap { Int64($0.prefix(6)) } } ?? []
        }
        let vehicles = numbers(fields["SVN"])
        let codes = numbers(fields["PRN"] ?? fields["SPACE VEHICLE ID"])
        let named = fields["SATELLITE AFFECTED"] ?? fields["SATELLITES AFFECTED"] ?? fields["SATELLITE(S) AFFECTED"]
        let isAll = named?.uppercased().hasPrefix("ALL") ?? true
        let names = isAll ? [] : named?.split { ", ;/".contains($0) }.map(String.init) ?? []
        let count = max(vehicles.count, codes.count, names.count)
        return (0..<count).map { index in
            var satellite = GNSSSatellite()
            satellite.svn = index < vehicles.count ? vehicles[index] : nil
            satellite.prn = index < codes.count ? codes[index] : nil
            satellite.name = index < names.count ? names[index] : nil
            return satellite
        }
    }
}

extension StringProtocol {
    /// Where the first place of a text in it ends.
    func range(after text: String) -> Index? {
        guard let first = text.first else { return nil }
        var from = self.startIndex
        while let start = self[from...].firstIndex(of: first) {
            if self[start...].hasPrefix(text) { return self.index(start, offsetBy: text.count) }
            from = self.index(after: start)
        }
        return nil
    }
}
