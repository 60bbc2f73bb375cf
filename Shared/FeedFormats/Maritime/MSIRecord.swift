internal import Schema

/// A record of NGA's Maritime Safety Information, in JSON or XML, by the names of its fields.
///
/// Source: NGA, Maritime Safety Information API (`broadcast-warn`, `asam`, `modu`).
struct MSIRecord {
    /// Kinds of records that are warnings; each may be a member of an object, or the outermost element.
    static let kinds: [String: Kind] = [
        "broadcast-warn": .warning, "broadcastwarn": .warning, "broadcast_warn": .warning, "asam": .attack,
        "asams": .attack,
        "modu": .platform, "modus": .platform, "smaps": .message,
    ]
    /// Kinds that are lists of what stands on charts, and no warnings.
    static let lists: [String: String] = [
        "ports": "the World Port Index", "ngalol": "the list of lights and radio aids",
        "world-port-index": "the World Port Index",
        "dgpsstations": "the list of DGPS stations", "publications": "a list of publications",
    ]

    enum Kind {
        case warning
        case attack
        case platform
        /// A warning of which only text and category are told.
        case message

        /// The most records of a document.
        var countLimit: Int { self.isFields ? 10_000 : 5_000 }
        /// The most bytes of a document.
        var byteLimit: Int { self.isFields ? 8_388_608 : 4_194_304 }
        /// Whether all is in fields, and no figures are looked for in the words.
        private var isFields: Bool { self == .attack || self == .platform }
    }

    /// The fields in order; those that are empty or null are left out.
    let fields: [(name: String, value: String)]
    /// Tells where it stands.
    private let tellPlace: () -> String

    init(_ tree: JSONTree) {
        self.fields = tree.members.compactMap { member in member.value.text.map { (member.name, $0) } }
        self.tellPlace = { tree.place }
    }

    init(_ element: XMLElement) {
        self.fields = element.elements.compactMap { child in
            let text = child.text
            return text.isEmpty ? nil : (child.name.local, text)
        }
        self.tellPlace = { element.place.description }
    }

    /// Where it stands.
    var place: String { self.tellPlace() }

    subscript(name: String) -> String? { self.fields.first { $0.name == name }?.value }

    private func required(_ name: String) throws(FormatError) -> String {
        guard let value = self[name] else {
            throw FormatError(where: self.place, reason: "the record has no \(name); it is no record of this kind")
        }
        return value
    }

    /// The text of a warning, which is not too long.
    private func checked(_ text: String) throws(FormatError) -> String {
        guard text.utf8.count <= WarningBlocks.sizeLimit else {
            throw FormatError(
                where: self.place,
                reason: "a warning has at most \(WarningBlocks.sizeLimit) bytes; send it in parts"
            )
        }
        return text
    }

    /// The record as an update.
    ///
    /// - Throws: ``FormatError`` at its place when what tells it apart is missing.
    func update(_ kind: Kind, in context: FeedContext, format: String) throws(FormatError) -> Update {
        let warning =
            switch kind {
            case .warning: try self.warning()
            case .attack: try self.attack()
            case .platform: try self.platform()
            case .message: try self.message()
            }
        return warning.update(in: context, format: format)
    }

    // MARK: broadcast-warn

    /// Source: NGA, Broadcast Navigational Warnings: the areas' letters.
    private static let series = [
        "4": "NAVAREA IV", "12": "NAVAREA XII", "A": "HYDROLANT", "P": "HYDROPAC", "C": "HYDROARC",
    ]

    private static func series(_ area: String?) -> String? { area.map { Self.series[$0.uppercased()] ?? "NGA \($0)" } }

    /// Whether it has what tells a warning of the kind `broadcast-warn`.
    var isWarning: Bool { ["msgNumber", "msgYear", "navArea"].allSatisfy { self[$0] != nil } }

    /// The record as a warning of the kind `broadcast-warn`.
    func warning() throws(FormatError) -> NavigationWarning {
        guard let number = Int64(try self.required("msgNumber")), let year = Int64(try self.required("msgYear")),
            (0...99_999).contains(number), (1_970...2_200).contains(year)
        else {
            throw FormatError(where: self.place, reason: "msgNumber and msgYear are whole numbers; correct the record")
        }
        let series = Self.series(try self.required("navArea")) ?? ""
        // Of some that were cancelled nothing but the number is left.
        let text = try self.checked(self["text"] ?? "")
        let named = WarningNumber(series: series, number: number, year: year)
        var warning = WarningText(text, number: named).warning(
            issued: self["issueDate"].flatMap { DateTimeGroup.timestamp($0) }
        )
        warning.state = self["status"].map { ["A": "in force", "C": "cancelled"][$0] ?? $0 }
        warning.authority = self["authority"]
        warning.subregions = self["subregion"].map { $0.split(separator: ",").map(\.stripped) } ?? []
        warning.cancelled = self["cancelDate"].flatMap { DateTimeGroup.timestamp($0) }
        if let by = self["cancelMsgNumber"].flatMap({ Int64($0) }),
            let of = self["cancelMsgYear"].flatMap({ Int64($0) }),
            (0...99_999).contains(by), (1_970...2_200).contains(of)
        {
            let area = Self.series(self["cancelNavArea"]) ?? series
            warning.cancelledBy = WarningNumber(series: area, number: by, year: of).label
        }
        warning.additional = self.others(but: [
            "msgNumber", "msgYear", "navArea", "text", "issueDate", "status", "authority", "subregion", "cancelDate",
            "cancelMsgNumber", "cancelMsgYear", "cancelNavArea", "year", "area", "number",
        ])
        return warning
    }

    /// Source: NGA, Maritime Safety Information, warnings in force (`smaps`).
    private func message() throws(FormatError) -> NavigationWarning {
        let text = try self.checked(try self.required("msgText"))
        var warning = WarningText(text, number: try WarningBlocks.read(text).first?.number).warning()
        warning.state = self["status"].map { $0 == "INFORCE" ? "in force" : $0.lowercased() }
        warning.additional = self.others(but: ["msgText", "status"])
        return warning
    }

    // MARK: asam and modu

    private func attack() throws(FormatError) -> NavigationWarning {
        let reference = try self.required("reference")
        var warning = NavigationWarning()
        let parts = reference.split(separator: "-").compactMap { Int64($0) }
        (warning.series, warning.identifier) = ("ASAM", "ASAM \(reference)")
        if parts.count == 2 { (warning.year, warning.number) = (parts[0], parts[1]) }
        warning.subject = "piracy"
        warning.issued = self["date"].flatMap { DateText.timestamp($0) }
        warning.text = try self.checked(self["description"] ?? self["hostility"] ?? reference)
        warning.areas = self.point
        warning.subregions = [self["subreg"]].compactMap(\.self)
        warning.additional = self.others(but: ["reference", "date", "description", "latitude", "longitude", "subreg"])
        return warning
    }

    private func platform() throws(FormatError) -> NavigationWarning {
        let name = try self.required("name")
        var warning = NavigationWarning()
        (warning.series, warning.identifier) = ("MODU", "MODU \(name)")
        warning.subject = "platform"
        warning.issued = self["date"].flatMap { DateText.timestamp($0) }
        let position = self["position"]?.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        warning.text = [name, self["rigStatus"], self["specialStatus"], position].compactMap(\.self).joined(
            separator: ", "
        )
        warning.areas = self.point
        warning.subregions = [self["subregion"]].compactMap(\.self)
        warning.additional = self.others(but: ["name", "date", "latitude", "longitude", "subregion"])
        return warning
    }

    private var point: [WarningArea] {
        guard let latitude = self["latitude"].flatMap({ DecimalText.double($0) }),
            let longitude = self["longitude"].flatMap({ DecimalText.double($0) }), abs(latitude) <= 90,
            abs(longitude) <= 180
        else { return [] }
        var area = WarningArea()
        (area.shape, area.geometry) = ("point", .point([longitude, latitude]))
        return [area]
    }

    private func others(but known: Set<String>) -> [NamedText] {
        self.fields.filter { !known.contains($0.name) }.prefix(60).map { NamedText(name: $0.name, value: $0.value) }
    }
}
