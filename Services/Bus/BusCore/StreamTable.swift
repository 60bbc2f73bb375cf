import Exchange
import Journal
import Schema

/// A value for each stream of each audience, found by an event's route without looking at its names.
struct StreamTable<Value: Codable & Sendable>: Codable, Sendable {
    /// The most routes that are kept.
    private static var mostRoutes: Int { 16_384 }

    private struct Known {
        /// Kept, so that no other one comes to be where it was.
        let route: Route
        let indices: [Int]
    }

    private var values: [Value] = []
    private var indices: [Audience: [StreamName: Int]] = [:]
    private var routes: [ObjectIdentifier: Known] = [:]

    init() {}

    /// Changes the value of each of a route's streams, in the order of its topics; `initial` where there was none.
    mutating func update(_ route: Route, initial: Value, _ change: (_ value: inout Value, _ topic: Int) -> Void) {
        let known = self.routes[ObjectIdentifier(route)] ?? self.add(route, initial)
        for (topic, index) in known.indices.enumerated() { change(&self.values[index], topic) }
    }

    /// Changes every value.
    mutating func updateAll(_ change: (inout Value) -> Void) {
        for index in self.values.indices { change(&self.values[index]) }
    }

    /// The streams of an audience and their values.
    subscript(audience: Audience) -> some Sequence<(stream: StreamName, value: Value)> {
        (self.indices[audience] ?? [:]).lazy.map { ($0.key, self.values[$0.value]) }
    }

    /// The value of one stream, if it has one.
    subscript(audience: Audience, stream: StreamName) -> Value? {
        self.indices[audience]?[stream].map { self.values[$0] }
    }

    private mutating func add(_ route: Route, _ initial: Value) -> Known {
        let indices = route.streams.map { self.index($0, of: route.audience, initial) }
        if self.routes.count >= Self.mostRoutes { self.routes = [:] }
        let known = Known(route: route, indices: indices)
        self.routes[ObjectIdentifier(route)] = known
        return known
    }

    private mutating func index(_ stream: StreamName, of audience: Audience, _ initial: Value) -> Int {
        if let index = self.indices[audience]?[stream] { return index }
        self.values.append(initial)
        self.indices[audience, default: [:]][stream] = self.values.count - 1
        return self.values.count - 1
    }

    init(from decoder: any Decoder) throws {
        for (audience, streams) in try [Audience: [StreamName: Value]](from: decoder) {
            for (stream, value) in streams { _ = self.index(stream, of: audience, value) }
        }
    }

    func encode(to encoder: any Encoder) throws {
        try self.indices.mapValues { $0.mapValues { self.values[$0] } }.encode(to: encoder)
    }
}
