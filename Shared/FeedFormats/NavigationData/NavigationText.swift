internal import Schema

/// Reads messages in key-value notation, one after the other.
///
/// Source: CCSDS 502.0-B-3, section 7; 503.0-B-2, section 4; 504.0-B-2, section 6; 508.0-B-1, section 6.
struct NavigationText {
    /// The most bytes of one conjunction message, so that its update fits one event.
    static let conjunctionLimit = 128 * 1_024

    private let document: [UInt8]
    private var lines: KeyValueLines
    /// The version keyword of the next message, once it was met.
    private var pending: (kind: NavigationMessage.Kind, keyword: String, version: String, line: Int, offset: Int)?
    private var comments: [String] = []
    private var open: [MessageSection] = []

    /// Reads a document from a line on.
    init(_ document: [UInt8], from lines: KeyValueLines = KeyValueLines()) {
        self.document = document
        self.lines = lines
    }

    /// The next message; nil at the end.
    ///
    /// - Throws: ``FormatError`` with the line.
    mutating func next() throws(FormatError) -> NavigationMessage? {
        let document = self.document
        return try document.withUnsafeBufferPointer { (text) throws(FormatError) in try self.next(in: text) }
    }

    private mutating func next(in document: WrittenText) throws(FormatError) -> NavigationMessage? {
        if self.pending == nil { try self.findVersion(in: document) }
        guard let start = self.pending else { return nil }
        self.pending = nil
        var message = try NavigationMessage(start.kind, version: start.version, line: start.line)
        self.open = [message.body]
        if start.kind == .cdm {
            let line = KeyValueLine(number: start.line, keyword: start.keyword, value: start.version)
            self.open[0].fields.append(line)
        }
        for comment in self.comments { self.open[0].fields.append(comment: comment) }
        self.comments = []
        while let content = try self.lines.next(in: document) {
            switch content {
            case .comment(let text): self.add(comment: text.text, to: start.kind)
            case .plain(let text): try self.add(plain: text, to: start.kind)
            case .entry(let keyword, let value):
                try self.add(keyword: keyword, value: value, to: start.kind)
            }
            if self.pending != nil { break }
            if start.kind == .cdm, self.lines.offset - start.offset > Self.conjunctionLimit {
                throw FormatError(where: "line \(self.lines.number)", reason: "a message has at most 131,072 bytes")
            }
        }
        if self.pending == nil { self.placeComments() }
        while self.open.count > 1 {
            guard let last = self.open.last, ["OBJECT", "MAN", "DATA"].contains(last.name), last.isImplied else {
                let last = self.open[self.open.count - 1]
                throw FormatError(
                    where: "line \(last.line), \(last.name)",
                    reason: "there is no \(last.name)_STOP; send the whole message, it seems cut"
                )
            }
            self.close()
        }
        message.body = self.open[0]
        return message
    }

    private mutating func findVersion(in document: WrittenText) throws(FormatError) {
        while let content = try self.lines.next(in: document) {
            switch content {
            case .comment(let text): self.comments.append(text.text)
            case .entry(let keyword, let value):
                guard let kind = NavigationMessage.Kind(versionKeyword: keyword) else {
                    throw FormatError(
                        where: "line \(self.lines.number), \(keyword)",
                        reason: "a message begins with CCSDS_xxx_VERS; nothing may stand before it"
                    )
                }
                self.begin(kind, keyword, value)
                return
            case .plain(let text): throw self.noSign(text)
            }
        }
    }

    private mutating func begin(_ kind: NavigationMessage.Kind, _ keyword: String, _ value: WrittenText) {
        let version = value.text
        self.pending = (kind, keyword, version, self.lines.number, self.lines.offset)
    }

    private func noSign(_ text: WrittenText) -> FormatError {
        FormatError(
            where: "line \(self.lines.number)",
            reason: "\"\(text.text.prefix(40))\" has no =; write KEYWORD = value, "
                + "or COMMENT before words"
        )
    }

    // MARK: Sections

    private mutating func close() {
        guard self.open.count > 1, let section = self.open.popLast() else { return }
        let parent = self.open.count - 1
        // Covariances stand behind the states that they belong to.
        if section.name == "COVARIANCE", let last = self.open[parent].sections.indices.last,
            self.open[parent].sections[last].name == "DATA"
        {
            self.open[parent].sections[last].sections.append(section)
        } else {
            self.open[parent].sections.append(section)
        }
    }

    private mutating func closeImplied() {
        while self.open.count > 1, self.open[self.open.count - 1].isImplied { self.close() }
    }

    private mutating func openSection(_ name: String, isImplied: Bool = false) {
        var section = MessageSection(name: name, line: self.lines.number)
        section.isImplied = isImplied
        self.open.append(section)
    }

    private mutating func add(comment text: String, to kind: NavigationMessage.Kind) {
        if kind == .oem, self.open.count == 1, self.open[0].sections.last?.name == "META" {
            self.openSection("DATA", isImplied: true)
        }
        // In a flat message a comment stands before what it is about, which may begin the next manoeuvre.
        if kind == .opm || kind == .apm, self.open[self.open.count - 1].isImplied {
            self.comments.append(text)
        } else {
            self.open[self.open.count - 1].fields.append(comment: text)
        }
    }

    private mutating func placeComments() {
        for comment in self.comments { self.open[self.open.count - 1].fields.append(comment: comment) }
        self.comments = []
    }

    private mutating func add(plain text: WrittenText, to kind: NavigationMessage.Kind) throws(FormatError) {
        if let mark = Self.mark(text) {
            if kind == .opm || kind == .omm {
                // These have no blocks; some writers mark the metadata like those of the other messages.
                if mark.name == "META" { return }
                throw FormatError(
                    where: "line \(self.lines.number)",
                    reason: "an orbit message has no blocks; take \(mark.name)_START and \(mark.name)_STOP away"
                )
            }
            if mark.isStart {
                self.closeImplied()
                guard self.open.count < 8 else {
                    throw FormatError(where: "line \(self.lines.number)", reason: "blocks are nested deeper than 8")
                }
                self.openSection(mark.name)
                return
            }
            self.closeImplied()
            guard self.open.count > 1, self.open[self.open.count - 1].name == mark.name else {
                throw FormatError(
                    where: "line \(self.lines.number)",
                    reason: "\(mark.name)_STOP ends what does not stand open; write \(mark.name)_START before it"
                )
            }
            self.close()
            return
        }
        if kind == .ocm || kind == .acm, self.open[self.open.count - 1].rows.isEmpty,
            self.open[self.open.count - 1].fields.continueValue(with: text)
        {
            return
        }
        switch kind {
        case .oem where self.open.count == 1 && !self.open[0].sections.isEmpty:
            self.openSection("DATA", isImplied: true)
        case .oem where self.open.count > 1 && self.open[self.open.count - 1].name != "META": break
        case .aem where self.open[self.open.count - 1].name == "DATA": break
        case .ocm where Self.hasRows.contains(self.open[self.open.count - 1].name): break
        case .acm where Self.hasRows.contains(self.open[self.open.count - 1].name): break
        default: throw self.noSign(text)
        }
        self.open[self.open.count - 1].rows.append(MessageRow(line: self.lines.number, text: self.written))
    }

    /// What was read last, to be kept.
    private var written: ArraySlice<UInt8> { self.document[self.lines.place] }

    private static let hasRows: Set<String> = ["TRAJ", "COV", "MAN", "ATT"]

    /// The keywords that begin a block without a mark.
    private static let beginners = ["OBJECT", "MAN_EPOCH_IGNITION", "MAN_EPOCH_START"].map { Array($0.utf8) }

    /// Whether a keyword, in either case, begins a block without a mark.
    static func beginsBlock(_ keyword: WrittenText) -> Bool {
        Self.beginners.contains {
            $0.count == keyword.count && $0.elementsEqual(keyword) { $0 == $1 || $0 == $1 & 0xDF && $0.isLetter }
        }
    }

    /// `META_START`, `COVARIANCE_STOP` and their like.
    static func mark(_ text: WrittenText) -> (name: String, isStart: Bool)? {
        guard text.count <= 40, text.allSatisfy({ $0.isLetter || $0 == 0x5F }) else { return nil }
        let word = text.text.uppercased()
        if word.hasSuffix("_START") { return (String(word.dropLast(6)), true) }
        if word.hasSuffix("_STOP") { return (String(word.dropLast(5)), false) }
        if word.hasSuffix("_END") { return (String(word.dropLast(4)), false) }
        return nil
    }

    private mutating func add(
        keyword: String,
        value: WrittenText,
        to kind: NavigationMessage.Kind
    ) throws(FormatError) {
        if let next = NavigationMessage.Kind(versionKeyword: keyword) {
            self.begin(next, keyword, value)
            return
        }
        let number = self.lines.number
        let top = self.open.count - 1
        if kind == .tdm, self.open[top].name == "DATA" {
            self.open[top].rows.append(MessageRow(line: number, keyword: keyword, text: self.written))
            return
        }
        let line = KeyValueLine(number: number, keyword: keyword, value: String(utf8: value))
        switch kind {
        case .oem where self.open[top].name == "COVARIANCE":
            if keyword == "EPOCH" || self.open[top].heads.isEmpty {
                self.open[top].heads.append([])
            }
            guard keyword == "EPOCH" || keyword == "COV_REF_FRAME" else {
                throw line.error("it stands among the covariances; only EPOCH and COV_REF_FRAME do")
            }
            self.open[top].heads[self.open[top].heads.count - 1].append(line)
            return
        case .cdm where keyword == "OBJECT":
            self.closeImplied()
            self.openSection("OBJECT", isImplied: true)
        case .opm where keyword == "MAN_EPOCH_IGNITION", .apm where keyword == "MAN_EPOCH_START" && top == 0,
            .apm where keyword == "MAN_EPOCH_START" && self.open[top].isImplied:
            self.closeImplied()
            self.openSection("MAN", isImplied: true)
        case .opm where !keyword.hasPrefix("MAN_"), .apm where !keyword.hasPrefix("MAN_"):
            self.closeImplied()
        case .aem where self.open[top].name == "DATA", .oem where self.open[top].isImplied,
            .oem where top == 0 && !self.open[0].sections.isEmpty:
            throw line.error("it stands among the data; write keywords before the data of their block")
        default: break
        }
        self.placeComments()
        try self.open[self.open.count - 1].append(line)
    }
}
