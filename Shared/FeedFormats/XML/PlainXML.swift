internal import Schema

/// Reads what most documents are: elements, attributes and characters, with nothing declared but namespaces.
///
/// It takes only what libexpat takes as well and tells the same of it, several times as fast. Whatever else a document
/// has, a mistake included, is left to libexpat, which reads it from its beginning and says what is wrong and where.
///
/// Source: XML 1.0, fifth edition; Namespaces in XML 1.0, third edition.
struct PlainXML<Handler: XMLHandler> {
    /// Something that is left to libexpat.
    struct Other: Error {}

    /// An element that has begun.
    private struct Open {
        /// Its name as written.
        let name: Range<Int>
        let element: Handler.Meaning
        /// What was declared around it.
        let scope: PlainXMLNames.Scope
    }

    /// An attribute as written, without its quotation marks.
    struct Attribute {
        let name: Range<Int>
        let value: Range<Int>
        /// Whether its value means itself.
        let isVerbatim: Bool
    }

    /// A start tag as it is written, and what it says.
    private struct Tag {
        let written: Range<Int>
        let nameCount: Int
        let attributes: XMLAttributes
        let isEmpty: Bool

        var rest: Range<Int> { self.written.dropFirst(1 + self.nameCount) }
    }

    /// The longest rest of a start tag that is remembered.
    private static var tagLimit: Int { 64 }
    /// The most attributes of an element.
    private static var attributeLimit: Int { 32 }

    /// The document up to where it is read.
    private(set) var text: UnsafeBufferPointer<UInt8>
    /// Whoever reads holds it, and the locator, meanwhile.
    let handler: Unmanaged<Handler>
    /// Where the reading stands.
    var at = 0
    /// What characters and values have become since the last tag; nothing grows by that.
    let scratch: UnsafeMutableBufferPointer<UInt8>
    /// How much of it is written.
    var written = 0
    /// How long the text of the innermost element is so far.
    var textBytes = 0
    /// How many elements are open around what is read.
    private var depth = 0
    private let locator: Unmanaged<XMLLocator>
    private var names: PlainXMLNames
    /// What the names of elements say to the handler, by their places among the names.
    private var meanings: [Handler.Meaning?] = []
    /// The last tags without declarations of these names.
    private var tags: [Tag?] = []
    /// For the place of each element's name, that of the one that began after it last time.
    private var following: [Int] = []
    /// The place of the name of the element that began last.
    private var last = 0
    private var open: [Open] = []
    /// What stood around the last part that was passed over.
    private var surroundings: XMLPart.Surroundings?
    private var attributes: [Attribute] = []

    /// Reads a document into a handler.
    ///
    /// - Parameters:
    ///   - utf8: The document, which is UTF-8.
    ///   - handler: Who is told; of no use any more where the document is not read to its end.
    /// - Returns: Whether the whole document was read.
    static func read(_ utf8: [UInt8], into handler: Handler) -> Bool {
        guard utf8.count <= XMLLimits.input else { return false }
        return Self.read(utf8, into: handler, longest: utf8.count) { (reader) throws(Other) in
            try reader.readDocument(utf8)
        } && handler.isWhole
    }

    /// Reads elements that were passed over when their document was read.
    ///
    /// - Parameters:
    ///   - parts: Parts of one document.
    ///   - handler: Who is told of them, one after the other.
    /// - Returns: Whether all of them were read.
    static func read(_ parts: [XMLPart], into handler: Handler) -> Bool {
        guard let document = parts.first?.surroundings.document else { return true }
        let longest = parts.reduce(0) { max($0, $1.range.count) }
        return Self.read(document, into: handler, longest: longest) { (reader) throws(Other) in
            let text = reader.text
            for part in parts {
                reader.text = UnsafeBufferPointer(rebasing: text[..<part.range.upperBound])
                try reader.read(part)
            }
        }
    }

    private static func read(
        _ utf8: [UInt8],
        into handler: Handler,
        longest: Int,
        _ body: (inout Self) throws(Other) -> Void
    ) -> Bool {
        utf8.withUnsafeBufferPointer { text in
            let scratch = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: longest + TextCopy.slack)
            defer { scratch.deallocate() }
            let locator = XMLLocator(text)
            return withExtendedLifetime((handler, locator)) {
                var reader = Self(text, handler, locator, scratch)
                do throws(Other) {
                    try body(&reader)
                    return true
                } catch {
                    return false
                }
            }
        }
    }

    private init(
        _ text: UnsafeBufferPointer<UInt8>,
        _ handler: Handler,
        _ locator: XMLLocator,
        _ scratch: UnsafeMutableBufferPointer<UInt8>
    ) {
        self.text = text
        self.handler = .passUnretained(handler)
        self.scratch = scratch
        self.locator = .passUnretained(locator)
        self.names = PlainXMLNames(text)
    }

    private mutating func readDocument(_ utf8: [UInt8]) throws(Other) {
        try self.passDeclaration()
        var hasRoot = false
        while self.at < self.text.count {
            if self.open.isEmpty, self.passWhiteSpace() { continue }
            if self.isStartTag {
                guard !self.open.isEmpty || !hasRoot else { throw Other() }
                hasRoot = true
            }
            try self.readNext(of: utf8)
        }
        guard hasRoot, self.open.isEmpty else { throw Other() }
    }

    private mutating func read(_ part: XMLPart) throws(Other) {
        self.at = part.range.lowerBound
        self.depth = part.surroundings.depth
        self.names.begin(with: part.surroundings.declarations)
        repeat { try self.readNext(of: nil) } while !self.open.isEmpty
        guard self.at == part.range.upperBound else { throw Other() }
    }

    /// Reads characters or one piece of markup.
    ///
    /// - Parameter document: The document as a whole, where parts of it may be read later.
    /// - Throws: ``Other`` for what is left to libexpat.
    private mutating func readNext(of document: [UInt8]?) throws(Other) {
        guard self.byte() == .less else {
            guard !self.open.isEmpty else { throw Other() }
            return try self.readCharacters()
        }
        switch self.byte(1) {
        case .slash: try self.readEndTag()
        case .question: try self.passInstruction()
        case .exclamation:
            if self.isNext("<!--") {
                try self.passComment()
            } else if !self.open.isEmpty, self.isNext("<![CDATA[") {
                try self.readSection()
            } else {
                throw Other()
            }
        default: try self.readStartTag(of: document)
        }
    }

    // MARK: Elements

    private mutating func readStartTag(of document: [UInt8]?) throws(Other) {
        let start = self.at
        let scope = self.names.scope
        if document == nil, try self.readExpectedTag() { return }
        self.at += 1
        let name = try self.passName()
        if let document, !self.open.isEmpty, let place = self.place(of: name),
            let element = self.meanings[place], self.handler._withUnsafeGuaranteedRef({ $0.readsLater(element) })
        {
            let range = start..<(try self.endOfElement(from: start))
            let part = XMLPart(range: range, surroundings: self.surroundings(in: document))
            do { try self.handler._withUnsafeGuaranteedRef { try $0.take(part) } } catch { throw Other() }
            self.at = range.upperBound
            return
        }
        guard self.depth + self.open.count < XMLLimits.depth else { throw Other() }
        // What is written as before says what it did before.
        if let place = self.names.knownPlace(of: name, isElement: true), let tag = self.tags[place],
            let element = self.meanings[place], self.isNext(tag.rest)
        {
            self.at += tag.rest.count
            self.follow(place)
            return try self.start(element, name, tag.attributes, isEmpty: tag.isEmpty, at: start, around: scope)
        }
        let isEmpty = try self.passAttributes()
        for attribute in self.attributes where self.names.declares(attribute.name) {
            guard attribute.isVerbatim, self.names.declare(attribute.name, attribute.value) else { throw Other() }
        }
        guard let place = self.place(of: name), let element = self.meanings[place] else { throw Other() }
        let attributes = try self.namedAttributes()
        let rest = name.upperBound..<self.at
        if rest.count <= Self.tagLimit, !self.attributes.contains(where: { self.names.declares($0.name) }) {
            self.tags[place] = Tag(
                written: start..<self.at,
                nameCount: name.count,
                attributes: attributes,
                isEmpty: isEmpty
            )
        }
        self.follow(place)
        try self.start(element, name, attributes, isEmpty: isEmpty, at: start, around: scope)
    }

    /// Reads a start tag as it followed the last one before, if it does again: items have the same elements in a row.
    private mutating func readExpectedTag() throws(Other) -> Bool {
        guard self.last < self.following.count else { return false }
        let place = self.following[self.last]
        guard self.names.isElementKnown(at: place), self.depth + self.open.count < XMLLimits.depth,
            let tag = self.tags[place], let element = self.meanings[place], self.isNext(tag.written)
        else { return false }
        let start = self.at
        self.at += tag.written.count
        self.last = place
        let name = start + 1..<start + 1 + tag.nameCount
        let scope = self.names.scope
        try self.start(element, name, tag.attributes, isEmpty: tag.isEmpty, at: start, around: scope)
        return true
    }

    /// Remembers that an element began after the last one.
    private mutating func follow(_ place: Int) {
        if self.last < self.following.count { self.following[self.last] = place }
        self.last = place
    }

    /// What stands around a part that is passed over here.
    private mutating func surroundings(in document: [UInt8]) -> XMLPart.Surroundings {
        if let known = self.surroundings, known.depth == self.open.count, self.names.isSame(known.declarations) {
            return known
        }
        let surroundings = XMLPart.Surroundings(
            document,
            depth: self.open.count,
            declarations: self.names.declarations
        )
        self.surroundings = surroundings
        return surroundings
    }

    /// Whether a part of the document is written here again.
    @inline(__always)
    private func isNext(_ part: Range<Int>) -> Bool {
        part.count <= self.text.count - self.at && self.text.holds(part, as: self.at..<self.at + part.count)
    }

    private mutating func start(
        _ element: Handler.Meaning,
        _ name: Range<Int>,
        _ attributes: XMLAttributes,
        isEmpty: Bool,
        at start: Int,
        around scope: PlainXMLNames.Scope
    ) throws(Other) {
        self.textBytes = 0
        do {
            try self.handler._withUnsafeGuaranteedRef { try $0.start(element, attributes, at: self.place(at: start)) }
        } catch {
            throw Other()
        }
        self.written = 0
        if isEmpty {
            try self.end(element, at: start)
            self.names.leave(to: scope)
        } else {
            self.open.append(Open(name: name, element: element, scope: scope))
        }
    }

    private mutating func readEndTag() throws(Other) {
        let start = self.at
        self.at += 2
        guard let open = self.open.popLast() else { throw Other() }
        let name = self.at..<self.at + open.name.count
        guard name.upperBound < self.text.count, self.text.holds(name, as: open.name) else { throw Other() }
        self.at = name.upperBound
        self.passWhiteSpace()
        guard self.byte() == .greater else { throw Other() }
        self.at += 1
        try self.end(open.element, at: start)
        self.names.leave(to: open.scope)
    }

    /// The place of the name of an element, where it is known what it says.
    ///
    /// - Returns: Nil when nothing says what its prefix stands for.
    @inline(__always)
    private mutating func place(of name: Range<Int>) -> Int? {
        guard let (place, isNew) = self.names.place(of: name, isElement: true) else { return nil }
        if isNew {
            let missing = max(0, place + 1 - self.meanings.count)
            self.meanings.append(contentsOf: repeatElement(nil, count: missing))
            self.tags.append(contentsOf: repeatElement(nil, count: missing))
            self.following.append(contentsOf: repeatElement(0, count: missing))
            let name = self.names.name(at: place)
            self.meanings[place] = self.handler._withUnsafeGuaranteedRef { $0.meaning(of: name) }
            self.tags[place] = nil
        }
        return place
    }

    private mutating func end(_ element: Handler.Meaning, at start: Int) throws(Other) {
        self.textBytes = 0
        do {
            try self.handler._withUnsafeGuaranteedRef { try $0.end(element, at: self.place(at: start)) }
        } catch {
            throw Other()
        }
        self.written = 0
    }

    private func place(at offset: Int) -> XMLPlace { self.locator._withUnsafeGuaranteedRef { $0.place(at: offset) } }

    /// Passes over the attributes of a tag and its end, keeping where they are.
    ///
    /// - Returns: Whether the element has no content.
    private mutating func passAttributes() throws(Other) -> Bool {
        self.attributes.removeAll(keepingCapacity: true)
        while true {
            let hasSpace = self.passWhiteSpace()
            switch self.byte() {
            case .greater:
                self.at += 1
                return false
            case .slash where self.byte(1) == .greater:
                self.at += 2
                return true
            default:
                guard hasSpace, self.attributes.count < Self.attributeLimit else { throw Other() }
                let attribute = try self.passAttribute()
                let isRepeated = self.attributes.contains { self.text.holds($0.name, as: attribute.name) }
                guard !isRepeated else { throw Other() }
                self.attributes.append(attribute)
            }
        }
    }

    /// The attributes that are no declarations.
    private mutating func namedAttributes() throws(Other) -> XMLAttributes {
        guard !self.attributes.isEmpty else { return .none }
        var all: [(name: XMLName, value: String)] = []
        all.reserveCapacity(self.attributes.count)
        var bytes = 0
        for attribute in self.attributes where !self.names.declares(attribute.name) {
            guard let place = self.names.place(of: attribute.name, isElement: false)?.place else { throw Other() }
            let name = self.names.name(at: place)
            // Two prefixes may stand for one namespace.
            if name.space != .none, all.contains(where: { $0.name == name }) { throw Other() }
            let value = try self.value(of: attribute)
            bytes += value.utf8.count
            guard bytes <= XMLLimits.text else { throw Other() }
            all.append((name, value))
        }
        return all.isEmpty ? .none : XMLAttributes(all)
    }
}
