internal import Foundation

/// What is wrong with a note, a checkpoint or a key, as a sentence.
public struct NoteError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The sentence.
    public let description: String

    init(_ description: String) { self.description = description }
}

/// A text and signatures over it, of which none is judged yet.
///
/// Source: C2SP signed-note, https://c2sp.org/signed-note.
public struct SignedNote: Hashable, Sendable {
    /// The most bytes that a note may have.
    public static let maximumBytes = 65_536
    /// The most signatures that a note may have.
    public static let maximumSignatures = 64

    /// One signature line.
    public struct Signature: Hashable, Sendable {
        /// The key's name.
        public let name: String
        /// The key's id.
        public let keyID: UInt32
        /// The signature, at least one byte.
        public let bytes: [UInt8]
    }

    /// What is signed; ends in LF.
    public let text: String
    /// The signatures in the order of their lines, also those of keys that nobody here knows.
    public private(set) var signatures: [Signature]

    /// Signs a text.
    /// - Throws: ``NoteError`` when the text cannot be that of a note, or the key cannot sign.
    public init(_ text: String, by signer: NoteSigner) throws(NoteError) {
        try Self.check(text.utf8)
        guard text.utf8.last == 0x0A else { throw NoteError("the text of a note ends in a line feed") }
        self.text = text
        self.signatures = [try signer.sign(text)]
    }

    /// Reads a note.
    /// - Throws: ``NoteError`` with what is wrong.
    public init(parsing bytes: [UInt8]) throws(NoteError) {
        guard bytes.count <= Self.maximumBytes else {
            throw NoteError("a note has at most \(Self.maximumBytes) bytes")
        }
        try Self.check(bytes)
        guard bytes.last == 0x0A,
            let blank = (1..<max(1, bytes.count)).last(where: { bytes[$0] == 0x0A && bytes[$0 - 1] == 0x0A }),
            let text = String(validating: bytes[..<blank], as: UTF8.self),
            let tail = String(validating: bytes[(blank + 1)...], as: UTF8.self)
        else { throw NoteError("a note is UTF-8 text, an empty line and signature lines, each ended by a line feed") }
        let lines = tail.utf8.split(separator: 0x0A)
        guard (1...Self.maximumSignatures).contains(lines.count) else {
            throw NoteError("a note has 1 to \(Self.maximumSignatures) signatures")
        }
        self.text = text
        self.signatures = []
        for line in lines { self.signatures.append(try Self.signature(line)) }
    }

    /// Adds a signature over the same text, such as a witness's.
    public mutating func add(_ signature: Signature) { self.signatures.append(signature) }

    /// Whether the key signed the text.
    ///
    /// False too when one of several signatures by this key does not hold.
    public func isSigned(by key: NoteVerifier) -> Bool {
        let own = self.signatures.filter { $0.name == key.name && $0.keyID == key.keyID }
        return !own.isEmpty && own.allSatisfy { key.isValid($0.bytes, over: self.text) }
    }

    /// The note as it is stored and sent.
    public var bytes: [UInt8] {
        var note = self.text + "\n"
        for signature in self.signatures {
            let raw = (0..<4).map { UInt8(truncatingIfNeeded: signature.keyID >> (24 - 8 * $0)) } + signature.bytes
            note += "\u{2014} \(signature.name) \(Data(raw).base64EncodedString())\n"
        }
        return Array(note.utf8)
    }

    private static func check(_ bytes: some Sequence<UInt8>) throws(NoteError) {
        for byte in bytes where byte < 0x20 && byte != 0x0A {
            throw NoteError("a note has no control characters but line feeds")
        }
    }

    private static func signature(_ line: Substring.UTF8View) throws(NoteError) -> Signature {
        let parts = line.split(separator: 0x20, omittingEmptySubsequences: false).map {
            String(decoding: $0, as: UTF8.self)
        }
        guard parts.count == 3, parts[0] == "\u{2014}", isKeyName(parts[1]), let raw = canonicalBase64(parts[2]),
            raw.count > 4
        else { throw NoteError("a signature line is an em dash, a key name and base64 of key id and signature") }
        return Signature(name: parts[1], keyID: raw[..<4].reduce(0) { $0 << 8 | UInt32($1) }, bytes: Array(raw[4...]))
    }
}

/// Whether a text can be a key's name: not empty, without spaces, pluses and control characters.
func isKeyName(_ name: String) -> Bool {
    !name.isEmpty
        && name.unicodeScalars.allSatisfy { !$0.properties.isWhitespace && $0 != "+" && $0.value >= 0x20 }
}

/// The bytes of base64 in its one canonical spelling (RFC 4648, section 4), nil for any other.
func canonicalBase64(_ text: String) -> [UInt8]? {
    guard let data = Data(base64Encoded: text), data.base64EncodedString() == text else { return nil }
    return Array(data)
}
