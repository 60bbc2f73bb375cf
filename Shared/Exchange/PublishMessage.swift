/// A publish: a line, then for each event a line, its context and its bytes, with nothing between.
///
/// The message's line is `P1 instance epoch from count`: the instance of the publisher, 1 to 64 of `a-z`, `0-9` and `-`;
/// its epoch, from 1, one more each time its outbox was opened; the lowest sequence that it has not settled; and the
/// number of events, 1 to 1,024. An event's line is `sequence deduplication-key flags key-id signature context-bytes
/// event-bytes`; the key is `-` or at most 128 visible ASCII characters, flags are `b` or `-`, and the signature is
/// base64.
public enum PublishMessage {
    /// The most bytes of the message's line, and of an event's line.
    static let longestLine = 512
    /// The largest epoch.
    public static let largestEpoch: UInt64 = (1 << 31) - 1
    /// The largest sequence.
    public static let largestSequence: UInt64 = (1 << 53) - 1

    /// Whether text is an instance's name: 1...64 of `a-z`, `0-9` and `-`.
    static func isInstance(_ text: some Collection<UInt8>) -> Bool {
        (1...64).contains(text.count)
            && text.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    }

    /// What the message's line says.
    public struct Head: Hashable, Sendable {
        /// The publisher's instance.
        public var instance: String
        /// Its epoch, 1...2³¹ − 1.
        public var epoch: UInt64
        /// The lowest sequence that is not settled, 1...2⁵³ − 1.
        public var from: UInt64
        /// How many events follow, 1...1,024.
        public var count: Int

        /// Makes a head.
        public init(instance: String, epoch: UInt64, from: UInt64, count: Int) {
            self.instance = instance
            self.epoch = epoch
            self.from = from
            self.count = count
        }

        /// Reads the line at the beginning of a message.
        ///
        /// - Parameters:
        ///   - bytes: The message.
        ///   - known: An instance that it may well be of, whose text is used then.
        /// - Returns: The head and where the events begin; nil when it is no publish.
        public static func read(_ bytes: UnsafeRawBufferPointer, known: String = "") -> (head: Self, end: Int)? {
            var words = Words(bytes, longest: PublishMessage.longestLine)
            guard words.next()?.elementsEqual(Wire.publish.utf8) == true, let instance = words.text(or: known),
                PublishMessage.isInstance(instance.utf8),
                let epoch = words.number(), (1...PublishMessage.largestEpoch).contains(epoch),
                let from = words.number(), (1...PublishMessage.largestSequence).contains(from),
                let count = words.number(), (1...UInt64(Wire.window)).contains(count), words.isAtEnd
            else { return nil }
            return (Self(instance: instance, epoch: epoch, from: from, count: Int(count)), words.end)
        }

        /// Adds the line to a message.
        public func write(to bytes: inout [UInt8]) {
            bytes.append(text: Wire.publish)
            bytes.append(word: self.instance)
            bytes.append(word: self.epoch)
            bytes.append(word: self.from)
            bytes.append(word: UInt64(self.count))
            bytes.append(0x0A)
        }
    }

    /// One event of a message; context and event are places in the message.
    public struct Entry: Hashable, Sendable {
        /// Its sequence, 1...2⁵³ − 1.
        public var sequence: UInt64
        /// What marks the same content; nil for none.
        public var deduplicationKey: String?
        /// Whether it is old news fetched late.
        public var isBackfill: Bool
        /// The id of the key that signed it.
        public var keyID: String
        /// The signature in base64.
        public var signature: String
        /// Where the context is.
        public var context: Range<Int>
        /// Where the event's bytes are.
        public var event: Range<Int>

        /// Reads the entry at a place in a message.
        /// - Returns: Nil when there is none; no entry can be read behind it then.
        public static func read(_ bytes: UnsafeRawBufferPointer, at start: Int) -> Self? {
            guard start < bytes.count else { return nil }
            let longest = PublishMessage.longestLine
            var words = Words(UnsafeRawBufferPointer(rebasing: bytes[start...]), longest: longest)
            guard let sequence = words.number(), (1...PublishMessage.largestSequence).contains(sequence),
                let key = words.next(), key.count <= 128, key.allSatisfy({ (0x21...0x7E).contains($0) }),
                let flags = words.next(), flags.elementsEqual("-".utf8) || flags.elementsEqual("b".utf8),
                let keyID = words.next(), keyID.count <= 64, keyID.allSatisfy({ (0x21...0x7E).contains($0) }),
                let signature = words.next(), signature.count <= 128,
                signature.allSatisfy({ (0x21...0x7E).contains($0) }),
                let context = words.number(), let event = words.number(), words.isAtEnd
            else { return nil }
            let room = UInt64(bytes.count - start - words.end)
            guard context <= room, event <= room - context else { return nil }
            let middle = start + words.end + Int(context)
            return Self(
                sequence: sequence,
                deduplicationKey: key.elementsEqual("-".utf8) ? nil : String(decoding: key, as: UTF8.self),
                isBackfill: flags.first == 0x62,
                keyID: String(decoding: keyID, as: UTF8.self),
                signature: String(decoding: signature, as: UTF8.self),
                context: start + words.end..<middle,
                event: middle..<middle + Int(event)
            )
        }
    }

    /// Adds an event to a message.
    public static func write(
        sequence: UInt64,
        deduplicationKey: String?,
        isBackfill: Bool,
        keyID: String,
        signature: String,
        context: [UInt8],
        event: [UInt8],
        to bytes: inout [UInt8]
    ) {
        bytes.append(decimal: sequence)
        Self.writeUnnumbered(
            deduplicationKey: deduplicationKey,
            isBackfill: isBackfill,
            keyID: keyID,
            signature: signature,
            context: context,
            event: event,
            to: &bytes
        )
    }

    /// Adds what follows an event's sequence.
    static func writeUnnumbered(
        deduplicationKey: String?,
        isBackfill: Bool,
        keyID: String,
        signature: String,
        context: [UInt8],
        event: [UInt8],
        to bytes: inout [UInt8]
    ) {
        bytes.append(word: deduplicationKey ?? "-")
        bytes.append(word: isBackfill ? "b" : "-")
        bytes.append(word: keyID)
        bytes.append(word: signature)
        bytes.append(word: UInt64(context.count))
        bytes.append(word: UInt64(event.count))
        bytes.append(0x0A)
        bytes += context
        bytes += event
    }
}
