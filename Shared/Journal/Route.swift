package import Exchange
package import Schema

/// What many events have in common: who speaks, to whom and about what.
///
/// Made once and shared, so that what is found by it need not be found by its names again.
package final class Route: Hashable, Sendable {
    package let audience: Audience
    package let agency: AgencyID
    package let topics: [Topic]
    package let isExercise: Bool
    /// The stream of each topic.
    package let streams: [StreamName]
    /// The first word of a record in each stream, by topic and by agency; both have as many bytes.
    let topicViews: [[UInt8]]
    let agencyViews: [[UInt8]]
    /// Its names as a record has them.
    let bytes: [UInt8]

    package init(audience: Audience, agency: AgencyID, topics: [Topic], isExercise: Bool) {
        self.audience = audience
        self.agency = agency
        self.topics = topics
        self.isExercise = isExercise
        self.streams = topics.map { StreamName(isExercise: isExercise, topic: $0, agency: agency) }
        self.topicViews = self.streams.map { Array($0.topicView.utf8) }
        self.agencyViews = self.streams.map { Array($0.agencyView.utf8) }
        self.bytes = ([audience.name, agency.name] + topics.map(\.name)).reduce(into: []) { bytes, name in
            bytes.append(UInt8(name.utf8.count))
            bytes.append(text: name)
        }
    }

    package static func == (one: Route, other: Route) -> Bool {
        one === other || one.isExercise == other.isExercise && one.bytes == other.bytes
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(self.bytes)
        hasher.combine(self.isExercise)
    }
}

/// The routes of records that were read, each made once.
package struct RouteCache: Sendable {
    /// The most routes that are kept.
    private static let most = 16_384

    private var routes: [UInt32: Route] = [:]

    package init() {}

    /// The route whose names are here, of so many topics; nil when they are none.
    mutating func route(_ reader: inout RecordReader, topics: Int, isExercise: Bool) -> Route? {
        guard let bytes = reader.skipTexts(2 + topics) else { return nil }
        let checksum = CRC32C.checksum(bytes) ^ (isExercise ? 1 : 0)
        if let known = self.routes[checksum], known.isExercise == isExercise, known.bytes.elementsEqual(bytes) {
            return known
        }
        var names = RecordReader(bytes)
        // No longer than such names are, since readers' lines have room for no more.
        guard let audience = names.text(upTo: 32).map(Audience.init(trusted:)),
            let agency = names.text(upTo: 64).map(AgencyID.init(trusted:))
        else { return nil }
        var list: [Topic] = []
        for _ in 0..<topics {
            guard let topic = names.text(upTo: 120).map(Topic.init(trusted:)) else { return nil }
            list.append(topic)
        }
        if self.routes.count >= Self.most { self.routes = [:] }
        let route = Route(audience: audience, agency: agency, topics: list, isExercise: isExercise)
        self.routes[checksum] = route
        return route
    }
}
