internal import Schema

/// An event to publish, as its bytes.
public struct OutgoingEvent: Sendable {
    /// The exact bytes of the event's JSON, at most 1 MiB.
    public var bytes: [UInt8]
    /// What marks the same content collected twice: 1...128 visible ASCII characters but not `-` alone.
    public var deduplicationKey: String?
    /// Whether it is old news fetched late.
    public var isBackfill: Bool
    /// With ingest, the lease and what to remember of the source.
    public var context: PublishContext?

    /// Makes an outgoing event.
    public init(
        _ bytes: [UInt8],
        deduplicationKey: String? = nil,
        isBackfill: Bool = false,
        context: PublishContext? = nil
    ) {
        self.bytes = bytes
        self.deduplicationKey = deduplicationKey
        self.isBackfill = isBackfill
        self.context = context
    }

    private static let mostContextBytes = 65_536

    /// What follows the sequence in a message.
    ///
    /// - Parameter sign: Returns the key id and the signature of the event's bytes.
    /// - Returns: The rest of the event's line, the context and the event.
    /// - Throws: ``ExchangeError/refused(code:sentence:)`` when no bus would take it.
    package func encoded(
        _ sign: ([UInt8]) throws(ExchangeError) -> (keyID: String, signature: String)
    ) throws(ExchangeError) -> [UInt8] {
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
        if let key = self.deduplicationKey {
            guard (1...128).contains(key.utf8.count), key != "-", key.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
            else {
                throw .refused(
                    code: "BAD_EVENT",
                    sentence: "a deduplication key is 1 to 128 visible ASCII characters, and not - alone"
                )
            }
        }
        let (keyID, signature) = try sign(self.bytes)
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
}
