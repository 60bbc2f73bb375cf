import Exchange
import Foundation
import Ledger
import Logging
import Schema
import TestSupport
import Testing
import TransparencyLog
import ZeroMQ

@testable import BusCore
@testable import Journal

@Suite("What the bus knows after a start", .timeLimit(.minutes(5))) struct RecoveryTests {
    /// The data of a bus without its sockets.
    final class Data {
        let folder: Recovery.Folder
        private let context: Context
        private let loop: PollLoop
        private(set) var journal: Journal?
        var state = BusState()
        var numbering = Numbering()
        var trees: TreeFiles?
        var checkpoints: AudienceTrees.Checkpoints?
        private var random: SplitMix
        private var taken = 0
        private var sequences: [String: UInt64] = [:]

        init(_ path: String, seed: UInt64) throws {
            self.folder = Recovery.Folder(path: path)
            self.context = try Context()
            self.loop = try PollLoop(self.context, name: "journal")
            self.random = SplitMix(seed: seed)
        }

        /// Calls `body` with data that ends with it.
        static func with(_ body: (Data) async throws -> Void) async throws {
            let seed = UInt64.random(in: 0 ... .max)
            print("seed of what the bus takes: \(seed)")
            try await withFolder { path in
                let data = try Data(path, seed: seed)
                do { try await body(data) } catch {
                    await data.end()
                    throw error
                }
                await data.end()
            }
        }

        func open() async throws {
            let logger = Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })
            let opened = try await Recovery.open(
                self.folder,
                on: self.loop,
                segmentBytes: 16_384,
                checkpoints: self.checkpoints,
                logger: logger
            )
            (self.journal, self.state, self.numbering) = (opened.journal, opened.state, opened.numbering)
            self.trees = opened.trees
        }

        /// Takes so many records of any kind, as a bus does.
        func take(_ count: Int) async throws {
            let journal = try #require(self.journal)
            for number in 0..<count {
                let record: JournalRecord
                switch Int.random(in: 0..<10, using: &self.random) {
                case 0:
                    let marks = ["etag": "\(self.random.next())"]
                    record = .other(.marks(source: "source \(number % 3)", marks: marks))
                case 1:
                    let log = await journal.log
                    let cursor = Cursor(log: log, positions: [.public: self.random.next()])
                    let account = try AccountName("reader")
                    record = .other(.cursor(account: account, name: "\(number % 3)", cursor: cursor))
                case 2: record = .other(.started)
                default:
                    self.taken += 1
                    record = .event(try self.event(self.taken))
                }
                try await journal.store([record])
                self.state.apply(record, now: .now)
                if case .event(let event) = record { try self.trees?.append(event) }
            }
        }

        /// When the last event came; they come two hours after each other.
        var time: Timestamp { Timestamp(microseconds: 1_700_000_000_000_000 + Int64(self.taken) * 7_200_000_000) }

        private func event(_ number: Int) throws -> EventRecord {
            let instance = "instance-\(Int.random(in: 0..<5, using: &self.random))"
            // Some are refused in between, of which the journal says nothing.
            let sequence = self.sequences[instance, default: 0] + .random(in: 1...3, using: &self.random)
            self.sequences[instance] = sequence
            let item = SourceItem(key: "item \(number % 50)", hash: "\(number)", update: try UpdateID("u"))
            let mark = JSONText.encode(SourceMark(source: "source", item: item))
            let event = EventRecord(
                audience: try Audience(["public", "jp"][Int.random(in: 0..<2, using: &self.random)]),
                time: self.time,
                account: try AccountName("operator"),
                instance: instance,
                epoch: UInt64(number / 10 + 1),
                sequence: sequence,
                deduplicationKey: Bool.random(using: &self.random) ? "key \(self.random.next())" : nil,
                isExercise: Bool.random(using: &self.random),
                agency: try AgencyID(["us.nasa", "jp.jaxa"][Int.random(in: 0..<2, using: &self.random)]),
                topics: try [["ssa/orbit"], ["gnss/gps", "rules/norms"]][Int.random(in: 0..<2, using: &self.random)]
                    .map { try Topic($0) },
                keyID: "key",
                signature: "\(self.random.next())",
                context: Bool.random(using: &self.random) ? mark : [],
                bytes: [UInt8](repeating: 0x61, count: Int.random(in: 0...500, using: &self.random))
            )
            guard case .stored(let stored) = self.numbering.decide(event, from: sequence) else {
                throw ExchangeError.malformed(what: "the event was not taken")
            }
            return stored
        }

        func takeSnapshot(_ change: (inout Snapshot) -> Void = { _ in }) async throws {
            let journal = try #require(self.journal)
            try self.trees?.flush()
            var snapshot = Snapshot(
                resumption: try await journal.resumption(),
                state: self.state,
                numbering: self.numbering,
                trees: self.trees?.trees ?? [:]
            )
            change(&snapshot)
            try snapshot.store(at: self.folder.snapshot)
        }

        func withReader<Result: Sendable>(_ body: (JournalReader) async throws -> Result) async throws -> Result {
            let reader = JournalReader(self.folder.journal, on: self.loop)
            let result = try await body(reader)
            await reader.close()
            return result
        }

        func close() async {
            await self.journal?.close()
            self.trees?.close()
            (self.journal, self.trees) = (nil, nil)
        }

        func end() async {
            await self.close()
            await self.loop.shutdown()
            await self.context.close()
        }

        /// All that is known, as text.
        var known: [String] {
            var state = self.state
            // Which streams changed lately is known of this moment only.
            state.announceAll(now: Timestamp(microseconds: 0))
            let trees = self.trees?.trees.sorted { $0.key < $1.key }.map {
                "\($0.key) \($0.value.size) \($0.value.root)"
            }
            return [JSONText.encode(state), JSONText.encode(self.numbering)].map { String(decoding: $0, as: UTF8.self) }
                + (trees ?? [])
        }
    }

    @Test("from a snapshot it knows what it knows from reading all, and what it knew before")
    func sameEitherWay() async throws {
        try await Data.with { data in
            try await data.open()
            for _ in 1...3 {
                try await data.take(150)
                try await data.takeSnapshot()
                try await data.take(60)
                let before = data.known
                await data.close()
                try await data.open()
                #expect(data.known == before)
                await data.close()
                let snapshot = try Foundation.Data(contentsOf: URL(filePath: data.folder.snapshot))
                try FileManager.default.removeItem(atPath: data.folder.snapshot)
                try await data.open()
                #expect(data.known == before)
                try snapshot.write(to: URL(filePath: data.folder.snapshot))
            }
        }
    }

    @Test("what stands before the snapshot is not read at a start")
    func resumes() async throws {
        try await Data.with { data in
            try await data.open()
            try await data.take(200)
            try await data.takeSnapshot()
            try await data.take(50)
            let before = data.known
            await data.close()
            let first = JournalFolder(data.folder.journal).path(0)
            var bytes = try Foundation.Data(contentsOf: URL(filePath: first))
            bytes[bytes.startIndex + 100] ^= 1
            try bytes.write(to: URL(filePath: first))
            try await data.open()
            #expect(data.known == before)
            await data.close()
            try FileManager.default.removeItem(atPath: data.folder.snapshot)
            await #expect(throws: JournalError.self) { try await data.open() }
        }
    }

    enum Trouble: CaseIterable {
        case otherJournal, beyondTheEnd, noJSON, cut, flipped, otherForm, noPlaces, noJournal
    }

    @Test("a snapshot that is not of this journal, or is none, is not used", arguments: Trouble.allCases)
    func unusable(_ trouble: Trouble) async throws {
        try await Data.with { data in
            try await data.open()
            try await data.take(100)
            let before = data.known
            // One that is used shows.
            for _ in 0..<1_000 { data.state.apply(.other(.started), now: .now) }
            try await data.takeSnapshot { snapshot in
                switch trouble {
                case .otherJournal: snapshot.resumption.log = .random()
                case .beyondTheEnd: snapshot.resumption.place.offset += 1_000
                default: break
                }
            }
            await data.close()
            let file = URL(filePath: data.folder.snapshot)
            let bytes = try Foundation.Data(contentsOf: file)
            switch trouble {
            case .otherJournal, .beyondTheEnd: break
            case .noJSON: try Foundation.Data([0xFF, 0x00]).write(to: file)
            case .cut: try bytes.dropLast(bytes.count / 2).write(to: file)
            case .otherForm:
                let text = String(decoding: bytes, as: UTF8.self)
                let other = text.replacingOccurrences(of: "\"version\":3", with: "\"version\":4")
                #expect(other != text)
                let json = Array(other.utf8.dropLast(Sealed.seal([]).count))
                try Foundation.Data(json + Sealed.seal(json[...])).write(to: file)
            case .flipped:
                let text = String(decoding: bytes, as: UTF8.self)
                let other = text.replacingOccurrences(of: "\"starts\":1", with: "\"starts\":2")
                #expect(other != text)
                try Foundation.Data(other.utf8).write(to: file)
            case .noPlaces:
                try FileManager.default.removeItem(atPath: JournalFolder(data.folder.journal).places(.public))
            case .noJournal: try FileManager.default.removeItem(atPath: data.folder.journal)
            }
            try await data.open()
            let empty = Data.knownOfNothing
            #expect(data.known == (trouble == .noJournal ? empty : before))
            await data.close()
            // With the snapshot taken as it is, the state would be the other one.
            guard trouble == .noPlaces else { return }
            try bytes.write(to: file)
            try await data.open()
            #expect(data.state.starts >= 1_000)
        }
    }
}

extension RecoveryTests.Data {
    fileprivate static var knownOfNothing: [String] {
        [JSONText.encode(BusState()), JSONText.encode(Numbering())].map { String(decoding: $0, as: UTF8.self) }
    }
}
