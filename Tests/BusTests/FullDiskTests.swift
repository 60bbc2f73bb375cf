import Exchange
import Schema
import TestSupport
import Testing

@testable import BusCore
@testable import Journal

@Suite(
    "A full disk",
    .enabled(if: SmallDisk.isPossible, "Mounting a small file system takes root and a kernel that allows it."),
    .timeLimit(.minutes(5))
)
struct FullDiskTests {
    @Test("what a segment has space for is stored and can be read while the disk is full")
    func claimedBefore() async throws {
        let disk = try SmallDisk(megabytes: 80)
        defer { disk.unmount() }
        let bus = try await RunningBus(in: disk.path)
        let client = try bus.client()
        let publisher = try await Publisher(client)
        _ = try await publisher.publish(Event(try update("0")))
        _ = try await publisher.publish(Event(try update("1")))
        try disk.fill()
        for number in 2..<1_000 { _ = try await publisher.publish(Event(try update("\(number)"))) }
        #expect(try await client.titles(1_000) == (0..<1_000).map { "\($0)" })
        await publisher.close()
        await client.close()
        try disk.empty()
        try await bus.stop()
    }

    @Test("an audience that begins on a full disk is where it was after there is space and a restart")
    func newAudience() async throws {
        let disk = try SmallDisk(megabytes: 80)
        defer { disk.unmount() }
        var bus = try await RunningBus(in: disk.path)
        var client = try bus.client()
        var publisher = try await Publisher(client)
        for title in ["1", "2"] { _ = try await publisher.publish(Event(try update(title))) }
        try disk.fill()
        _ = try await publisher.publish(Event(try update("jp 1", audience: "jp")))
        await publisher.close()
        await client.close()
        try disk.empty()
        try await bus.stop()
        bus = try await RunningBus(in: disk.path)
        client = try bus.client()
        publisher = try await Publisher(client)
        _ = try await publisher.publish(Event(try update("jp 2", audience: "jp")))
        #expect(try await client.titles(4).sorted() == ["1", "2", "jp 1", "jp 2"])
        await publisher.close()
        await client.close()
        try await bus.stop()
    }

    @Test("a publisher is told and goes on trying, nothing is stored in part, and all of it is when there is space")
    func fullDisk() async throws {
        let disk = try SmallDisk(megabytes: 2)
        defer { disk.unmount() }
        var bus = try await RunningBus(in: disk.path)
        let client = try bus.client()
        let publisher = try await Publisher(client)
        var stored: [String] = []
        try await withRawPublisher(bus) { peer in
            func publish(_ sequence: UInt64) async throws -> String {
                try await peer.publish(try peer.event(sequence, Event(try update("raw \(sequence)")).json())).first
                    ?? ""
            }
            let first = try await publish(1)
            #expect(first == "1 1 stored public 1")
            stored.append("raw 1")
            try disk.fill()
            var sequence: UInt64 = 2
            var answer = try await publish(sequence)
            // What was claimed already is used up first.
            while answer == "\(sequence) \(sequence) stored public \(sequence)" {
                stored.append("raw \(sequence)")
                sequence += 1
                answer = try await publish(sequence)
            }
            let refusal =
                "\(sequence) \(sequence) DISK_FULL the exchange's disk is full; it takes this when there is space"
            #expect(answer == refusal)
            let refused = try await peer.publish(try peer.event(1_000, []), instance: "other").first ?? ""
            #expect(refused.hasPrefix("1000 1000 BAD_EVENT "))
            let patient = Task { try await publisher.publish(Event(try update("patient"))) }
            let again = try await publish(sequence)
            #expect(again == refusal)
            try disk.empty()
            let taken = try await publish(sequence)
            #expect(taken.hasPrefix("\(sequence) \(sequence) stored public "))
            let receipt = try await patient.value
            #expect(receipt.position <= sequence + 1 && !receipt.isDuplicate)
            stored += ["raw \(sequence)", "patient"]
        }
        await publisher.close()
        await client.close()
        try await bus.stop()
        bus = try await RunningBus(in: disk.path)
        let reader = try bus.client()
        #expect(try await reader.titles(stored.count).sorted() == stored.sorted())
        await reader.close()
        try await bus.stop()
    }

    @Test("a relay waits, says so, and goes on when there is space, with everything once")
    func relay() async throws {
        let disk = try SmallDisk(megabytes: 2)
        defer { disk.unmount() }
        try await withUpstream { bus, account, _ in
            func publish(_ titles: ClosedRange<Int>) async throws {
                let client = try bus.client()
                let publisher = try await Publisher(client)
                for title in titles { _ = try await publisher.publish(Event(try update("\(title)"))) }
                await publisher.close()
                await client.close()
            }
            try await publish(1...3)
            let there = try bus.client()
            var relay = try RunningRelay(in: disk.path, of: account)
            try await relay.reaches(there)
            try disk.fill()
            try await publish(4...40)
            let health = try await relay.health { $0.reason?.contains("the disk is full; free some space") == true }
            #expect(health.status == .failing && health.reason?.contains(disk.path) == true)
            let here = try await relay.client()
            let kept = try await here.everything()
            #expect(try await there.everything().records.starts(with: kept.records))
            try disk.empty()
            try await relay.reaches(there)
            _ = try await relay.health { $0.status == .ok }
            #expect(try await here.everything().records == there.everything().records)
            await here.close()
            try await relay.stop()
            relay = try RunningRelay(in: disk.path, of: account)
            let again = try await relay.client()
            #expect(try await again.titles(40) == (1...40).map { "\($0)" })
            #expect(try await again.everything().records == there.everything().records)
            for client in [again, there] { await client.close() }
            try await relay.stop()
        }
    }

    @Test("a start on a full disk says that it is, and leaves the journal as it was")
    func start() async throws {
        let disk = try SmallDisk(megabytes: 1)
        defer { disk.unmount() }
        let fixture = try JournalFixture("\(disk.path)/journal")
        let journal = try await fixture.open().journal
        try await journal.store("one")
        try disk.fill()
        let error = await #expect(throws: JournalError.self) { try await journal.store("two", bytes: 8_192) }
        #expect(error?.description.contains("the disk is full; free some space") == true)
        await journal.close()
        let opened = try await fixture.open()
        #expect(opened.sources == ["one"])
        try disk.empty()
        try await opened.journal.store("two", bytes: 8_192)
        await opened.journal.close()
        let last = try await fixture.open()
        #expect(last.sources == ["one", "two"])
        await last.journal.close()
        await fixture.close()
    }
}
