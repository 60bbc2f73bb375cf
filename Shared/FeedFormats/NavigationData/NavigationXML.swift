internal import Schema

/// Reads messages in XML, alone or combined in `<ndm>`, into the sections of key-value notation.
///
/// Elements without elements inside are keywords, the attribute `units` their unit; elements around them begin a
/// section where key-value notation has one, and are passed over otherwise.
///
/// Source: CCSDS 505.0-B-3, sections 3 and 4.
final class NavigationXML: XMLHandler {
    /// The most messages in one document.
    static let countLimit = 40_000

    /// The messages, worked on by other cores while more are read.
    let messages: ConcurrentStream<NavigationMessage, Update, FormatError>
    /// The name of the first message's format.
    private(set) var format: String?

    private let isCombined: Bool
    private var count = 0
    private var blocks = 0
    /// Comments of the combined document itself, which go to the message behind them.
    private var comments: [String] = []

    private var kind: NavigationMessage.Kind?
    private var message: NavigationMessage?
    /// The elements that are open, each with the section that it began.
    private var elements: [(name: String, isSection: Bool, isRow: Bool)] = []
    private var sections: [MessageSection] = []
    private var row: (line: Int, names: [String], text: [UInt8], keyword: String?)?
    private var text: [UInt8] = []
    private var units: String?
    private var parameter: String?
    private var line = 0
    private var isLeaf = false

    /// `isCombined`: Whether messages without content may be passed over.
    init(in context: FeedContext, isCombined: Bool) {
        self.messages = ConcurrentStream { (messages, _, updates) throws(FormatError) in
            for message in messages {
                for update in try message.updates("xml", in: context) { updates.append(update) }
            }
        }
        self.isCombined = isCombined
    }

    func start(
        _ name: XMLName,
        _ attributes: XMLAttributes,
        at place: @autoclosure () -> XMLPlace
    ) throws(FormatError) {
        self.text.removeAll(keepingCapacity: true)
        self.isLeaf = true
        let here = place()
        self.line = here.line
        var isSection = false
        var isRow = false
        if let kind = self.kind {
            if let section = Self.section(name.local, in: kind) {
                isSection = true
                self.blocks += 1
                guard self.blocks <= NavigationMessage.blockLimit else {
                    throw NavigationMessage.tooManyBlocks(at: here.line)
                }
                self.sections.append(MessageSection(name: section, line: here.line))
            } else if Self.isRow(name.local, in: kind) {
                isRow = true
                self.row = (here.line, [], [], nil)
            }
            self.units = attributes.all.isEmpty ? nil : attributes["units"] ?? attributes["unit"]
            self.parameter =
                attributes.all.isEmpty ? nil : attributes["parameter"] ?? attributes["angle"] ?? attributes["rate"]
        } else if let kind = NavigationMessage.Kind(rawValue: name.local.lowercased()) {
            self.count += 1
            guard self.count <= Self.countLimit else {
                throw FormatError(where: here.description, reason: "a document has at most 40,000 messages; split it")
            }
            let version = attributes["version"] ?? "\(kind.versions.upperBound).0"
            self.kind = kind
            let message = try NavigationMessage(kind, version: version, line: here.line)
            self.message = message
            self.sections = [message.body]
            if kind == .cdm {
                let line = KeyValueLine(number: here.line, keyword: "CCSDS_CDM_VERS", value: version)
                self.sections[0].fields.append(line)
            }
            for comment in self.comments { self.sections[0].fields.append(comment: comment) }
            self.comments = []
        }
        self.elements.append((name.local, isSection, isRow))
    }

    func text(_ utf8: UnsafeBufferPointer<UInt8>) { if self.isLeaf { self.text.append(contentsOf: utf8) } }

    func end(_ name: XMLName, at place: @autoclosure () -> XMLPlace) throws(FormatError) {
        guard let element = self.elements.popLast() else { return }
        defer {
            self.isLeaf = false
            self.text.removeAll(keepingCapacity: true)
        }
        guard let kind = self.kind else {
            if self.isLeaf, element.name == "COMMENT" { self.comments.append(self.leaf) }
            return
        }
        if element.isRow, let row = self.row {
            guard !row.text.isEmpty else { throw Self.emptyLine(at: row.line) }
            self.sections[self.sections.count - 1].rows.append(
                MessageRow(line: row.line, keyword: row.keyword, text: row.text[...], names: row.names)
            )
            self.row = nil
        } else if element.isSection {
            guard self.sections.count > 1, let section = self.sections.popLast() else { return }
            self.sections[self.sections.count - 1].sections.append(section)
        } else if element.name.lowercased() == kind.rawValue, self.sections.count == 1, var message = self.message {
            message.body = self.sections[0]
            self.format = self.format ?? message.format("xml")
            if !self.isCombined || !message.body.saysNothing { self.messages.append(message) }
            (self.kind, self.message, self.sections) = (nil, nil, [])
        } else if self.isLeaf {
            try self.add(element.name, in: kind)
        }
    }

    /// The text of the element, its lines joined.
    private var leaf: String {
        let text = self.text[...].trimmed
        guard text.contains(where: { $0 == .lineFeed || $0 == 0x0D }) else {
            return String(decoding: text, as: UTF8.self)
        }
        return text.words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    }

    /// The text of the element, where a number goes on behind a line that breaks after its sign.
    private var numbers: ArraySlice<UInt8> {
        let text = self.text[...].trimmed
        guard text.contains(.lineFeed) else { return text }
        var joined: [UInt8] = []
        var isBroken = false
        for byte in text {
            let isSign = joined.last == .hyphen && joined.dropLast().last ?? .space <= 0x20
            isBroken = isSign && (isBroken && byte <= 0x20 || byte == .lineFeed || byte == 0x0D)
            if !isBroken { joined.append(byte) }
        }
        return joined[...]
    }

    private func add(_ name: String, in kind: NavigationMessage.Kind) throws(FormatError) {
        let top = self.sections.count - 1
        if name == "COMMENT" {
            self.sections[top].fields.append(comment: self.leaf)
            return
        }
        if Self.lines.contains(name) {
            // An array made of all of the text would keep its storage, however large that has grown.
            var line: [UInt8] = []
            line.append(contentsOf: self.numbers)
            guard !line.isEmpty else { throw Self.emptyLine(at: self.line) }
            self.sections[top].rows.append(MessageRow(line: self.line, text: line[...]))
            return
        }
        if let written = self.row?.text.count {
            let value = self.text[...].trimmed
            guard !value.isEmpty else { return }
            guard written + value.count < KeyValueLines.lineLimit else {
                throw FormatError(
                    where: "line \(self.line)",
                    reason: "a state or measurement has at most 4,096 bytes; give each its own element"
                )
            }
            let blank: [UInt8] = written == 0 ? [] : [.space]
            // An epoch comes first whatever the order of the elements.
            if name == "EPOCH" {
                self.row?.text.insert(contentsOf: value + blank, at: 0)
                return
            }
            self.row?.text += blank + value
            if kind == .tdm {
                self.row?.keyword = name
            } else {
                let base = name.hasPrefix("rotation") ? self.parameter ?? name : name
                self.row?.names.append(self.units.map { "\(base) [\($0)]" } ?? base)
            }
            return
        }
        guard let keyword = Array(name.utf8).withUnsafeBufferPointer(KeyValueLines.keyword) else {
            throw FormatError(
                where: "line \(self.line)",
                reason: "<\(name.prefix(40))> is no keyword; write letters, digits and _"
            )
        }
        var value = self.leaf
        if let units = self.units, !value.isEmpty, !value.hasSuffix("]") { value += " [\(units)]" }
        let isRotation = keyword.hasPrefix("ROTATION") && kind == .apm
        let full =
            keyword == "USER_DEFINED"
            ? "USER_DEFINED_\(self.parameter ?? "")" : isRotation ? self.parameter ?? keyword : keyword
        try self.sections[top].append(KeyValueLine(number: self.line, keyword: full, value: value))
    }

    private static func emptyLine(at line: Int) -> FormatError {
        FormatError(where: "line \(line)", reason: "a line of data is empty; write its values or leave it out")
    }

    // MARK: What the elements are

    private static let lines: Set<String> = ["trajLine", "covLine", "manLine", "attLine"]

    private static func isRow(_ name: String, in kind: NavigationMessage.Kind) -> Bool {
        switch kind {
        case .oem: name == "stateVector"
        case .aem: name == "attitudeState"
        case .tdm: name == "observation"
        default: false
        }
    }

    private static func section(_ name: String, in kind: NavigationMessage.Kind) -> String? {
        switch kind {
        case .cdm: name == "segment" ? "OBJECT" : nil
        case .oem, .aem, .tdm:
            switch name {
            case "metadata": "META"
            case "data": "DATA"
            case "covarianceMatrix": "COVARIANCE"
            default: nil
            }
        case .ocm, .acm: Self.blocks[name]
        case .opm: name == "maneuverParameters" ? "MAN" : nil
        case .apm: Self.attitudes[name]
        case .omm, .rdm: nil
        }
    }

    private static let blocks = [
        "metadata": "META", "traj": "TRAJ", "phys": "PHYS", "cov": "COV", "man": "MAN", "pert": "PERT", "od": "OD",
        "user": "USER", "att": "ATT", "ad": "AD", "sensor": "SENSOR",
    ]

    private static let attitudes = [
        "quaternionState": "QUAT", "eulerAngleState": "EULER", "eulerElementsThree": "EULER",
        "eulerElementsSpin": "SPIN", "angularVelocity": "ANGVEL", "spin": "SPIN", "inertia": "INERTIA",
        "maneuverParameters": "MAN",
    ]
}
