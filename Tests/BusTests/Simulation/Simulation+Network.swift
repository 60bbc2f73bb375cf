@testable import BusCore
import Exchange
import Journal
import Schema
import ZeroMQ

extension Simulation {
    // Publishers

    /// Sends what a program has to send, and sets its alarm.
    func pump(_ program: Int) {
        guard self.programs[program].runs else { return }
        if let connection = self.programs[program].connection {
            while let draft = self.programs[program].machine.draft(now: self.clock) {
                self.programs[program].machine.sent(draft, now: self.clock)
                let arrival = max(self.connections[connection].lastArrival, self.time.now + self.delay())
                self.connections[connection].lastArrival = arrival
                if self.isTroubled, self.chance(1, 40) {
                    self.count("lost publish")
                } else {
                    self.time.plan(.arrival(connection: connection, draft.bytes), at: arrival)
                }
            }
        }
        guard let deadline = self.programs[program].machine.deadline else { return }
        let (seconds, attoseconds) = deadline.components
        let alarm = max(Int(seconds) * 1_000 + Int(attoseconds / 1_000_000_000_000_000), self.time.now + 1)
        // Without a connection it does not help to look.
        guard alarm < self.programs[program].alarm, self.programs[program].connection != nil else { return }
        self.programs[program].alarm = alarm
        self.time.plan(.alarm(program), at: alarm)
    }

    /// Mostly a short time, sometimes a long one.
    private func delay() -> Int {
        Int.random(in: 1...(self.isTroubled && self.chance(1, 20) ? 700 : 20), using: &self.random)
    }

    func arrive(_ bytes: [UInt8], _ connection: Int) {
        guard self.connections[connection].start == self.bus.start, self.time.now <= self.connections[connection].ends
        else { return }
        self.bus.take(bytes, from: Frame("\(connection)"), at: self.now)
        self.beginCommit()
    }

    private func beginCommit() {
        self.send(self.bus.beginCommit(at: self.now))
        guard self.bus.commit != nil, self.commitStart != self.bus.start else { return }
        self.commitStart = self.bus.start
        self.plan(.commitEnds(start: self.bus.start), in: 1...(self.isTroubled && self.chance(1, 10) ? 500 : 15))
    }

    func endCommit(_ start: Int) {
        guard start == self.bus.start, let commit = self.bus.endCommit(at: self.now) else { return }
        self.commitStart = nil
        self.send(commit.acknowledgements.messages)
        for event in commit.records {
            for index in event.topics.indices {
                let header = event.header(index)
                for reader in self.readers.indices
                where self.readers[reader].wants(event.topics[index]) {
                    self.send(.record(event.stream(index).topicView, header), to: reader)
                }
            }
        }
        self.beginCommit()
    }

    private func send(_ answers: [Message]) {
        for message in answers {
            guard let connection = message.frames[0].text.flatMap({ Int($0) }) else { continue }
            let arrival = max(self.connections[connection].lastAnswer, self.time.now + self.delay())
            self.connections[connection].lastAnswer = arrival
            if self.isTroubled, self.chance(1, 40) {
                self.count("lost answer")
            } else {
                self.time.plan(.answer(connection: connection, message.frames[1].bytes), at: arrival)
            }
        }
    }

    func answer(_ bytes: [UInt8], _ connection: Int) {
        let program = self.connections[connection].program
        guard self.programs[program].runs, self.programs[program].connection == connection else { return }
        if self.programs[program].receive(bytes, at: self.clock) { self.complaint = "an event was settled twice" }
        self.pump(program)
    }

    func connect(_ program: Int) {
        guard self.programs[program].runs, self.programs[program].connection == nil else { return }
        guard self.bus.isUp else { return self.plan(.connect(program), in: 50...200) }
        self.connections.append(Connection(program: program, start: self.bus.start))
        self.programs[program].connection = self.connections.count - 1
        self.programs[program].machine.reconnected()
        self.pump(program)
    }

    /// Cuts a program's connection; some of what is on the way to the bus may still arrive.
    func disconnect(_ program: Int, losingAll: Bool = false) {
        guard let connection = self.programs[program].connection else { return }
        self.programs[program].connection = nil
        self.connections[connection].ends =
            losingAll ? 0 : self.time.now + (self.chance(1, 2) ? 0 : Int.random(in: 0...1_500, using: &self.random))
        if self.programs[program].runs { self.plan(.connect(program), in: 10...400) }
    }

    // Readers

    private func send(_ live: SimulatedReader.Live, to reader: Int) {
        guard let connection = self.readers[reader].connection else { return }
        if self.isTroubled, self.chance(1, 10) { return self.count("lost live message") }
        let arrival = max(self.readers[reader].lastArrival, self.time.now + self.delay())
        self.readers[reader].lastArrival = arrival
        self.time.plan(.live(reader, connection: connection, live), at: arrival)
    }

    func announce() {
        self.plan(.heads, in: 1_000...1_000)
        guard self.bus.isUp else { return }
        for audience in SimulatedBus.audiences {
            let heads = self.bus.heads(audience, at: self.now)
            for reader in self.readers.indices { self.send(.heads(heads), to: reader) }
        }
    }

    func disconnect(reader: Int) {
        guard self.readers[reader].connection != nil else { return }
        self.readers[reader].connection = nil
        self.plan(.reconnect(reader), in: 10...800)
    }

    /// Sends a reader's question.
    func ask(_ reader: Int) {
        guard let question = self.readers[reader].question else { return }
        self.plan(.impatience(reader, question), in: 2_000...2_000)
        if self.isTroubled, self.chance(1, 10) { return self.count("lost question") }
        self.plan(.question(reader, question, self.readers[reader].follower.cursor), in: 1...50)
    }

    func answer(_ reader: Int, _ question: Int, _ cursor: Cursor) {
        guard self.bus.isUp else { return }
        let most = Int.random(in: 1...6, using: &self.random)
        let (answer, records) = self.bus.page(self.readers[reader].patterns, after: cursor, most)
        if self.isTroubled, self.chance(1, 10) { return self.count("lost page") }
        self.plan(.page(reader, question, answer, records), in: 1...(self.chance(1, 10) ? 1_500 : 50))
    }
}
