/// One navigation data message, whatever its notation.
///
/// Source: CCSDS 502.0-B-3, 503.0-B-2, 504.0-B-2, 508.0-B-1, 508.1-B-1; CCSDS 505.0-B-3 for XML.
struct NavigationMessage: Sendable {
    /// What it is about, by the letters of its version keyword `CCSDS_xxx_VERS` and of its XML element.
    enum Kind: String {
        case acm, aem, apm, cdm, ocm, oem, omm, opm, rdm, tdm

        /// Finds the kind by the version keyword.
        init?(versionKeyword keyword: String) {
            guard keyword.hasPrefix("CCSDS_"), keyword.hasSuffix("_VERS"), keyword.utf8.count == 14 else { return nil }
            self.init(rawValue: keyword.dropFirst(6).prefix(3).lowercased())
        }

        /// The versions that there are.
        var versions: ClosedRange<Int> {
            switch self {
            case .cdm, .tdm, .aem, .apm: 1...2
            case .rdm: 1...1
            case .opm, .oem: 1...3
            case .omm: 2...3
            // Version 2.0 is the one of its drafts.
            case .ocm: 2...3
            case .acm: 2...2
            }
        }
    }

    /// The most blocks of a file or combined document: `META`, `DATA`, `TRAJ` and their like, manoeuvres and the
    /// objects of conjunctions, whether marks stand around them or not.
    static let blockLimit = 20_000

    static func tooManyBlocks(at line: Int) -> FormatError {
        FormatError(where: "line \(line)", reason: "a file has at most 20,000 blocks; split it")
    }

    let kind: Kind
    /// The whole of its version: 1, 2 or 3.
    let version: Int
    /// What stands in no section, and the sections in order.
    var body: MessageSection

    /// - Throws: ``FormatError`` at the line of a version that is not known.
    init(_ kind: Kind, version: String, line: Int) throws(FormatError) {
        let whole = Int(version.prefix { $0 != "." })
        guard let whole, kind.versions.contains(whole) else {
            let known = kind.versions.map { "\($0).0" }.joined(separator: ", ")
            throw FormatError(
                where: "line \(line), CCSDS_\(kind.rawValue.uppercased())_VERS",
                reason: "version \"\(version.prefix(20))\" is not known; known is \(known)"
            )
        }
        self.kind = kind
        self.version = whole
        self.body = MessageSection(name: "message", line: line)
    }
}

/// A part of a message: keywords, comments, lines of data and parts inside it.
struct MessageSection: Sendable {
    /// What its start is called in key-value notation, such as `META` or `TRAJ`.
    let name: String
    var fields: KeyValueSection
    var rows: [MessageRow] = []
    var sections: [MessageSection] = []
    /// The keywords of a block where they repeat, such as `EPOCH` of each covariance: one part for each time.
    var heads: [[KeyValueLine]] = []
    /// Whether it began without a mark and therefore ends without one.
    var isImplied = false

    init(name: String, line: Int) {
        self.name = name
        self.fields = KeyValueSection(name: name, start: line)
    }

    /// The most keywords of a block.
    private static let keywordLimit = 10_000

    var line: Int { self.fields.start }

    /// Adds a keyword.
    mutating func append(_ line: KeyValueLine) throws(FormatError) {
        guard self.fields.all.count < Self.keywordLimit else {
            throw line.error("a block has at most 10,000 keywords; send fewer")
        }
        self.fields.append(line)
    }

    /// Whether nothing stands in it but the version.
    var saysNothing: Bool {
        self.fields.keywords.allSatisfy { $0.hasPrefix("CCSDS_") } && self.rows.isEmpty
            && self.sections.allSatisfy(\.saysNothing)
    }
}

/// A line of data.
struct MessageRow {
    let line: Int
    /// The keyword of a measurement.
    var keyword: String?
    /// Values between blanks.
    let text: ArraySlice<UInt8>
    /// What the values are, where the notation names each.
    var names: [String] = []

    func error(_ reason: String) -> FormatError { FormatError(where: "line \(self.line)", reason: reason) }

    /// A number of the line.
    func number(_ word: ArraySlice<UInt8>) throws(FormatError) -> Double {
        guard let number = DecimalText.double(word) else {
            throw self.error(
                "\"\(String(decoding: word.prefix(40), as: UTF8.self))\" is no number; write it as 715 or 4.835E-05"
            )
        }
        return number
    }
}
