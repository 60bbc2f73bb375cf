/// What the bus must know of an event, found in its bytes without making the event.
///
/// An event is checked in one pass that makes nothing. Where the pass is not certain, ``Event/init(json:)`` decides, if
/// the event is not so deep or so full of values that this would take long. So an outline exists of what is an event
/// that all readers understand alike, and of nothing else: no object has a member twice.
public struct EventOutline: Hashable, Sendable {
    /// Who may read an update, who says it and what it is about.
    public struct Routing: Hashable, Sendable {
        /// Who says it.
        public var agency: AgencyID
        /// Who may read it.
        public var audience: Audience
        /// One to twelve topics, the first the main one.
        public var topics: [Topic]
    }

    private enum Place: Hashable, Sendable {
        case ranges(agency: Range<Int>, audience: Range<Int>, topics: Range<Int>)
        case decoded(Routing)
    }

    /// The most lists and objects in each other.
    public static let mostDepth = 64
    /// The most values of an event that is to be decoded, which takes up to 50 microseconds each.
    static let mostDecoded = 4_096

    /// When the exchange first had the update.
    public let received: Timestamp
    /// Whether it travels as exercise traffic.
    public let isExercise: Bool
    private let place: Place

    /// Checks an event's bytes.
    ///
    /// - Parameter bytes: JSON of at most ``Event/maximumBytes``.
    /// - Throws: ``SchemaError`` with the place and reason when they are not UTF-8 or no event of this schema.
    public init(checking bytes: UnsafeRawBufferPointer) throws(SchemaError) {
        if let facts = EventScanner.facts(of: bytes), let received = facts.received {
            self.received = received
            self.isExercise = facts.isExercise
            self.place = .ranges(agency: facts.agency, audience: facts.audience, topics: facts.topics)
        } else {
            self = try Self(decoding: [UInt8](bytes))
        }
    }

    /// Checks an event's bytes.
    ///
    /// - Parameter bytes: JSON of at most ``Event/maximumBytes``.
    /// - Throws: ``SchemaError`` with the place and reason when they are not UTF-8 or no event of this schema.
    public init(checking bytes: [UInt8]) throws(SchemaError) {
        self = try bytes.withUnsafeBufferPointer { bytes throws(SchemaError) in
            try Self(checking: UnsafeRawBufferPointer(bytes))
        }
    }

    /// Appends `AGENCY AUDIENCE TOPIC…`, joined by spaces: equal bytes are equal routing.
    ///
    /// - Parameters:
    ///   - key: Where to append at most 1,550 bytes.
    ///   - bytes: The bytes that were checked.
    public func appendRouting(to key: inout [UInt8], of bytes: UnsafeRawBufferPointer) {
        switch self.place {
        case .ranges(let agency, let audience, let topics):
            key.append(contentsOf: UnsafeRawBufferPointer(rebasing: bytes[agency]))
            key.append(0x20)
            key.append(contentsOf: UnsafeRawBufferPointer(rebasing: bytes[audience]))
            var names = NameList(bytes, topics)
            while let name = names.next() {
                key.append(0x20)
                key.append(contentsOf: UnsafeRawBufferPointer(rebasing: bytes[name]))
            }
        case .decoded(let routing):
            key.append(contentsOf: routing.agency.name.utf8)
            key.append(0x20)
            key.append(contentsOf: routing.audience.name.utf8)
            for topic in routing.topics {
                key.append(0x20)
                key.append(contentsOf: topic.name.utf8)
            }
        }
    }

    /// The agency, audience and topics as values.
    ///
    /// - Parameter bytes: The bytes that were checked.
    /// - Returns: What decoding the event would say.
    /// - Throws: ``SchemaError`` when they are other bytes.
    public func routing(of bytes: UnsafeRawBufferPointer) throws(SchemaError) -> Routing {
        guard case .ranges(let agency, let audience, let list) = self.place else {
            guard case .decoded(let routing) = self.place else { throw .missing(field: "routing") }
            return routing
        }
        func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
        var topics: [Topic] = []
        var names = NameList(bytes, list)
        while let name = names.next() { topics.append(try Topic(text(name))) }
        return Routing(agency: try AgencyID(text(agency)), audience: try Audience(text(audience)), topics: topics)
    }

    private init(decoding bytes: [UInt8]) throws(SchemaError) {
        guard bytes.count > Event.maximumBytes || String(validating: bytes, as: UTF8.self) != nil else {
            throw .unreadable(document: "event", member: ".", reason: "it is not UTF-8")
        }
        guard bytes.count > Event.maximumBytes || Self.isSoonDecoded(bytes) else {
            throw .unreadable(
                document: "event",
                member: ".",
                reason: """
                    it breaks a rule, and is more than \(Self.mostDepth) lists and objects deep or has more than \
                    \(Self.mostDecoded) values, too many to say where
                    """
            )
        }
        if let name = RepeatedMember.name(in: bytes) {
            throw .unreadable(document: "event", member: name, reason: "an object has it more than once")
        }
        let update = try Event(json: bytes).data
        self.received = update.received
        self.isExercise = update.status.isExercise
        self.place = .decoded(Routing(agency: update.agency, audience: update.audience, topics: update.topics))
    }

    /// Whether depth and values, counted by brackets and commas outside strings, are within what may be decoded.
    private static func isSoonDecoded(_ bytes: [UInt8]) -> Bool {
        var depth = 0
        var values = 1
        var isText = false
        var isEscaped = false
        for byte in bytes {
            if isText {
                if isEscaped {
                    isEscaped = false
                } else if byte == 0x5C {
                    isEscaped = true
                } else {
                    isText = byte != 0x22
                }
                continue
            }
            switch byte {
            case 0x22: isText = true
            case 0x5B, 0x7B:
                depth += 1
                values += 1
            case 0x5D, 0x7D: depth -= 1
            case 0x2C: values += 1
            default: continue
            }
            guard depth <= Self.mostDepth, values <= Self.mostDecoded else { return false }
        }
        return true
    }
}

/// The names of a JSON list of strings without escapes, as ranges of the bytes that the list is in.
struct NameList: IteratorProtocol {
    private let bytes: UnsafeRawBufferPointer
    private var rest: Range<Int>

    init(_ bytes: UnsafeRawBufferPointer, _ list: Range<Int>) {
        self.bytes = bytes
        self.rest = list
    }

    mutating func next() -> Range<Int>? {
        guard let start = self.quote(from: self.rest.lowerBound),
            let end = self.quote(from: start + 1)
        else { return nil }
        self.rest = end + 1..<self.rest.upperBound
        return start + 1..<end
    }

    private func quote(from start: Int) -> Int? {
        (start..<self.rest.upperBound).first { self.bytes[$0] == 0x22 }
    }
}
