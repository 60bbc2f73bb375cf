internal import Exchange
internal import Journal
internal import Schema

/// An event of another bus's journal, with what that bus says of its numbers.
struct RelayedEvent: Sendable {
    /// With its position, and without its numbers.
    let event: EventRecord
    /// One of its streams, and its number there.
    let stream: StreamName
    let sequence: UInt64
    /// Of one that was erased: the signed note that says so, which is stored with it.
    var tombstone: String?

    /// What is stored with it.
    var happening: JournalRecord.Happening? {
        self.tombstone.map {
            .redacted(audience: self.event.audience, position: self.event.position, tombstone: $0)
        }
    }

    /// As many bytes as its records have.
    var mostBytes: Int {
        8 + self.event.bodyBytes + (self.happening.map { JournalRecord.other($0).encodedBytes } ?? 0)
    }
}

/// Why a relay takes no more, as a sentence: what the other exchange says cannot go behind what is here.
struct Divergence: Error, Hashable, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}

extension EventRecord {
    /// The instance of what no publisher sent here, which no publisher has.
    static let relayed = ""

    /// Whether it was taken from another bus, which alone knows the sequences of its publishers.
    var isRelayed: Bool { self.instance == Self.relayed }
}

/// Makes records of what another bus delivers.
struct RelayedEvents {
    /// The most routes that are kept.
    private static let mostRoutes = 16_384

    private var routes: [[UInt8]: Route] = [:]

    /// The record of an event whose signature was verified.
    ///
    /// - Throws: ``Divergence`` when it is not filed as it says itself.
    mutating func event(_ delivery: Delivery, of account: AccountName) throws -> RelayedEvent {
        let route = try delivery.bytes.withUnsafeBytes { bytes in
            do { return try self.route(bytes) } catch let error as SchemaError {
                throw Divergence("position \(delivery.position) of \(delivery.audience) is no event: \(error)")
            }
        }
        return try Self.event(delivery, route, of: account)
    }

    /// The record of an event that was erased, of which the hash that stands for it is left.
    ///
    /// - Throws: ``Divergence`` when it is not filed under the topics.
    static func erased(_ delivery: Delivery, under topics: [Topic], of account: AccountName) throws -> RelayedEvent {
        guard let stream = StreamName(topicView: delivery.stream), delivery.bytes.count == EventRecord.leafBytes else {
            throw Divergence("position \(delivery.position) of \(delivery.audience) is no erased event")
        }
        let route = Route(
            audience: delivery.audience,
            agency: stream.agency,
            topics: topics,
            isExercise: stream.isExercise
        )
        return try Self.event(delivery, route, of: account)
    }

    private static func event(_ delivery: Delivery, _ route: Route, of account: AccountName) throws -> RelayedEvent {
        guard let stream = route.streams.first(where: { $0.topicView == delivery.stream }),
            route.audience == delivery.audience, route.isExercise == delivery.isExercise,
            delivery.keyID.utf8.count <= 64, delivery.signature.utf8.count <= 128,
            delivery.bytes.count <= Event.maximumBytes
        else {
            throw Divergence("position \(delivery.position) of \(delivery.audience) is not filed as it says itself")
        }
        var event = delivery.bytes.withUnsafeBytes { bytes in
            EventRecord(
                route: route,
                time: delivery.time,
                account: account,
                instance: EventRecord.relayed,
                epoch: 0,
                sequence: delivery.position,
                deduplicationKey: nil,
                isBackfill: delivery.isBackfill,
                keyID: delivery.keyID,
                signature: delivery.signature,
                context: [],
                event: bytes
            )
        }
        if delivery.isRedacted, let erased = event.redacted(delivery.bytes) { event = erased }
        event.position = delivery.position
        return RelayedEvent(event: event, stream: stream, sequence: delivery.sequence)
    }

    private mutating func route(_ bytes: UnsafeRawBufferPointer) throws -> Route {
        let outline = try EventOutline(checking: bytes)
        var key: [UInt8] = [outline.isExercise ? 1 : 0]
        outline.appendRouting(to: &key, of: bytes)
        if let known = self.routes[key] { return known }
        let routing = try outline.routing(of: bytes)
        let route = Route(
            audience: routing.audience,
            agency: routing.agency,
            topics: routing.topics,
            isExercise: outline.isExercise
        )
        if self.routes.count >= Self.mostRoutes { self.routes = [:] }
        self.routes[key] = route
        return route
    }
}
