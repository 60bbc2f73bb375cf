internal import CExpat

/// Why a document cannot be read, and whether mending its plain mistakes may help.
struct XMLFailure: Error {
    let error: FormatError
    /// Whether it is a mistake that ``XMLRescue`` knows to mend.
    let mayBeRescued: Bool
    /// How many bytes were read before it.
    let offset: Int
    /// Whether the document was complete before it.
    let isAfterRoot: Bool

    init(_ error: FormatError, mayBeRescued: Bool = false, offset: Int = 0, isAfterRoot: Bool = false) {
        self.error = error
        self.mayBeRescued = mayBeRescued
        self.offset = offset
        self.isAfterRoot = isAfterRoot
    }

    static let rescuable: Set<UInt32> = [
        XML_ERROR_INVALID_TOKEN.rawValue, XML_ERROR_UNDEFINED_ENTITY.rawValue, XML_ERROR_BAD_CHAR_REF.rawValue,
        XML_ERROR_MISPLACED_XML_PI.rawValue, XML_ERROR_XML_DECL.rawValue, XML_ERROR_SYNTAX.rawValue,
        XML_ERROR_UNBOUND_PREFIX.rawValue, XML_ERROR_JUNK_AFTER_DOC_ELEMENT.rawValue,
        XML_ERROR_TAG_MISMATCH.rawValue, XML_ERROR_UNCLOSED_TOKEN.rawValue, XML_ERROR_PARTIAL_CHAR.rawValue,
        XML_ERROR_UNDECLARING_PREFIX.rawValue,
    ]

    /// What expat found, as a sentence.
    static func sentence(_ code: XML_Error, _ open: [XMLName]) -> String {
        let element = open.last.map { "<\($0.local.prefix(40))>" } ?? "the document"
        return switch code {
        case XML_ERROR_NO_ELEMENTS, XML_ERROR_UNCLOSED_TOKEN, XML_ERROR_UNCLOSED_CDATA_SECTION:
            "the document ends \(open.isEmpty ? "too early" : "inside \(element)"); fetch it again, it was cut short"
        case XML_ERROR_TAG_MISMATCH:
            "an end tag does not close \(element); every element must be closed in order"
        case XML_ERROR_DUPLICATE_ATTRIBUTE:
            "an element inside \(element) has the same attribute twice; remove one"
        case XML_ERROR_UNDEFINED_ENTITY:
            "an entity inside \(element) is not declared; write the character itself"
        case XML_ERROR_RECURSIVE_ENTITY_REF:
            "an entity contains itself; write the characters themselves"
        case XML_ERROR_ATTRIBUTE_EXTERNAL_ENTITY_REF, XML_ERROR_EXTERNAL_ENTITY_HANDLING:
            "the text refers to what is kept outside the document; nothing else is read"
        case XML_ERROR_UNBOUND_PREFIX:
            "a prefix inside \(element) has no namespace; declare it with xmlns"
        case XML_ERROR_JUNK_AFTER_DOC_ELEMENT:
            "something follows the end of the document; remove it"
        case XML_ERROR_AMPLIFICATION_LIMIT_BREACH:
            "its entities make the document many times larger than it is; write the characters themselves"
        case XML_ERROR_INVALID_TOKEN:
            "a character inside \(element) is not allowed there in XML; escape it as &amp; or &lt;, or remove it"
        default:
            "\(XML_ErrorString(code).map { String(cString: $0) } ?? "not well-formed") inside \(element); "
                + "it is not well-formed XML and must be corrected where it is made"
        }
    }
}
