internal import Schema

/// Text products: lists of measurements, forecasts, outlooks and reports, as they have been issued since 1996.
///
/// Each product is an update. Tables become series, regions and events records, probabilities series in percent; the text
/// stays as the body. What no reader knows stays a text with its title and time of issue.
/// Source: NOAA SWPC text products (https://services.swpc.noaa.gov/text); the header lines `:Product:` and `:Issued:`.
enum SWPCBulletinFormat: FeedFormat {
    static let name = "swpc-text"

    static func recognises(_ document: Sniff) -> Bool {
        // A word processor left tags in some.
        guard document.root == nil || document.first == .colon, document.json == nil, document.jsonError == nil else {
            return false
        }
        if Self.isNamed(document.head) { return true }
        for line in document.head.split(whereSeparator: \.isNewline).prefix(24) {
            let text = line.stripped.lowercased()
            if [":product:", ":data_list:"].contains(where: text.hasPrefix) { return true }
            if Self.titles.contains(where: text.contains) { return true }
            if text.hasPrefix("#"), text.contains("gfz"),
                ["Kp", "Hp30", "Hp60"].contains(where: document.head.contains)
            {
                return true
            }
        }
        return false
    }

    /// Whether the first line names the product, as `:Recent_Solar_Indices: RecentIndices.txt`, and the next says when it
    /// was made.
    private static func isNamed(_ head: String) -> Bool {
        let lines = head.split(maxSplits: 2, whereSeparator: \.isNewline).prefix(2).map { $0.stripped.lowercased() }
        return lines.count == 2 && SWPCBulletin.name(lines[0]) != nil
            && SWPCBulletin.issues.contains(where: lines[1].hasPrefix)
    }

    /// What products without header lines begin with.
    private static let titles = [
        "joint usaf/noaa", "solar region summary", "solar-terrestrial indices for",
        "report of solar-geophysical activity",
        "official space weather advisory issued by", "official space environment advisory", "geophysical alert message",
    ]

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        let bulletin = try SWPCBulletin(document)
        var report = SeriesReport(
            format: Self.name,
            product: bulletin.product,
            english: bulletin.title,
            japanese: bulletin.title
        )
        report.issued = bulletin.issued
        report.body = bulletin.body
        try bulletin.read(into: &report)
        return FeedDocument(format: Self.name, updates: [try report.update(in: context, at: "line 1")])
    }
}

/// A text product: its header and its lines.
struct SWPCBulletin {
    struct Line {
        let number: Int
        let text: String
        /// The words between white space.
        var words: [Substring] { self.text.split(whereSeparator: \.isWhitespace) }
    }

    /// `:Product:` or `:Data_list:` as written, or the title.
    private(set) var product = ""
    private(set) var issued: Timestamp?
    /// `:Date:`, for products that are about a day.
    private(set) var day: Timestamp?
    /// Lines that begin with `#`.
    private(set) var comments: [String] = []
    /// All others but the header, blank ones included.
    private(set) var lines: [Line] = []
    let body: String

    /// - Throws: ``FormatError`` when it has more than 1 MiB or 20,000 lines.
    init(_ document: Sniff) throws(FormatError) {
        let written = try document.text(bytes: 1_048_576, lines: 20_000)
        let text = document.root == nil ? written : Self.withoutTags(written)
        var number = 0
        for raw in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            number += 1
            let line = String(raw)
            if line.hasPrefix("#") {
                if self.lines.isEmpty || self.comments.count < 200 {
                    self.comments.append(line.drop { $0 == "#" }.stripped)
                }
                if !self.lines.isEmpty { self.lines.append(Line(number: number, text: line)) }
                continue
            }
            if let value = Self.header(line, ["Product", "Data_list"]) {
                if self.product.isEmpty {
                    self.product = value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
                }
            } else if number == 1, let name = Self.name(line) {
                self.product = name
            } else if let value = Self.header(line, ["Issued", "Created"]) {
                if self.issued == nil { self.issued = SpaceWeatherTime.any(value) }
            } else if let value = Self.header(line, ["Date"]) {
                self.day = SpaceWeatherTime.any(value)
            } else if !(self.lines.isEmpty && line.stripped.isEmpty) {
                self.lines.append(Line(number: number, text: line))
            }
        }
        self.body = self.lines.count > 600 ? "" : text.plainLines
        if self.product.isEmpty {
            let title = self.lines.first { line in
                let text = line.text.lowercased()
                return ["summary", "report", "message", "advisory", "indices", "forecast"].contains {
                    text.contains($0)
                }
            }
            self.product = title?.text.stripped ?? self.comments.first { !$0.isEmpty } ?? "Space weather bulletin"
        }
        if self.issued == nil { self.issued = self.issuedInText }
    }

    /// The text without `<o:p>`, `</o:p>` and their likes; what is less than a number stays.
    private static func withoutTags(_ text: String) -> String {
        let utf8 = Array(text.utf8)
        var plain: [UInt8] = []
        plain.reserveCapacity(utf8.count)
        var at = 0
        while at < utf8.count {
            if utf8[at] == .less {
                let name = utf8[(at + 1)...].first == UInt8(ascii: "/") ? at + 2 : at + 1
                let tag = utf8[at...].prefix(Self.tagLimit).prefix { $0 != .greater && $0 != .lineFeed }
                if name < tag.endIndex, utf8[name].isNameStart, tag.endIndex < utf8.count,
                    utf8[tag.endIndex] == .greater
                {
                    at = tag.endIndex + 1
                    continue
                }
            }
            plain.append(utf8[at])
            at += 1
        }
        return String(decoding: plain, as: UTF8.self)
    }

    private static let tagLimit = 256

    private static func header(_ line: String, _ names: [String]) -> String? {
        guard line.hasPrefix(":") else { return nil }
        return names.compactMap { line.dropFirst().stripped.rest(after: "\($0.lowercased()):") }.first
    }

    /// What the lines begin with that say when a product was made, in small letters.
    static let issues = [":issued:", ":created:"]

    /// The product that a first line such as `:Recent_Solar_Indices: RecentIndices.txt` names.
    static func name(_ line: String) -> String? {
        guard line.hasPrefix(":"), let colon = line.dropFirst().firstIndex(of: ":") else { return nil }
        let name = line[line.index(after: line.startIndex)..<colon]
        guard (4...60).contains(name.utf8.count),
            name.utf8.allSatisfy({ $0.isLetter || $0.isDigit || " _-.".utf8.contains($0) })
        else { return nil }
        return name.replacing("_", with: " ").stripped
    }

    /// `ISSUED AT 0030Z ON 27 SEP 2000`.
    private var issuedInText: Timestamp? {
        for line in self.lines.prefix(20) {
            guard let place = line.text.lowercased().firstRange(of: "issued") else { continue }
            let offset = line.text.lowercased().distance(from: line.text.lowercased().startIndex, to: place.upperBound)
            let words = line.text.dropFirst(offset).split(separator: " ").filter {
                !["AT", "ON", "at", "on", ":"].contains($0)
            }
            if let time = SpaceWeatherTime.worded(words.joined(separator: " ")) { return time }
        }
        return nil
    }

    /// What people call it: the product without the name of its file.
    var title: String {
        var words = self.product.split(separator: " ")
        if words.count > 1, let last = words.last, last.contains(".") { words.removeLast() }
        let title = words.joined(separator: " ")
        guard words.count == 1, title.contains(".") else { return title }
        // A file's name says little; the first comment that is a title says more.
        let wanted = [
            "flux", "field", "values", "events", "data", "summary", "plasma", "indices", "report", "forecast",
        ]
        return (self.comments + self.lines.prefix(6).map(\.text)).first { comment in
            let words = comment.lowercased()
            return !words.contains(":") && !words.hasSuffix(".") && !words.contains("prepared")
                && wanted.contains { words.contains($0) }
        }?.stripped.split(whereSeparator: \.isWhitespace).joined(separator: " ") ?? title
    }

    /// The comments and the title in lower case, to tell products apart.
    var told: String { ([self.product] + self.comments).joined(separator: "\n").lowercased() }

    /// Whether a line says something.
    func contains(_ text: String) -> Bool { self.lines.contains { $0.text.lowercased().contains(text) } }

    func read(into report: inout SeriesReport) throws(FormatError) {
        if self.comments.contains(where: { $0.split(separator: " ").starts(with: ["YR", "MO"]) && !$0.contains(" DA") })
        {
            report.body = nil
            try self.readMonths(into: &report)
        } else if self.lines.prefix(10).contains(where: { Self.rowDate($0.words) != nil }) {
            report.body = nil
            try BulletinTable(self).read(into: &report)
        } else if self.told.contains("27-day") || self.told.contains("27do") {
            report.body = nil
            try self.readOutlook(into: &report)
        } else if self.contains("kp index breakdown") || self.contains("kp index forecast") {
            try self.readDays(into: &report)
        } else if self.contains(":prediction_dates:") {
            try self.readPredictions(into: &report)
        } else if self.contains("45-day ap forecast") {
            try self.readPairs(into: &report)
        } else if self.contains("regions with sunspots") {
            try self.readRegions(into: &report)
        } else if self.told.contains("events") && self.told.contains("#event") || self.told.contains("edited events")
            || self.told.contains("event    begin")
        {
            try self.readEvents(into: &report)
        } else if self.contains("solar-terrestrial indices") {
            self.readIndices(into: &report)
        } else if self.contains(":solar_radio_flux:") || self.told.contains("noon solar radio flux") {
            self.readCurrent(into: &report)
        } else {
            self.readText(into: &report)
        }
    }

    /// `2009 01 01`.
    static func rowDate(_ words: [Substring]) -> Timestamp? {
        guard words.count > 3, words[0].utf8.count == 4, words[1].utf8.count <= 2, words[2].utf8.count <= 2,
            let year = Int(words[0]), let month = Int(words[1]), let day = Int(words[2])
        else { return nil }
        return Timestamp(year: year, month: month, day: day)
    }
}
