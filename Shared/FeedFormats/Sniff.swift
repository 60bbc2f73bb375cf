/// A document and what its beginning tells about it.
struct Sniff: Sendable {
    /// The document as UTF-8 without a byte order mark.
    let utf8: [UInt8]
    /// The outermost element with its namespace, when it looks like XML.
    let root: XMLName?
    /// The attributes written on the outermost element, prefix included, such as `version`.
    let rootAttributes: [String: String]
    /// The first byte that is not white space.
    let first: UInt8?
    /// The document as JSON, when it is; of JSON Lines the list of their objects.
    let json: JSONTree?
    /// Why it is no JSON although it begins like it.
    let jsonError: FormatError?

    /// Decodes a document and looks at its beginning.
    ///
    /// - Parameters:
    ///   - bytes: The document.
    ///   - charset: The encoding that its sender named.
    /// - Throws: ``FormatError`` when it is too large or its encoding cannot be read.
    init(_ bytes: [UInt8], sentAs charset: String? = nil) throws(FormatError) {
        guard bytes.count <= XMLLimits.input else {
            throw FormatError(where: "offset 0", reason: "it is larger than \(XMLLimits.input) bytes; send it in parts")
        }
        guard !bytes.starts(with: [0x1F, 0x8B]) else {
            throw FormatError(where: "offset 0", reason: "the document is packed with gzip; unpack it first")
        }
        self.utf8 = try DecodedText.utf8(bytes, sentAs: charset)
        self.first = self.utf8.first { !$0.isWhiteSpace }
        var scanner = RootScanner(self.utf8.prefix(262_144))
        let isJSON = self.first == UInt8(ascii: "{") || self.first == UInt8(ascii: "[")
        (self.root, self.rootAttributes) = (isJSON ? nil : scanner.root()) ?? (nil, [:])
        guard isJSON else {
            (self.json, self.jsonError) = (nil, nil)
            return
        }
        do throws(FormatError) {
            self.json = try JSONTree(self.utf8, allowsLines: true)
            self.jsonError = nil
        } catch {
            self.json = nil
            self.jsonError = error
        }
    }

    /// The first 4,096 bytes as text.
    var head: String { String(decoding: self.utf8.prefix(4_096), as: UTF8.self) }
}

/// Finds the outermost element without parsing the document.
private struct RootScanner {
    private let bytes: ArraySlice<UInt8>
    private var at: Int

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        self.at = bytes.startIndex
    }

    mutating func root() -> (XMLName, [String: String])? {
        while let open = self.bytes[self.at...].firstIndex(of: .less), open + 1 < self.bytes.endIndex {
            self.at = open + 1
            switch self.bytes[self.at] {
            case .question: self.skip(past: "?>")
            case .exclamation where self.bytes[self.at...].starts(with: Array("!--".utf8)): self.skip(past: "-->")
            case .exclamation: self.skipDoctype()
            case let byte where byte.isNameStart: return self.tag()
            default: break
            }
        }
        return nil
    }

    private mutating func skip(past text: String) {
        self.at = self.bytes[self.at...].byteRange(of: Array(text.utf8))?.upperBound ?? self.bytes.endIndex
    }

    private mutating func skipDoctype() {
        var brackets = 0
        while self.at < self.bytes.endIndex {
            let byte = self.bytes[self.at]
            self.at += 1
            if byte == UInt8(ascii: "[") { brackets += 1 }
            if byte == UInt8(ascii: "]") { brackets -= 1 }
            if byte == .greater, brackets <= 0 { return }
        }
    }

    private mutating func tag() -> (XMLName, [String: String]) {
        let name = self.word()
        var attributes: [String: String] = [:]
        while self.at < self.bytes.endIndex, attributes.count < 64 {
            let byte = self.bytes[self.at]
            if byte == .greater { break }
            guard byte.isNameStart else {
                self.at += 1
                continue
            }
            let attribute = self.word()
            guard let open = self.bytes[self.at...].firstIndex(where: { !$0.isWhiteSpace && $0 != UInt8(ascii: "=") }),
                self.bytes[open] == .quote || self.bytes[open] == .apostrophe,
                let close = self.bytes[(open + 1)...].firstIndex(of: self.bytes[open])
            else { break }
            attributes[attribute] = String(decoding: self.bytes[(open + 1)..<close], as: UTF8.self)
            self.at = close + 1
        }
        let parts = name.split(separator: ":", maxSplits: 1)
        let uri = parts.count == 2 ? attributes["xmlns:\(parts[0])"] : attributes["xmlns"]
        return (XMLName(XMLSpace(uri: uri ?? ""), String(parts.last ?? "")), attributes)
    }

    private mutating func word() -> String {
        let start = self.at
        while self.at < self.bytes.endIndex, self.bytes[self.at].isNamePart || self.bytes[self.at] == .colon {
            self.at += 1
        }
        return String(decoding: self.bytes[start..<self.at], as: UTF8.self)
    }
}
