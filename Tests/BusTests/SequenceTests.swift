import Exchange
import Foundation
import Schema
import ServiceKit
import TestSupport
import Testing
import ZeroMQ

@Suite("The order in which a publisher's events are taken", .timeLimit(.minutes(5))) struct SequenceTests {
    @Test("sequences in a row are acknowledged on one line an audience, with the positions in a row")
    func runs() async throws {
        try await withBus { bus in
            try await withRawPublisher(bus) { peer in
                func events(_ audiences: [String]) throws -> [RawEvent] {
                    try audiences.enumerated().map { index, audience in
                        try peer.event(UInt64(index + 1), Event(try update("\(index)", audience: audience)).json())
                    }
                }
                var all = try events(["public", "public", "public", "jp", "jp", "public"])
                all.insert(try peer.event(7, Array("{".utf8)), at: 6)
                all.append(try peer.event(8, Event(try update("8")).json()))
                let answers = try await peer.publish(all, answers: 5)
                #expect(Array(answers[..<3]) == ["1 3 stored public 1", "4 5 stored jp 1", "6 6 stored public 4"])
                #expect(answers[3].hasPrefix("7 7 BAD_EVENT ") && answers[4] == "8 8 stored public 5")
                let more = try peer.event(9, Event(try update("9")).json())
                let again = try await peer.publish(Array(all[1...2]) + [all[7], more], from: 2, answers: 3)
                #expect(again == ["2 3 duplicate public 2", "8 8 duplicate public 5", "9 9 stored public 6"])
                // Another publisher's event came between, so the positions are not in a row.
                let between = try peer.event(1, Event(try update("between")).json())
                #expect(try await peer.publish(between, instance: "other") == ["1 1 stored public 7"])
                let last = try peer.event(10, Event(try update("10")).json())
                let apart = try await peer.publish(more, last, answers: 2)
                #expect(apart == ["9 9 duplicate public 6", "10 10 stored public 8"])
                let both = try await peer.publish(more, last, answers: 2)
                #expect(both == ["9 9 duplicate public 6", "10 10 duplicate public 8"])
            }
        }
    }

    @Test("events come in order: what is ahead is asked for again, until what is between is settled")
    func gaps() async throws {
        try await withBus { bus in
            try await withRawPublisher(bus) { peer in
                func event(_ sequence: UInt64) throws -> RawEvent {
                    try peer.event(sequence, Event(try update("\(sequence)")).json())
                }
                func gap(_ sequence: UInt64, _ expected: UInt64) -> String {
                    "\(sequence) \(sequence) SEQUENCE_GAP send again from \(expected) on, in order"
                }
                // A publisher that nobody knows begins with the lowest that it has not settled.
                #expect(try await peer.publish(try event(6), from: 5) == [gap(6, 5)])
                #expect(try await peer.publish(try event(5), from: 5) == ["5 5 stored public 1"])
                #expect(try await peer.publish(try event(7), from: 5) == [gap(7, 6)])
                let answers = try await peer.publish(try event(8), try event(6), try event(7), from: 5, answers: 2)
                #expect(answers == [gap(8, 6), "6 7 stored public 2"])
                // All before it is settled, so it need not be known.
                #expect(try await peer.publish(try event(100), from: 100) == ["100 100 stored public 4"])
                #expect(try await peer.publish(try event(1_123), from: 100) == [gap(1_123, 101)])
                #expect(try await peer.publish(try event(1_123), from: 102) == [gap(1_123, 102)])
            }
        }
    }

    @Test("what waits ahead of a window is no publish")
    func window() async throws {
        try await withBus { bus in
            try await withRawPublisher(bus) { peer in
                for (sequence, from) in [(1_025, 1), (2_048, 1_024), (1, 2)] as [(UInt64, UInt64)] {
                    var message: [UInt8] = []
                    PublishMessage.Head(instance: "raw", epoch: 1, from: from, count: 1).write(to: &message)
                    message += try peer.event(sequence, Event(try update("x")).json()).bytes
                    let answer = try await peer.send([Frame(message)])
                    #expect(answer[0].hasSuffix("or is not within a window of 1,024"), "\(answer)")
                }
            }
        }
    }

    @Test(
        "repeats in one message, and after a restart, with the largest sequence and the longest instance, are stored once",
        arguments: [true, false]
    )
    func repeats(hasSnapshot: Bool) async throws {
        try await withFolder { path in
            var bus = try await RunningBus(in: path)
            let instance = String(repeating: "z", count: 64)
            let bytes = Event(try update("one")).json()
            let largest = PublishMessage.largestSequence
            try await withRawPublisher(bus) { peer in
                let same = try peer.event(largest, bytes)
                let answers = try await peer.publish(same, same, instance: instance, answers: 2)
                #expect(
                    answers == ["\(largest) \(largest) stored public 1", "\(largest) \(largest) duplicate public 1"]
                )
                let events = [try peer.event(1, bytes, key: "k"), try peer.event(2, bytes, key: "k")]
                let keyed = try await peer.publish(events, answers: 2)
                #expect(keyed == ["1 1 stored public 2", "2 2 duplicate public 2"])
            }
            try await bus.stop()
            let snapshot = "\(path)/bus/snapshot.json"
            if hasSnapshot {
                #expect(FileManager.default.fileExists(atPath: snapshot))
            } else {
                try FileManager.default.removeItem(atPath: snapshot)
            }
            bus = try await RunningBus(in: path)
            try await withRawPublisher(bus) { peer in
                let again = try await peer.publish(try peer.event(largest, bytes), instance: instance)
                #expect(again == ["\(largest) \(largest) duplicate public 1"])
                let other = try await peer.publish(
                    try peer.event(largest, Event(try update("other")).json()),
                    instance: instance
                )
                #expect(other[0].hasPrefix("\(largest) \(largest) FENCED another event had this sequence"))
                let keyed = try await peer.publish(try peer.event(3, bytes, key: "k"))
                #expect(keyed == ["3 3 duplicate public 2"])
                #expect(try await peer.publish(try peer.event(4, bytes)) == ["4 4 stored public 3"])
            }
            try await bus.stop()
        }
    }

    @Test(
        "who opened an outbox last counts, also after a restart; the one before is fenced off",
        arguments: [true, false]
    )
    func epochs(hasSnapshot: Bool) async throws {
        try await withFolder { path in
            var bus = try await RunningBus(in: path)
            func fenced(_ sequence: UInt64) -> String {
                "\(sequence) \(sequence) FENCED another program has opened this outbox since; this one must end"
            }
            try await withRawPublisher(bus) { peer in
                let events = try (1...4).map { try peer.event($0, Event(try update("\($0)")).json()) }
                #expect(try await peer.publish(events[0], epoch: 1, from: 1) == ["1 1 stored public 1"])
                // That it asks again is enough, although nothing new is stored.
                #expect(try await peer.publish(events[0], epoch: 2, from: 1) == ["1 1 duplicate public 1"])
                #expect(try await peer.publish(events[1], epoch: 1, from: 1) == [fenced(2)])
                #expect(try await peer.publish(events[0], epoch: 1, from: 1) == [fenced(1)])
                #expect(try await peer.publish(events[1], epoch: 3, from: 1) == ["2 2 stored public 2"])
                // Another account's, or another instance's, is another matter.
                #expect(try await peer.publish(events[2], instance: "other", epoch: 1) == ["3 3 stored public 3"])
            }
            try await bus.stop()
            if !hasSnapshot { try FileManager.default.removeItem(atPath: "\(path)/bus/snapshot.json") }
            bus = try await RunningBus(in: path)
            try await withRawPublisher(bus) { peer in
                let event = try peer.event(3, Event(try update("3")).json())
                #expect(try await peer.publish(event, epoch: 2, from: 3) == [fenced(3)])
                #expect(try await peer.publish(event, epoch: 3, from: 3) == ["3 3 stored public 4"])
            }
            try await bus.stop()
        }
    }

    @Test("what was taken is not refused when it is sent again and the grant is gone")
    func grantGone() async throws {
        try await withBus { bus in
            try await withRawPublisher(bus) { peer in
                let first = try peer.event(1, Event(try update("1")).json())
                #expect(try await peer.publish(first) == ["1 1 stored public 1"])
                var registry = try RegistryFile.load(bus.folder.registryFile)
                let grant = Grant(agencies: ["jp.jaxa"], topics: [.all], audiences: ["*"])
                registry.accounts[peer.credentials.account]?.publish = [grant]
                try RegistryFile.store(registry, at: bus.folder.registryFile)
                try await bus.knows(registry)
                var sequence: UInt64 = 1
                var answer = ""
                repeat {
                    sequence += 1
                    let event = try peer.event(sequence, Event(try update("\(sequence)")).json())
                    answer = try await peer.publish(event, from: 1)[0]
                } while !answer.contains("DENIED") && sequence < 500
                #expect(answer.contains(" DENIED "))
                #expect(try await peer.publish(first, from: 1) == ["1 1 duplicate public 1"])
            }
        }
    }
}
