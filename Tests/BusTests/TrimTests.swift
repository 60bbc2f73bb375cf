import Exchange
import Foundation
import Ledger
import Schema
import TestSupport
import Testing

@testable import BusCore
@testable import Journal

@Suite("A journal whose front has left", .timeLimit(.minutes(5))) struct TrimTests {
    private typealias Data = RecoveryTests.Data

    @Test("it is, whatever restarts with and without snapshots come between, as its twin that has everything")
    func twins() async throws {
        let seed = UInt64.random(in: 0 ... .max)
        print("seed of the twins: \(seed)")
        try await withFolder { path in
            let twins = try ["trimmed", "whole"].map { try Data("\(path)/\($0)", seed: seed) }
            try await twins[0].open()
            await twins[0].close()
            try FileManager.default.copyItem(atPath: twins[0].folder.path, toPath: twins[1].folder.path)
            for twin in twins { try await twin.open() }
            var random = SplitMix(seed: seed)
            var trims = 0
            for _ in 1...24 {
                switch Int.random(in: 0..<6, using: &random) {
                case 0...2:
                    let count = Int.random(in: 1...120, using: &random)
                    for twin in twins { try await twin.take(count) }
                case 3: if try await twins[0].trim() { trims += 1 }
                case 4: for twin in twins { try await twin.takeSnapshot() }
                default:
                    for twin in twins {
                        await twin.close()
                        if random.once(in: 2) { try? FileManager.default.removeItem(atPath: twin.folder.snapshot) }
                        try await twin.open()
                    }
                }
                #expect(twins[0].known == twins[1].known)
                try await twins[0].expectSameAnswers(as: twins[1], &random)
            }
            for _ in 1...5 { for twin in twins { try await twin.take(100) } }
            if try await twins[0].trim() { trims += 1 }
            try await twins[0].expectSameRecords(as: twins[1])
            #expect(trims > 0)
            for twin in twins { await twin.end() }
        }
    }

    @Test("a kill between any two steps of trimming leaves a journal that starts and lacks nothing")
    func killed() async throws {
        try await Data.with { data in
            try await data.open()
            try await data.take(300)
            try await data.takeSnapshot()
            try await data.take(400)
            _ = try await data.trim()
            try await data.take(300)
            let (known, kept) = (data.known, try await data.records())
            let journal = JournalFolder(data.folder.journal)
            try data.trees?.flush()
            let before = try #require(try journal.loadBase())
            let current = try #require(await data.journal?.place.segment)
            let base = try #require(try journal.nextBase(before: current, olderThan: data.oldest))
            let leaving = Array(before.segment..<base.segment)
            #expect(leaving.count > 2)
            await data.close()
            let copy = "\(data.folder.path)-as-it-was"
            try FileManager.default.copyItem(atPath: data.folder.path, toPath: copy)
            defer { try? FileManager.default.removeItem(atPath: copy) }
            // What was unlinked and not synchronised yet is there or not, in any order.
            let removals = [[], [leaving[0]], [leaving[1]], Array(leaving.dropFirst()), leaving]
            var steps: [(name: String, hasBase: Bool, half: Bool, removed: [Int32])] = [("nothing", false, false, [])]
            steps.append(("half a base", false, true, []))
            for removal in removals { steps.append(("removed \(removal)", true, false, removal)) }
            for step in steps {
                for hasSnapshot in [true, false] {
                    try FileManager.default.removeItem(atPath: data.folder.path)
                    try FileManager.default.copyItem(atPath: copy, toPath: data.folder.path)
                    if step.hasBase { try base.store(in: journal) }
                    if step.half { try Foundation.Data("{\"ver".utf8).write(to: URL(filePath: "\(journal.base).new")) }
                    for number in step.removed { try FileManager.default.removeItem(atPath: journal.path(number)) }
                    if !hasSnapshot { try? FileManager.default.removeItem(atPath: data.folder.snapshot) }
                    try await data.open()
                    #expect(data.known == known, "\(step.name)")
                    let first = step.hasBase ? base : before
                    #expect(try journal.numbers().first == first.segment, "\(step.name)")
                    let records = kept.filter { $0.position > first.positions[$0.audience] ?? 0 }
                    #expect(try await data.records() == records, "\(step.name)")
                    await data.close()
                }
            }
        }
    }

    @Test(
        "without the base, or with one that is damaged or another journal's, the start is refused, which says what to do"
    )
    func noBase() async throws {
        try await Data.with { data in
            try await data.open()
            try await data.take(900)
            _ = try await data.trim()
            try await data.takeSnapshot()
            await data.close()
            let journal = JournalFolder(data.folder.journal)
            let bytes = try Foundation.Data(contentsOf: URL(filePath: journal.base))
            let other = try await self.otherBase()
            var bases: [Foundation.Data?] = [nil, Foundation.Data(), bytes.dropLast(1), other]
            for place in [0, 20, bytes.count / 2, bytes.count - 3] {
                var flipped = bytes
                flipped[flipped.startIndex + place] ^= 1
                bases.append(flipped)
            }
            for hasSnapshot in [true, false] {
                if !hasSnapshot { try FileManager.default.removeItem(atPath: data.folder.snapshot) }
                for base in bases {
                    try? FileManager.default.removeItem(atPath: journal.base)
                    try base?.write(to: URL(filePath: journal.base))
                    let error = await #expect(throws: JournalError.self) { try await data.open() }
                    #expect(error?.description.contains("restore the journal from a backup") == true)
                }
            }
            try bytes.write(to: URL(filePath: journal.base))
            try await data.open()
        }
    }

    @Test("a start that is refused for the hashes of what has left removes no segment that is still there")
    func refusedBeforeRemoval() async throws {
        try await Data.with { data in
            try await data.open()
            try await data.take(900)
            try data.trees?.flush()
            let journal = JournalFolder(data.folder.journal)
            let current = try #require(await data.journal?.place.segment)
            let base = try #require(try journal.nextBase(before: current, olderThan: data.oldest))
            let known = data.known
            await data.close()
            try base.store(in: journal)
            let segments = try journal.numbers()
            try Foundation.Data().write(to: URL(filePath: journal.tree(.public)))
            try? FileManager.default.removeItem(atPath: data.folder.snapshot)
            await #expect(throws: JournalError.self) { try await data.open() }
            #expect(try journal.numbers() == segments)
            try FileManager.default.removeItem(atPath: journal.base)
            try await data.open()
            #expect(data.known == known)
        }
    }

    /// The base of another journal.
    private func otherBase() async throws -> Foundation.Data {
        let bytes = try await withFolder { path in
            let data = try Data(path, seed: 1)
            try await data.open()
            try await data.take(900)
            _ = try await data.trim()
            let bytes = try Foundation.Data(contentsOf: URL(filePath: JournalFolder(data.folder.journal).base))
            await data.end()
            return bytes
        }
        return bytes
    }

    @Test("a damaged base is not needed while every segment is there")
    func superfluousBase() async throws {
        try await Data.with { data in
            try await data.open()
            try await data.take(200)
            let before = data.known
            await data.close()
            try Foundation.Data("no base".utf8).write(to: URL(filePath: JournalFolder(data.folder.journal).base))
            try await data.open()
            #expect(data.known == before)
        }
    }

    @Test("hashes of what has left that are not those of the base refuse the start, from a snapshot too")
    func damagedTree() async throws {
        try await Data.with { data in
            try await data.open()
            try await data.take(900)
            _ = try await data.trim()
            try await data.takeSnapshot()
            await data.close()
            let journal = JournalFolder(data.folder.journal)
            let file = URL(filePath: journal.tree(.public))
            let whole = try Foundation.Data(contentsOf: file)
            let base = try #require(try journal.loadBase())
            let size = try #require(base.positions[.public])
            // The root of the largest complete subtree of what has left.
            let peak = UInt64(1) << UInt64(63 - size.leadingZeroBitCount)
            var flipped = whole
            flipped[flipped.startIndex + Int(2 * peak - 2) * 32] ^= 1
            for damaged in [flipped, whole.prefix(Int(size) * 32), Foundation.Data()] {
                for hasSnapshot in [true, false] {
                    let snapshot = try Foundation.Data(contentsOf: URL(filePath: data.folder.snapshot))
                    if !hasSnapshot { try FileManager.default.removeItem(atPath: data.folder.snapshot) }
                    try damaged.write(to: file)
                    let error = await #expect(throws: JournalError.self) { try await data.open() }
                    #expect(error?.description.contains("public.tree") == true)
                    #expect(error?.description.contains("restore the journal from a backup") == true)
                    try snapshot.write(to: URL(filePath: data.folder.snapshot))
                }
            }
            try whole.write(to: file)
            try await data.open()
        }
    }

    @Test("what does not match its checksum, or the hashes beside it, does not leave")
    func damagedFront() async throws {
        try await Data.with { data in
            try await data.open()
            try await data.take(900)
            try data.trees?.flush()
            let journal = JournalFolder(data.folder.journal)
            let numbers = try journal.numbers()
            for (path, offset) in [(journal.path(1), 500), (journal.tree(.public), 32 * 5)] {
                let file = URL(filePath: path)
                let whole = try Foundation.Data(contentsOf: file)
                var damaged = whole
                damaged[damaged.startIndex + offset] ^= 1
                try damaged.write(to: file)
                await #expect(throws: JournalError.self) { _ = try await data.trim() }
                #expect(try journal.numbers() == numbers && journal.loadBase() == nil)
                try whole.write(to: file)
            }
            #expect(try await data.trim())
        }
    }
}

extension RecoveryTests.Data {
    /// What is older may leave.
    var oldest: Timestamp { self.time.adding(seconds: -30 * 86_400) }

    /// Has leave what is older than 30 days; whether anything did.
    func trim() async throws -> Bool {
        try self.trees?.flush()
        let folder = JournalFolder(self.folder.journal)
        guard let current = await self.journal?.place.segment,
            let base = try folder.nextBase(before: current, olderThan: self.oldest)
        else { return false }
        try base.store(in: folder)
        #expect(try folder.remove(before: base.segment) > 0)
        return true
    }

    /// Every record that there is, by audience and position.
    func records() async throws -> [EventRecord] {
        let trimmed = try JournalFolder(self.folder.journal).loadBase()?.positions ?? [:]
        return try await self.withReader { reader in
            var events: [EventRecord] = []
            for (audience, head) in self.state.heads.sorted(by: { $0.key < $1.key }) {
                let first = (trimmed[audience] ?? 0) + 1
                if first <= head { events += try await reader.events(audience, first..<head + 1, upTo: .max) }
            }
            return events
        }
    }

    /// What remains is, byte for byte, what another one has at the same positions.
    func expectSameRecords(as other: RecoveryTests.Data) async throws {
        let (records, all) = (try await self.records(), try await other.records())
        let first = try #require(try JournalFolder(self.folder.journal).loadBase()).positions
        #expect(records == all.filter { $0.position > first[$0.audience] ?? 0 })
        #expect(!records.isEmpty && records.count < all.count)
    }

    /// What was published is answered as another one answers it: duplicates, receipts, refusals.
    func expectSameAnswers(as other: RecoveryTests.Data, _ random: inout SplitMix) async throws {
        for event in try await other.records().shuffled(using: &random).prefix(20) {
            var again = event
            again.position = 0
            again.numbers = []
            var (mine, theirs) = (self.numbering, other.numbering)
            let from = event.sequence
            #expect(mine.decide(again, from: from) == theirs.decide(again, from: from))
            // The same content by someone who is not known.
            let copy = EventRecord(
                audience: event.audience,
                time: self.time,
                account: event.account,
                instance: "another",
                epoch: 1,
                sequence: 1,
                deduplicationKey: event.deduplicationKey,
                agency: event.agency,
                topics: event.topics,
                keyID: event.keyID,
                signature: event.signature,
                bytes: event.bytes
            )
            #expect(mine.decide(copy, from: 1) == theirs.decide(copy, from: 1))
        }
    }
}
