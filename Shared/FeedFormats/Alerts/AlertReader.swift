internal import Language
internal import Schema

/// Reads one message of the Common Alerting Protocol.
///
/// Source: OASIS Common Alerting Protocol 1.2, section 3.2.
struct AlertReader {
    /// The most blocks of a message: every language of every part of an event.
    private static let blockLimit = 500
    /// The most positions of all shapes of a message; no event holds more.
    private static let positionLimit = 100_000

    static let types = ["Alert", "Update", "Cancel", "Ack", "Error"]
    static let statuses = ["Actual", "Exercise", "System", "Test", "Draft"]

    private let message: XMLElement
    private let isFirstVersion: Bool

    /// - Parameters:
    ///   - message: The `alert` element.
    ///   - isFirstVersion: Whether it is of version 1.0, which leaves scope and category open.
    init(_ message: XMLElement, isFirstVersion: Bool = false) {
        self.message = message
        self.isFirstVersion = isFirstVersion
    }

    func alert() throws(FormatError) -> Alert {
        let sent = try self.required("sent")
        guard let time = Self.time(sent) else {
            throw FormatError(
                where: self.place("sent"),
                reason: "\"\(sent.prefix(40))\" is no time; write it as 2026-04-01T09:30:00+09:00"
            )
        }
        let identifier = try self.required("identifier")
        guard !identifier.contains(where: { $0.isWhitespace || $0 == "," }) else {
            throw FormatError(
                where: self.place("identifier"),
                reason: "\"\(identifier.prefix(40))\" has a blank or comma, so that no message can refer to it"
            )
        }
        var alert = Alert(
            identifier: identifier,
            sender: try self.required("sender"),
            sent: time,
            messageType: try self.word("msgType", of: Self.types),
            status: try self.word("status", of: Self.statuses)
        )
        alert.source = self.message.text(of: "source")
        // Who may see a warning must be known before anybody is shown it.
        if !self.isFirstVersion || self.message.text(of: "scope") != nil {
            alert.scope = try self.word("scope", of: ["Public", "Restricted", "Private"])
        }
        alert.restriction = self.message.text(of: "restriction")
        alert.addresses = self.message.all("addresses").flatMap { Self.quotedWords($0.text) }
        alert.codes = self.message.all("code").map(\.text).filter { !$0.isEmpty }
        alert.note = self.message.text(of: "note")
        alert.references = Self.references(self.message)
        alert.incidents = self.message.all("incidents").flatMap { Self.quotedWords($0.text) }
        if alert.references.isEmpty, ["Update", "Cancel"].contains(alert.messageType) {
            throw FormatError(
                where: self.place("references"),
                reason: "<references> names no message, and one of type \(alert.messageType) needs them; "
                    + "write sender,identifier,sent of each"
            )
        }
        let blocks = self.message.all("info")
        guard blocks.count <= Self.blockLimit else {
            throw FormatError(
                where: blocks[Self.blockLimit].place.description,
                reason: "an alert has at most 500 info blocks"
            )
        }
        for block in blocks { try self.check(block) }
        var positions = Self.positionLimit
        alert.information = blocks.map { Self.information($0, positions: &positions) }
        return alert
    }

    static func references(_ message: XMLElement) -> [String] {
        message.all("references").flatMap { $0.text.split(whereSeparator: \.isWhitespace).map(String.init) }
    }

    // MARK: What must be there

    private func place(_ name: String) -> String {
        "\((self.message.first(name) ?? self.message).place) alert/\(name)"
    }

    private func required(_ name: String) throws(FormatError) -> String {
        guard let text = self.message.text(of: name) else {
            throw FormatError(
                where: self.place(name),
                reason: "<\(name)> is missing or empty; the standard requires it"
            )
        }
        return text
    }

    private func word(_ name: String, of words: [String]) throws(FormatError) -> String {
        let text = try self.required(name)
        guard let word = Self.canonical(text, of: words) else {
            throw FormatError(
                where: self.place(name),
                reason: "\"\(text.prefix(40))\" is none of \(words.joined(separator: ", ")); write one of them"
            )
        }
        return word
    }

    /// What a block must say; values that the standard does not list are kept as they are.
    private func check(_ block: XMLElement) throws(FormatError) {
        let names = (self.isFirstVersion ? [] : ["category"]) + ["event", "urgency", "severity", "certainty"]
        for name in names where block.text(of: name) == nil {
            throw FormatError(
                where: "\((block.first(name) ?? block).place) alert/info/\(name)",
                reason: "<\(name)> is missing or empty; the standard requires it"
            )
        }
    }

    static func canonical(_ text: String, of words: [String]) -> String? {
        words.first { $0.lowercased() == text.lowercased() }
    }

    // MARK: Information

    /// What a block says, or the entry of an index that has the elements of one.
    ///
    /// `positions`: How many positions the message may still have.
    static func information(_ info: XMLElement, positions: inout Int) -> AlertInformation {
        let texts = ["headline", "description", "event"].compactMap { info.text(of: $0) }
        // The standard's default is en-US; senders who leave the language out write in their own all the same.
        let guess = LanguageGuess.of(texts.joined(separator: "\n"))
        var information = AlertInformation(
            language: Self.tag(info.text(of: "language")) ?? (guess == "ja" ? "ja" : "en-US"),
            categories: info.all("category").map(\.text).filter { !$0.isEmpty },
            event: Self.line(info.text(of: "event") ?? "")
        )
        information.responseTypes = info.all("responseType").map(\.text).filter { !$0.isEmpty }
        information.urgency = info.text(of: "urgency")
        information.severity = info.text(of: "severity").map { Severity(rawValue: $0.lowercased()) ?? .unknown }
        information.certainty = info.text(of: "certainty")
        information.audience = info.text(of: "audience")
        information.eventCodes = info.all("eventCode").flatMap(Self.named)
        information.parameters = info.all("parameter").flatMap(Self.named)
        information.effective = Self.time(info, "effective", &information.parameters)
        information.onset = Self.time(info, "onset", &information.parameters)
        information.expires = Self.time(info, "expires", &information.parameters)
        information.senderName = info.text(of: "senderName").map(Self.line)
        information.headline = info.text(of: "headline").map(Self.line)
        information.description = info.text(of: "description").map(Self.prose)
        information.instruction = info.text(of: "instruction").map(Self.prose)
        information.web = info.text(of: "web")
        information.contact = info.text(of: "contact")
        information.resources = info.all("resource").map(Self.resource)
        information.areas = info.all("area").map { AlertArea($0, positions: &positions) }
        return information
    }

    /// A language as a BCP 47 tag; nil for what is none.
    private static func tag(_ text: String?) -> String? {
        guard let text, text.utf8.count <= 35,
            text.utf8.allSatisfy({ $0.isLetter || $0.isDigit || $0 == .hyphen || $0 == 0x5F })
        else { return nil }
        return String(text.map { $0 == "_" ? "-" : $0 })
    }

    static func time(_ text: String) -> Timestamp? { (try? Timestamp(text)) ?? DateText.timestamp(text) }

    /// A time that may be missing; what is no time is kept as a parameter of the element's name.
    private static func time(_ info: XMLElement, _ name: String, _ parameters: inout [NamedText]) -> Timestamp? {
        guard let text = info.text(of: name) else { return nil }
        let time = Self.time(text)
        if time == nil { parameters.append(NamedText(name: name, value: text)) }
        return time
    }

    private static func line(_ text: String) -> String { HTMLText.collapsed(Array(text.utf8), keepsLines: false) }

    private static func prose(_ text: String) -> String {
        let utf8 = Array(text.utf8)
        let isHTML = ["<br", "<p>", "</p>", "<li>"].contains { utf8[...].holds($0) }
        return isHTML ? HTMLText.plain(utf8) : HTMLText.collapsed(utf8, keepsLines: true)
    }

    /// `<valueName>` and `<value>`, which an index repeats in one element, or `name=value` as version 1.0 writes it.
    static func named(_ element: XMLElement) -> [NamedText] {
        var named: [NamedText] = []
        for part in element.elements {
            switch part.name.local {
            case "valueName": named.append(NamedText(name: part.text, value: ""))
            case "value" where !named.isEmpty: named[named.count - 1].value = part.text
            default: continue
            }
        }
        if !named.isEmpty { return named.filter { !$0.name.isEmpty } }
        let text = element.text
        guard let sign = text.firstIndex(of: "=") else { return [NamedText(name: element.name.local, value: text)] }
        return [NamedText(name: text[..<sign].stripped, value: text[text.index(after: sign)...].stripped)]
    }

    private static func resource(_ element: XMLElement) -> AlertResource {
        var resource = AlertResource(description: element.text(of: "resourceDesc") ?? "")
        resource.mediaType = element.text(of: "mimeType")
        resource.bytes = element.text(of: "size").flatMap { Int64($0) }.flatMap { $0 >= 0 ? $0 : nil }
        resource.url = element.text(of: "uri")
        resource.digest = element.text(of: "digest")
        if resource.bytes == nil, let content = element.first("derefUri") {
            resource.bytes = Int64(content.text.utf8.count { !$0.isWhiteSpace } / 4 * 3)
        }
        return resource
    }

    /// Words set apart by white space; one with spaces stands in double quotes.
    static func quotedWords(_ text: String) -> [String] {
        var words: [String] = []
        var word = ""
        var isQuoted = false
        for character in text {
            if character == "\"" {
                isQuoted.toggle()
            } else if character.isWhitespace, !isQuoted {
                if !word.isEmpty { words.append(word) }
                word = ""
            } else {
                word.append(character)
            }
        }
        return word.isEmpty ? words : words + [word]
    }
}
