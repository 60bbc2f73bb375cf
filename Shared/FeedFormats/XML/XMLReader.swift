internal import CExpat

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Reads a document through libexpat and tells a handler what is in it.
///
/// Nothing outside the document is ever opened: a reference to an external entity ends the read with an
/// error, external document types are passed over, and parameter entities are not expanded.
struct XMLReader {
    /// What stands between namespace and local name in expat's names: a character no XML may contain.
    static let separator: UInt8 = 0x01

    /// Reads UTF-8 text as it is.
    ///
    /// - Parameters:
    ///   - utf8: The document; whatever encoding it declares is not looked at.
    ///   - handler: Who is told.
    /// - Throws: ``XMLFailure`` with the place and whether a rescue may help.
    static func read(_ utf8: [UInt8], into handler: any XMLHandler) throws(XMLFailure) {
        guard utf8.count <= XMLLimits.input else {
            throw XMLFailure(
                FormatError(
                    where: "1:1",
                    reason: "the document is larger than \(XMLLimits.input) bytes; send it in parts"
                )
            )
        }
        guard let parser = cexpat_parser(XML_Char(bitPattern: self.separator)) else {
            throw XMLFailure(FormatError(where: "1:1", reason: "there is no memory left to read XML; try again later"))
        }
        defer { XML_ParserFree(parser) }
        XML_SetBillionLaughsAttackProtectionMaximumAmplification(parser, XMLLimits.amplification)
        XML_SetBillionLaughsAttackProtectionActivationThreshold(parser, XMLLimits.amplified)
        XML_SetParamEntityParsing(parser, XML_PARAM_ENTITY_PARSING_NEVER)

        let failure: XMLFailure? = utf8.withUnsafeBufferPointer { buffer in
            let state = XMLReaderState(parser, handler, buffer)
            return withExtendedLifetime(state) { Self.run(parser, state, buffer) }
        }
        if let failure { throw failure }
    }

    private static func run(
        _ parser: XML_Parser,
        _ state: XMLReaderState,
        _ text: UnsafeBufferPointer<UInt8>
    ) -> XMLFailure? {
        XML_SetUserData(parser, Unmanaged.passUnretained(state).toOpaque())
        state.listen()
        let result = text.withMemoryRebound(to: CChar.self) {
            XML_Parse(parser, $0.baseAddress, Int32($0.count), 1)
        }
        if let failure = state.failure { return XMLFailure(failure) }
        guard result != XML_STATUS_OK else { return nil }
        let code = XML_GetErrorCode(parser)
        guard code != XML_ERROR_NO_MEMORY else {
            let reason = "an element and its attributes take too much memory to read; send fewer attributes"
            return XMLFailure(FormatError(where: state.place.description, reason: reason))
        }
        return XMLFailure(
            FormatError(where: state.place.description, reason: XMLFailure.sentence(code, state.open)),
            mayBeRescued: XMLFailure.rescuable.contains(code.rawValue),
            offset: Int(XML_GetCurrentByteIndex(parser)),
            isAfterRoot: state.isRootClosed
        )
    }
}

/// The state that expat's callbacks share.
///
/// They do not call each other, and what they call does not know this state: that a variable is not changed twice at once
/// need not be watched.
final class XMLReaderState {
    fileprivate let parser: XML_Parser
    fileprivate let handler: any XMLHandler
    /// Why the read was stopped from this side.
    @exclusivity(unchecked) fileprivate(set) var failure: FormatError?
    /// The elements that are open, innermost last.
    @exclusivity(unchecked) fileprivate(set) var open: [XMLName] = []
    /// Whether the outermost element has begun and ended.
    @exclusivity(unchecked) fileprivate(set) var isRootClosed = false

    private let locator: XMLLocator
    private var entities = XMLEntities()
    @exclusivity(unchecked) private var textBytes = 0
    @exclusivity(unchecked) private var names = XMLNameTable()
    /// How many elements have begun.
    @exclusivity(unchecked) private var elements = 0
    /// How many bytes of attributes were not written but declared.
    @exclusivity(unchecked) private var declaredBytes = 0

    fileprivate init(_ parser: XML_Parser, _ handler: any XMLHandler, _ text: UnsafeBufferPointer<UInt8>) {
        self.parser = parser
        self.locator = XMLLocator(text)
        self.handler = handler
    }

    /// Where the parser stands.
    var place: XMLPlace {
        self.locator.place(at: Int(XML_GetCurrentByteIndex(self.parser)))
    }

    fileprivate func listen() {
        XML_SetElementHandler(
            self.parser,
            { user, name, attributes in XMLReaderState.of(user)?.started(name, attributes) },
            { user, _ in XMLReaderState.of(user)?.ended() }
        )
        XML_SetStartNamespaceDeclHandler(self.parser) { user, prefix, uri in
            XMLReaderState.of(user)?.declaredNamespace(prefix, uri)
        }
        XML_SetCharacterDataHandler(self.parser) { user, text, count in
            XMLReaderState.of(user)?.characters(text, Int(count))
        }
        XML_SetEntityDeclHandler(self.parser) { user, name, isParameter, value, count, _, _, _, _ in
            XMLReaderState.of(user)?.declared(name, isParameter: isParameter != 0, value, Int(count))
        }
        XML_SetEndDoctypeDeclHandler(self.parser) { user in XMLReaderState.of(user)?.endedDoctype() }
        XML_SetSkippedEntityHandler(self.parser) { user, name, isParameter in
            XMLReaderState.of(user)?.skipped(name, isParameter: isParameter != 0)
        }
        XML_SetExternalEntityRefHandlerArg(self.parser, Unmanaged.passUnretained(self).toOpaque())
        XML_SetExternalEntityRefHandler(self.parser) { argument, _, _, systemID, _ in
            XMLReaderState.of(argument.map { UnsafeMutableRawPointer($0) })?.refusedExternal(systemID)
            return 0
        }
    }

    private static func of(_ user: UnsafeMutableRawPointer?) -> XMLReaderState? {
        user.map { Unmanaged<XMLReaderState>.fromOpaque($0).takeUnretainedValue() }
    }

    private func stop(_ reason: String) { self.stop(FormatError(where: self.place.description, reason: reason)) }

    private func stop(_ failure: FormatError) {
        if self.failure == nil { self.failure = failure }
        XML_StopParser(self.parser, XML_Bool(XML_FALSE))
    }

    private func started(
        _ name: UnsafePointer<XML_Char>?,
        _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
    ) {
        guard self.failure == nil, let name, let attributes else { return }
        guard self.open.count < XMLLimits.depth else {
            self.stop("elements are nested deeper than \(XMLLimits.depth); send a flatter document")
            return
        }
        self.elements += 1
        guard self.elements <= XMLLimits.elements else {
            self.stop("the document has more than \(XMLLimits.elements) elements; send it in parts")
            return
        }
        let element = self.name(name)
        guard !self.names.isTooLarge else { return self.stopForNames() }
        guard self.names.bytes <= XMLLimits.nameBytes else {
            return self.stop(
                "the names of elements and attributes come to more than \(XMLLimits.nameBytes) bytes with those of their "
                    + "namespaces; give these shorter ones"
            )
        }
        self.open.append(element)
        self.textBytes = 0
        do throws(FormatError) {
            try self.handler.start(named: element, try self.attributes(attributes), at: self.place)
        } catch {
            self.stop(error)
        }
    }

    private func attributes(
        _ pairs: UnsafeMutablePointer<UnsafePointer<XML_Char>?>
    ) throws(FormatError) -> XMLAttributes {
        guard pairs[0] != nil else { return .none }
        var all: [(name: XMLName, value: String)] = []
        let written = Int(XML_GetSpecifiedAttributeCount(self.parser))
        var at = 0
        var bytes = 0
        while let name = pairs[at], let value = pairs[at + 1] {
            if at >= written {
                self.declaredBytes += strlen(name) + strlen(value)
                guard self.declaredBytes <= XMLLimits.declaredAttributes else {
                    throw FormatError(
                        where: self.place.description,
                        reason:
                            "attributes that are only declared come to more than \(XMLLimits.declaredAttributes) bytes; "
                            + "write them where they belong"
                    )
                }
            }
            let text = String(cString: value)
            bytes += text.utf8.count
            guard all.count < XMLLimits.attributes, bytes <= XMLLimits.text else {
                throw FormatError(
                    where: self.place.description,
                    reason:
                        "the element has more than \(XMLLimits.attributes) attributes or \(XMLLimits.text) bytes of "
                        + "them; send fewer"
                )
            }
            all.append((self.name(name), text))
            at += 2
        }
        return XMLAttributes(all)
    }

    private func declaredNamespace(_ prefix: UnsafePointer<XML_Char>?, _ uri: UnsafePointer<XML_Char>?) {
        guard self.failure == nil else { return }
        if let uri, strlen(uri) > XMLLimits.namespace {
            return self.stop(
                "the name of a namespace is longer than \(XMLLimits.namespace) bytes; give it a shorter one"
            )
        }
        if let prefix { _ = self.name(prefix) }
        if self.names.isTooLarge { self.stopForNames() }
    }

    private func stopForNames() {
        self.stop(
            "elements, attributes and prefixes have more than \(XMLLimits.names) different names; "
                + "write what differs as text"
        )
    }

    private func ended() {
        guard self.failure == nil, let element = self.open.popLast() else { return }
        self.isRootClosed = self.open.isEmpty
        self.textBytes = 0
        do throws(FormatError) { try self.handler.end(named: element, at: self.place) } catch { self.stop(error) }
    }

    private func characters(_ text: UnsafePointer<XML_Char>?, _ count: Int) {
        guard self.failure == nil, let text else { return }
        self.textBytes += count
        guard self.textBytes <= XMLLimits.text else {
            self.stop("a text is longer than \(XMLLimits.text) bytes; send a link to the whole instead")
            return
        }
        text.withMemoryRebound(to: UInt8.self, capacity: count) {
            self.handler.text(UnsafeBufferPointer(start: $0, count: count))
        }
    }

    private func declared(
        _ name: UnsafePointer<XML_Char>?,
        isParameter: Bool,
        _ value: UnsafePointer<XML_Char>?,
        _ count: Int
    ) {
        guard self.failure == nil, !isParameter, let name, let value else { return }
        let bytes = value.withMemoryRebound(to: UInt8.self, capacity: count) {
            [UInt8](UnsafeBufferPointer(start: $0, count: count))
        }
        if let refusal = self.entities.declare(String(cString: name), bytes) { self.stop(refusal) }
    }

    private func endedDoctype() {
        guard self.failure == nil, let refusal = self.entities.refusal() else { return }
        self.stop(refusal)
    }

    /// An entity that only the external document type could declare: HTML's names are known without it.
    private func skipped(_ name: UnsafePointer<XML_Char>?, isParameter: Bool) {
        guard self.failure == nil, !isParameter, let name else { return }
        let entity = String(cString: name)
        guard let text = HTMLEntities.text(of: entity) else {
            self.stop("the entity \(entity.prefix(40)) is not declared in the document, and nothing else is read")
            return
        }
        var copy = text
        copy.withUTF8 { self.handler.text($0) }
    }

    private func refusedExternal(_ systemID: UnsafePointer<XML_Char>?) {
        let address = systemID.map { String(cString: $0) } ?? ""
        self.stop("the text refers to what is kept outside the document (\(address.prefix(80))); nothing else is read")
    }

    private func name(_ pointer: UnsafePointer<XML_Char>) -> XMLName {
        let count = strlen(pointer)
        return pointer.withMemoryRebound(to: UInt8.self, capacity: count) {
            self.names.name(UnsafeBufferPointer(start: $0, count: count))
        }
    }
}
