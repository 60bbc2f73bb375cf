internal import Schema

/// Circulars of the General Coordinates Network: reports that people write, as JSON or as the text of a mail, and
/// notices as text.
///
/// Source: GCN, circulars archive (JSON and text), and notices in text.
enum CircularFormat: FeedFormat {
    static let name = "gcn-circular"
    static let noticeName = "gcn-notice-text"
    private static let limit = 1_000

    static func recognises(_ document: Sniff) -> Bool {
        if let json = document.json { return Self.isCircular(json.firstElement ?? json) }
        guard document.root == nil || document.first != .less else { return false }
        return Self.title(document) != nil
    }

    private static func isCircular(_ json: JSONTree) -> Bool {
        json["subject"] != nil && json["body"] != nil && (json["circularId"] != nil || json["createdOn"] != nil)
    }

    /// What follows `TITLE:` in the first line that says something.
    private static func title(_ document: Sniff) -> String? {
        let line = document.head.split(whereSeparator: \.isNewline).first { !String($0).stripped.isEmpty }
        guard let line, line.hasPrefix("TITLE:") else { return nil }
        let title = String(line.dropFirst(6)).stripped
        return title.hasPrefix("GCN") || title.contains("CIRCULAR") || title.contains("NOTICE") ? title : nil
    }

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        guard let json = document.json else {
            let text = CircularText(try document.text())
            return FeedDocument(
                format: text.isNotice ? Self.noticeName : Self.name,
                updates: [try text.report().update(in: context)]
            )
        }
        let list = json.isList ? json.elements : [json]
        guard list.count <= Self.limit else { throw json.error("there are more than 1,000 circulars; send fewer") }
        var updates: [Update] = []
        for circular in list { updates.append(try Self.report(circular).update(in: context)) }
        return FeedDocument(format: Self.name, updates: updates)
    }

    private static func report(_ json: JSONTree) throws(FormatError) -> ScienceReport {
        var report = ScienceReport(format: Self.name)
        report.alert.form = "circular"
        report.alert.identifier = json["circularId"]?.text.map { "circular \($0)" } ?? ""
        report.alert.event = json["eventId"]?.text
        report.alert.author = json["submitter"]?.text.map(Self.withoutAddress)
        report.alert.additional = ["bibcode", "submittedHow", "version", "format"].compactMap { name in
            json[name]?.text.map { NamedText(name: name, value: $0) }
        }
        report.subject = try json.requiredText("subject")
        report.body = json["body"]?.string
        report.sent = json["createdOn"]?.integer.map { Timestamp(milliseconds: $0) }
        if let number = json["circularId"]?.text {
            report.links = [Link("https://gcn.nasa.gov/circulars/\(number)", relation: "alternate")]
        }
        return report
    }

    /// The name without the address of the mail.
    static func withoutAddress(_ author: String) -> String {
        let name = author.prefix { $0 != "<" }
        return String(name).stripped.isEmpty ? author : String(name).stripped
    }
}

/// A circular or notice as text: lines of a name, a colon and a value, and below them what was written.
private struct CircularText {
    private var fields: [NamedText] = []
    private var body = ""

    /// Notices are fields to their end; what a circular says follows an empty line.
    let isNotice: Bool

    init(_ text: String) {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).drop {
            $0.allSatisfy(\.isWhitespace)
        }
        self.isNotice = lines.first?.contains("NOTICE") ?? false
        var index = lines.startIndex
        while index < lines.endIndex {
            let line = lines[index]
            if line.allSatisfy(\.isWhitespace), !self.isNotice { break }
            if let colon = line.firstIndex(of: ":"), line.first?.isWhitespace == false,
                line[..<colon].allSatisfy({
                    $0.isASCII && ($0.isUppercase || $0.isNumber || "_ /-".contains($0) || $0.isLetter && self.isNotice)
                })
            {
                let value = String(line[line.index(after: colon)...]).stripped
                self.fields.append(NamedText(name: String(line[..<colon]).stripped, value: value))
            } else if !self.fields.isEmpty, line.first?.isWhitespace == true {
                self.fields[self.fields.count - 1].value += "\n" + String(line).stripped
            } else if !line.allSatisfy(\.isWhitespace) {
                break
            }
            index += 1
        }
        self.body = String(lines[index...].joined(separator: "\n")).stripped
    }

    private subscript(name: String) -> String? { self.fields.first { $0.name == name && !$0.value.isEmpty }?.value }

    func report() throws(FormatError) -> ScienceReport {
        self.isNotice ? try self.notice() : try self.circular()
    }

    private func circular() throws(FormatError) -> ScienceReport {
        guard let subject = self["SUBJECT"] else {
            throw FormatError(where: "line 1", reason: "the circular has no SUBJECT; send it with its heading")
        }
        var report = ScienceReport(format: CircularFormat.name)
        report.alert.form = "circular"
        report.alert.identifier = self["NUMBER"].map { "circular \($0)" } ?? ""
        report.alert.event = Self.event(in: subject)
        report.alert.author = self["FROM"].map(CircularFormat.withoutAddress)
        report.sent = self["DATE"].flatMap(Self.time)
        report.subject = subject
        report.body = self.body
        if let number = self["NUMBER"] {
            report.links = [Link("https://gcn.nasa.gov/circulars/\(number)", relation: "alternate")]
        }
        return report
    }

    private func notice() throws(FormatError) -> ScienceReport {
        guard let type = self["NOTICE_TYPE"] else {
            throw FormatError(where: "line 1", reason: "the notice has no NOTICE_TYPE; send it with its heading")
        }
        var report = ScienceReport(format: CircularFormat.noticeName)
        report.alert.form = "notice"
        report.alert.alertType = type
        let ids = ["TRIGGER_NUM", "GBM_TRIGGER_NUM", "EVENT_NUM", "EVENT_TRIG_NUM", "TRIGGER_ID"].lazy
            .compactMap { self[$0] }.map { String($0.prefix { $0 != "," }).stripped }
        report.alert.identifier = [self["RUN_NUM"], ids.first].compactMap { $0 }.joined(separator: "_")
        // Those of gravitational waves are called by names, others by numbers.
        report.alert.event = ids.first.flatMap { $0.first?.isLetter == true ? $0 : nil }
        report.alert.mission = self["TITLE"].flatMap(Self.mission)
        report.alert.instrument = self["TELESCOPE"]
        let things = ["GRB", "SRC", "EVENT", "CNTRPART", "POINT"]
        func first(_ member: String) -> String? { things.lazy.compactMap { self["\($0)_\(member)"] }.first }
        report.alert.point(Self.degrees(first("RA")), Self.degrees(first("DEC")), error: Self.radius(first("ERROR")))
        report.alert.triggered = self.triggered
        report.alert.falseAlarmRateHertz = self["FAR"].flatMap { text in
            text.contains("[Hz]") ? DecimalText.double(text.prefix { $0 != " " }) : nil
        }
        report.links = self.fields.filter { $0.name.hasSuffix("_URL") }.map { field in
            Link(String(field.value.prefix { !$0.isWhitespace }), relation: "related", title: field.name)
        }
        report.alert.additional = self.fields.filter { !["TITLE", "NOTICE_TYPE", "COMMENTS"].contains($0.name) }
        report.sent = self["NOTICE_DATE"].flatMap(Self.time)
        let comments = self.fields.filter { $0.name == "COMMENTS" }.map(\.value) + [self.body]
        report.body = comments.filter { !$0.isEmpty }.joined(separator: "\n")
        if type.lowercased().contains("test") || report.alert.isMock { report.status = .test }
        if type.lowercased().contains("retraction") { report.status = .cancel }
        return report
    }

    /// Whose notice it is: `LVC` of `GCN/LVC COUNTERPART NOTICE`.
    private static func mission(_ title: String) -> String? {
        guard title.hasPrefix("GCN/") else { return nil }
        let name = title.dropFirst(4).prefix { $0 != " " }
        return name.isEmpty || name == "NOTICE" ? nil : String(name)
    }

    /// The radius of `3.00 [arcmin radius, statistical only]` in degrees.
    private static func radius(_ text: String?) -> Double? {
        guard let text, let number = Self.degrees(text) else { return nil }
        let unit = text.drop { $0 != "[" }
        if unit.hasPrefix("[arcsec") { return number / 3_600 }
        return unit.hasPrefix("[arcmin") ? number / 60 : number
    }

    /// A truncated Julian day, `21131 TJD; …`, and seconds of it, `32400.25 SOD {09:00:00.25} UT`.
    private var triggered: Timestamp? {
        for name in ["GRB", "TRIGGER", "DISCOVERY", "EVENT"] {
            guard let date = self["\(name)_DATE"], let time = self["\(name)_TIME"], date.contains("TJD"),
                time.contains("SOD"), let day = Self.degrees(date), let seconds = Self.degrees(time),
                (0...60_000).contains(day), (0..<86_401).contains(seconds)
            else { continue }
            return Timestamp(milliseconds: Int64(day - 587) * 86_400_000 + Int64((seconds * 1_000).rounded()))
        }
        return nil
    }

    /// The first number of `103.7861d {+06h 55m 09s} (J2000), …`.
    private static func degrees(_ text: String?) -> Double? {
        guard let number = text?.prefix(while: { $0.isNumber || "+-.".contains($0) }), !number.isEmpty else {
            return nil
        }
        return DecimalText.double(number)
    }

    /// A date such as `20/01/29 17:07:21 GMT` or `Fri 12 Apr 24 05:34:35 UT`.
    private static func time(_ text: String) -> Timestamp? {
        let parts = text.split(separator: " ")
        if let date = parts.first, parts.count >= 2 {
            let numbers = date.split(separator: "/").compactMap { Int($0) }
            if numbers.count == 3,
                let time = DateText.timestamp(
                    "\(numbers[0] + (numbers[0] < 70 ? 2_000 : 1_900))-\(Self.two(numbers[1]))-\(Self.two(numbers[2]))T\(parts[1])Z"
                )
            {
                return time
            }
        }
        return DateText.timestamp(text)
    }

    private static func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }

    /// What a subject begins with, up to its colon.
    private static func event(in subject: String) -> String? {
        guard let colon = subject.firstIndex(of: ":"), subject.distance(from: subject.startIndex, to: colon) <= 40
        else {
            return nil
        }
        return String(subject[..<colon]).stripped
    }
}
