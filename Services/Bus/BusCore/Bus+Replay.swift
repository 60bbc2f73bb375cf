internal import Exchange
internal import Schema
internal import ZeroMQ

extension Bus {
    /// The most records that one page looks at, whether they match or not.
    private static let span = 16_384
    /// The most bytes of events that one page looks at, whether they match or not.
    static let spanBytes = 16 * 1_048_576

    /// One page: records after the start that the reader may read and wants, audience by audience.
    func replay(
        _ question: ReplayQuestion,
        _ request: Request,
        _ registry: Registry
    ) async throws -> ([UInt8], [Frame]) {
        guard (1...4_096).contains(question.messages), (1...8 * 1_048_576).contains(question.bytes),
            (1...256).contains(question.patterns.count)
        else {
            throw RequestRefusal("BAD_REQUEST", "ask for 1 to 4,096 records of 1 byte to 8 MiB under 1 to 256 patterns")
        }
        let audiences = registry.readable(by: request.reader, at: .now).sorted()
        var cursor = try self.cursor(of: question.start, audiences, request)
        var page = Page(messages: question.messages, bytes: question.bytes)
        var looked = 0
        var lookedBytes = 0
        for audience in audiences {
            while !page.isFull, looked < Self.span, lookedBytes < Self.spanBytes,
                cursor[audience] < self.state.head(audience)
            {
                let from = Int(cursor[audience])
                let places = self.state.places[audience] ?? []
                let batch = places[from..<min(places.count, from + 512)].map(\.place)
                let records = try await self.journal.read(batch, upTo: page.bytesLeft)
                for record in records where !page.isFull {
                    looked += 1
                    lookedBytes += record.bytes.count
                    guard case .event(let event) = record.happening else { continue }
                    cursor[audience] = event.position
                    page.add(record, event, question.patterns, log: self.log) {
                        self.state.number($0, of: audience)
                    }
                }
            }
        }
        let complete = audiences.allSatisfy { cursor[$0] >= self.state.head($0) }
        var answer = ReplayAnswer(cursor: cursor, complete: complete)
        if complete {
            for audience in audiences {
                for (stream, number) in self.state.streams[audience] ?? [:]
                where question.patterns.contains(where: { $0.matches(stream.topic) }) {
                    answer.heads[audience, default: [:]][stream.topicView] = number
                }
            }
        }
        return (JSONText.encode(answer), page.frames)
    }

    private func cursor(of start: Start, _ audiences: [Audience], _ request: Request) throws(RequestRefusal) -> Cursor {
        var cursor = Cursor(log: self.log)
        for audience in audiences {
            switch start {
            case .earliest: cursor[audience] = 0
            case .latest: cursor[audience] = self.state.head(audience)
            case .time(let time): cursor[audience] = self.state.position(of: audience, before: time)
            case .cursor(let given):
                // A cursor of another journal says nothing here: its reader is told by the log id and starts anew.
                cursor[audience] = given.log == self.log ? min(given[audience], self.state.head(audience)) : 0
            case .named(let name):
                guard let stored = request.account.flatMap({ self.state.cursors["\($0) \(name)"] }) else {
                    throw RequestRefusal("NOT_FOUND", "there is no cursor \(name.prefix(64)); store one first")
                }
                cursor[audience] = stored.log == self.log ? min(stored[audience], self.state.head(audience)) : 0
            }
        }
        return cursor
    }

    private struct Page {
        let messages: Int
        let bytes: Int
        var frames: [Frame] = []
        var used = 0

        var isFull: Bool { self.frames.count / 3 >= self.messages || self.used >= self.bytes }
        var bytesLeft: Int { max(1, self.bytes - self.used) }

        mutating func add(
            _ record: JournalRecord,
            _ event: EventEntry,
            _ patterns: [TopicPattern],
            log: LogID,
            head: (StreamName) -> UInt64
        ) {
            guard let index = event.topics.firstIndex(where: { topic in patterns.contains { $0.matches(topic) } })
            else { return }
            self.frames += [
                Frame(event.header(index, head: head(event.stream(index)), log: log).description),
                Frame(record.bytes),
                Frame("\(event.keyID) \(event.signature)"),
            ]
            self.used += record.bytes.count
        }
    }
}

extension BusState {
    /// The last position whose record is older than a time.
    func position(of audience: Audience, before time: Timestamp) -> UInt64 {
        let places = self.places[audience] ?? []
        var low = 0
        var high = places.count
        while low < high {
            let middle = (low + high) / 2
            if places[middle].time < time { low = middle + 1 } else { high = middle }
        }
        return UInt64(low)
    }
}

extension Journal {
    /// Reads records until so many bytes of events are reached, at least one.
    func read(_ places: [Place], upTo bytes: Int) throws -> [JournalRecord] {
        var records: [JournalRecord] = []
        var used = 0
        for place in places where used < bytes {
            let record = try self.read(place)
            used += record.bytes.count
            records.append(record)
        }
        return records
    }
}
