public import Schema

/// An event to publish, as its bytes.
public struct OutgoingEvent: Sendable {
    /// Who signs it.
    public enum Signature: Sendable {
        /// The publishing account, with its own key.
        case ofAccount
        /// It is signed already: the key's id and the signature in base64, each 1...128 visible ASCII characters.
        case given(keyID: String, signature: String)
        /// Nobody, which a bus takes only where speed is measured without signatures.
        case missing
    }

    /// The exact bytes of the event's JSON, at most 1 MiB.
    public var bytes: [UInt8]
    /// What marks the same content collected twice: 1...128 visible ASCII characters but not `-` alone.
    public var deduplicationKey: String?
    /// Whether it is old news fetched late.
    public var isBackfill: Bool
    /// With ingest, the lease and what to remember of the source.
    public var context: PublishContext?
    /// Who signs it.
    public var signature: Signature

    /// Makes an outgoing event.
    public init(
        _ bytes: [UInt8],
        deduplicationKey: String? = nil,
        isBackfill: Bool = false,
        context: PublishContext? = nil,
        signature: Signature = .ofAccount
    ) {
        self.bytes = bytes
        self.deduplicationKey = deduplicationKey
        self.isBackfill = isBackfill
        self.context = context
        self.signature = signature
    }

    /// What follows the sequence in a message.
    /// - Throws: ``ExchangeError/refused(code:sentence:)`` when no bus would take it.
    func encoded(for credentials: Credentials) throws(ExchangeError) -> [UInt8] {
        guard self.bytes.count <= Event.maximumBytes else {
            throw .refused(
                code: "TOO_LARGE",
                sentence: "the event has \(self.bytes.count) bytes; publish a summary of at most 1 MiB with a link"
            )
        }
        let context = self.context.map { JSONText.encode($0) } ?? []
        guard context.count <= Self.mostContextBytes else {
            throw .refused(
                code: "TOO_LARGE",
                sentence: "the context has \(context.count) bytes; remember at most 64 KiB with an event"
            )
        }
        let (keyID, signature) =
            switch self.signature {
            case .ofAccount: (credentials.publicKey.id, try EventSignature.sign(self.bytes, with: credentials))
            case .given(let keyID, let signature): (keyID, signature)
            case .missing: ("-", "-")
            }
        guard self.deduplicationKey?.isWord ?? true, self.deduplicationKey != "-", keyID.isWord, signature.isWord else {
            throw .refused(
                code: "BAD_EVENT",
                sentence: "deduplication key, key id and signature are 1 to 128 visible ASCII characters each"
            )
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(160 + (self.deduplicationKey?.utf8.count ?? 0) + context.count + self.bytes.count)
        PublishMessage.writeUnnumbered(
            deduplicationKey: self.deduplicationKey,
            isBackfill: self.isBackfill,
            keyID: keyID,
            signature: signature,
            context: context,
            event: self.bytes,
            to: &bytes
        )
        return bytes
    }

    private static let mostContextBytes = 65_536
}

extension String {
    fileprivate var isWord: Bool {
        (1...128).contains(self.utf8.count) && self.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    }
}
