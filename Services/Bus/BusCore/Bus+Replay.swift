internal import Exchange
internal import Journal
internal import Schema
internal import ZeroMQ

extension Bus {
    /// One page: records after the start that the reader may read and wants, audience by audience.
    func replay(
        _ question: ReplayQuestion,
        _ request: Request,
        _ registry: Registry
    ) async throws -> ([UInt8], [Frame]) {
        guard (1...16_384).contains(question.messages), (1...8 * 1_048_576).contains(question.bytes),
            (1...256).contains(question.patterns.count)
        else {
            throw RequestRefusal(
                "BAD_REQUEST",
                "ask for 1 to 16,384 records of 1 byte to 8 MiB under 1 to 256 patterns"
            )
        }
        // Of one moment: what comes later is live.
        let state = self.state
        var audiences = registry.readable(by: request.reader, at: .now).sorted()
        if Bug.replayToAnyone.isOn { audiences = registry.audiences.keys.sorted() }
        let start = try await self.cursor(of: question.start, audiences, state, request)
        let page = try await self.reader.page(
            question,
            from: start.cursor,
            isKnown: start.isKnown,
            to: audiences.map { ($0, state.head($0)) },
            log: self.log
        )
        let complete = audiences.allSatisfy { page.cursor[$0] >= state.head($0) }
        var answer = ReplayAnswer(cursor: page.cursor, complete: complete, trimmed: page.trimmed)
        if complete {
            for audience in audiences {
                for (stream, newest) in state.streams[audience]
                where question.patterns.contains(where: { $0.matches(stream.topic) }) {
                    answer.heads[audience, default: [:]][stream.topicView] = newest.number
                }
            }
        }
        return (JSONText.encode(answer), page.records.isEmpty ? [] : [Frame(page.records)])
    }

    private func cursor(
        of start: Start,
        _ audiences: [Audience],
        _ state: BusState,
        _ request: Request
    ) async throws -> (cursor: Cursor, isKnown: Bool) {
        var cursor = Cursor(log: self.log)
        // Whether it says how far its reader is in this journal, so that what has left it since is missing.
        var isKnown = false
        for audience in audiences {
            let head = state.head(audience)
            switch start {
            case .earliest: cursor[audience] = 0
            case .latest: cursor[audience] = head
            case .time(let time):
                cursor[audience] = try await self.reader.position(of: audience, before: time, head: head)
            case .cursor(let given):
                // A cursor of another journal says nothing here: its reader is told by the log id and starts anew.
                isKnown = given.log == self.log
                cursor[audience] = isKnown ? self.place(given[audience], head) : 0
            case .named(let name):
                guard let stored = request.account.flatMap({ state.cursors["\($0) \(name)"] }) else {
                    throw RequestRefusal("NOT_FOUND", "there is no cursor \(name.prefix(64)); store one first")
                }
                isKnown = stored.log == self.log
                cursor[audience] = isKnown ? self.place(stored[audience], head) : 0
            }
        }
        return (cursor, isKnown)
    }

    /// Where who has read up to a position goes on: a relay may not have yet what was read elsewhere.
    private func place(_ position: UInt64, _ head: UInt64) -> UInt64 {
        self.upstream == nil ? min(position, head) : position
    }
}

extension JournalReader {
    /// The most records that one page looks at, whether they match or not.
    private static let span = 32_768
    /// The most bytes of events that one page looks at, whether they match or not.
    private static let spanBytes = 16 * 1_048_576

    struct Page: Sendable {
        var cursor: Cursor
        /// The first position that there is, where the reader was before the one before it.
        var trimmed: [Audience: UInt64] = [:]
        var records: [UInt8] = []
        var count = 0
        /// The bytes of events in it.
        var used = 0
    }

    /// The records after a cursor that match, up to the heads, as many as a question asks for.
    fileprivate func page(
        _ question: ReplayQuestion,
        from start: Cursor,
        isKnown: Bool,
        to heads: [(Audience, UInt64)],
        log: LogID
    ) throws -> Page {
        var page = Page(cursor: start)
        for (audience, _) in heads {
            guard let trimmed = self.trimmed[audience], start[audience] < trimmed else { continue }
            page.cursor[audience] = trimmed
            if isKnown { page.trimmed[audience] = trimmed + 1 }
        }
        page.records.reserveCapacity(min(question.bytes, question.messages * 1_024))
        var wanted = WantedRoutes(question.patterns)
        var (looked, lookedBytes) = (0, 0)
        func isFull() -> Bool {
            page.count >= question.messages || page.used >= question.bytes || looked >= Self.span
                || lookedBytes >= Self.spanBytes
        }
        for (audience, head) in heads {
            while !isFull(), page.cursor[audience] < head {
                let from = page.cursor[audience] + 1
                // What is read and does not fit is read again for the next page.
                let count = max(64, min(2_048, question.messages - page.count))
                let positions = from..<min(head, from + UInt64(count) - 1) + 1
                for event in try self.events(audience, positions, upTo: max(1, question.bytes - page.used))
                where !isFull() {
                    looked += 1
                    lookedBytes += event.eventBytes
                    page.cursor[audience] = event.position
                    page.add(event, &wanted, log)
                }
            }
        }
        return page
    }
}

extension JournalReader.Page {
    fileprivate mutating func add(_ event: EventRecord, _ wanted: inout WantedRoutes, _ log: LogID) {
        guard let index = wanted.index(of: event.route) else { return }
        if Bug.pageEndLost.isOn, self.cursor[event.audience].isMultiple(of: 64) { return }
        event.withRecord(index, log: log) { line, event in
            self.records.append(contentsOf: line)
            self.records.append(contentsOf: event)
        }
        self.count += 1
        self.used += event.eventBytes
    }
}

/// Under which of its topics a reader gets an event, found once a route.
private struct WantedRoutes {
    let patterns: [TopicPattern]
    private let isEverything: Bool
    /// With the route, so that no other one comes to be where it was.
    private var known: [ObjectIdentifier: (route: Route, index: Int?)] = [:]

    init(_ patterns: [TopicPattern]) {
        self.patterns = patterns
        self.isEverything = patterns.contains(.all)
    }

    /// The first topic that matches.
    mutating func index(of route: Route) -> Int? {
        if self.isEverything { return route.topics.isEmpty ? nil : 0 }
        if let known = self.known[ObjectIdentifier(route)] { return known.index }
        let index = route.topics.firstIndex { topic in self.patterns.contains { $0.matches(topic) } }
        self.known[ObjectIdentifier(route)] = (route, index)
        return index
    }
}
