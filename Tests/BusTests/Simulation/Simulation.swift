@testable import BusCore
import Exchange
import Schema
import TestSupport
import ZeroMQ

/// Publishers, a bus and subscribers on a network and machines that fail as a seed says, in a time of its own.
final class Simulation {
    indirect enum Happening {
        /// A program publishes some events, and again later.
        case publish(Int)
        /// A program's alarm rings.
        case alarm(Int)
        /// A publish arrives at the bus.
        case arrival(connection: Int, [UInt8])
        /// An acknowledgement arrives at its publisher.
        case answer(connection: Int, [UInt8])
        case commitEnds(start: Int)
        case startUp
        case connect(Int)
        case space
        case heads
        case live(Int, connection: Int, SimulatedReader.Live)
        case reconnect(Int)
        case question(Int, Int, Cursor)
        case page(Int, Int, ReplayAnswer, [RecordHeader])
        case impatience(Int, Int)
        case fault
    }

    /// A connection to the publish socket.
    struct Connection {
        let program: Int
        let start: Int
        /// Until when what was sent still arrives, after the connection was cut.
        var ends = Int.max
        var lastArrival = 0
        var lastAnswer = 0
    }

    /// Until when things fail, and until when events are given.
    static let troubled = 2_000
    /// When everything must have settled.
    static let longest = 120_000

    var random: SplitMix
    var time = SimulatedTime<Happening>()
    var bus = SimulatedBus()
    var programs: [SimulatedPublisher] = []
    var connections: [Connection] = []
    var readers: [SimulatedReader]
    var contents = 0
    /// What is wrong, in words.
    var complaint: String?
    /// How often each fault came, for the record.
    var faults: [String: Int] = [:]
    /// The start in which a commit ends soon.
    var commitStart: Int?
    /// What was published when all was quiet: nothing, one by each who counts, one by each who should not.
    private var stage = 0

    init(seed: UInt64) throws {
        self.random = SplitMix(seed: seed)
        self.readers = [
            SimulatedReader([.all]) { _ in true },
            SimulatedReader([try TopicPattern("ssa/>")]) { $0.name.hasPrefix("ssa/") },
        ]
        self.bus.startUp(at: self.now)
        for number in 0..<(self.chance(1, 2) ? 1 : 2) {
            let size = self.chance(1, 4) ? 1 : Int.random(in: 1...4, using: &self.random)
            if self.chance(1, 4) {
                self.programs.append(SimulatedPublisher(instance: "p\(number)", eventsPerMessage: size))
            } else {
                self.programs.append(
                    SimulatedPublisher(opening: OutboxLog(instance: "o\(number)"), eventsPerMessage: size)
                )
            }
            self.plan(.connect(number), in: 0...100)
            self.plan(.publish(number), in: 0...500)
        }
        for index in self.readers.indices { self.ask(index) }
        self.plan(.heads, in: 0...1_000)
        self.plan(.fault, in: 0...500)
    }

    var now: Timestamp { Timestamp(milliseconds: 1_700_000_000_000 + Int64(self.time.now)) }
    var clock: Duration { .milliseconds(self.time.now) }
    var isTroubled: Bool { self.time.now < Self.troubled }

    func chance(_ of: Int, _ all: Int) -> Bool { Int.random(in: 0..<all, using: &self.random) < of }

    func plan(_ happening: Happening, in delay: ClosedRange<Int>) {
        self.time.plan(happening, at: self.time.now + Int.random(in: delay, using: &self.random))
    }

    func count(_ fault: String) { self.faults[fault, default: 0] += 1 }

    /// Runs to the end; what is wrong, if anything.
    func run() throws -> String? {
        while self.complaint == nil, let happening = self.time.next() {
            try self.happen(happening)
            if case .heads = happening, !self.isTroubled, self.isQuiet {
                if try self.advance() { return self.complaint ?? self.verdict }
            }
            if self.time.now > Self.longest { return "it does not come to rest" }
        }
        return self.complaint
    }

    private func happen(_ happening: Happening) throws {
        switch happening {
        case .publish(let program):
            guard self.programs[program].runs, self.isTroubled else { return }
            for _ in 0...Int.random(in: 0...2, using: &self.random) { try self.publish(program) }
            self.pump(program)
            self.plan(.publish(program), in: 200...1_500)
        case .alarm(let program):
            self.programs[program].alarm = .max
            self.pump(program)
        case .arrival(let connection, let bytes): self.arrive(bytes, connection)
        case .answer(let connection, let bytes): self.answer(bytes, connection)
        case .commitEnds(let start): self.endCommit(start)
        case .startUp:
            self.bus.startUp(at: self.now)
        case .connect(let program): self.connect(program)
        case .space: self.bus.isFull = false
        case .heads: self.announce()
        case .live(let reader, let connection, let live):
            guard self.readers[reader].connection == connection else { return }
            if self.readers[reader].take(live) { self.ask(reader) }
        case .reconnect(let reader):
            guard self.bus.isUp else { return self.plan(.reconnect(reader), in: 50...200) }
            self.readers[reader].connection = self.time.now
        case .question(let reader, let question, let cursor): self.answer(reader, question, cursor)
        case .page(let reader, let question, let answer, let records):
            if self.readers[reader].take(answer, records, to: question) { self.ask(reader) }
        case .impatience(let reader, let question):
            guard self.readers[reader].question == question else { return }
            self.readers[reader].ask()
            self.ask(reader)
        case .fault:
            guard self.isTroubled else { return }
            self.fail()
            self.plan(.fault, in: 0...700)
        }
    }

    func publish(_ program: Int) throws {
        guard self.programs[program].machine.end == nil else { return }
        self.contents += 1
        try self.programs[program].publish(Content(number: self.contents))
    }

    /// Whether nothing more happens by itself but heads.
    private var isQuiet: Bool {
        self.bus.isUp && self.bus.commit == nil && !self.bus.isFull
            && self.programs.allSatisfy { !$0.runs || $0.machine.end != nil || $0.machine.isIdle }
            && self.readers.allSatisfy { reader in
                reader.question == nil && reader.connection != nil
                    && SimulatedBus.audiences.allSatisfy { reader.follower.cursor[$0] == self.bus.state.head($0) }
            }
    }

    /// Once all is quiet, has those publish that took an outbox over, and then those that it was taken from.
    ///
    /// - Returns: Whether that was all.
    private func advance() throws -> Bool {
        guard self.programs.contains(where: { $0.runs && $0.successor != nil }), self.stage < 2 else { return true }
        self.stage += 1
        for program in self.programs.indices where self.programs[program].runs {
            guard (self.programs[program].successor == nil) == (self.stage == 1) else { continue }
            try self.publish(program)
            self.pump(program)
        }
        return false
    }
}
