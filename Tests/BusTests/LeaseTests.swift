import Exchange
import TestSupport
import Testing

@testable import BusCore

@Suite("Leases") struct LeaseTests {
    /// Three replicas that ask in turn, with a clock that goes when the test says so.
    private struct Fleet {
        var leases = Leases(starts: 3)
        var now = ContinuousClock.now
        var hosts: [String]

        init(hosts: Int) { self.hosts = (1...hosts).map { "host\($0)" } }

        mutating func ask(_ replica: String) -> [String: UInt64] {
            self.leases.renew(LeaseQuestion(replica: replica, hosts: self.hosts), now: self.now)
        }

        /// The replicas ask every two seconds, so often; what each has at the end.
        mutating func run(_ replicas: [String], rounds: Int = 3) -> [String: [String: UInt64]] {
            var held: [String: [String: UInt64]] = [:]
            for _ in 0..<rounds {
                for replica in replicas { held[replica] = self.ask(replica) }
                self.now += .seconds(2)
            }
            return held
        }
    }

    @Test("three replicas share hosts evenly, each host having one", arguments: [1, 2, 3, 7, 8, 9, 20])
    func fair(hosts: Int) {
        var fleet = Fleet(hosts: hosts)
        #expect(fleet.ask("a").count == hosts)
        let held = fleet.run(["a", "b", "c"])
        let counts = held.values.map(\.count)
        #expect(counts.reduce(0, +) == hosts)
        #expect((counts.max() ?? 0) - (counts.min() ?? 0) <= 1)
        #expect(Set(held.values.flatMap(\.keys)).count == hosts)
    }

    @Test("a lease that is renewed keeps its token, however often")
    func renewed() {
        var fleet = Fleet(hosts: 6)
        let first = fleet.run(["a", "b", "c"])
        let later = fleet.run(["a", "b", "c"], rounds: 100)
        #expect(first == later)
    }

    @Test("a dead replica's hosts are nobody's until its term ends, then the others', and its tokens are refused")
    func dead() throws {
        var fleet = Fleet(hosts: 6)
        let held = fleet.run(["a", "b", "c"])
        let lost = try #require(held["c"])
        let died = fleet.now
        while fleet.now < died + .seconds(6) {
            #expect(fleet.run(["a", "b"], rounds: 1).values.map(\.count) == [2, 2])
        }
        for (host, token) in lost { #expect(fleet.leases.holds(host, token: token, now: fleet.now)) }
        let after = fleet.run(["a", "b"])
        #expect(after.values.map(\.count) == [3, 3])
        for (host, token) in lost {
            #expect(!fleet.leases.holds(host, token: token, now: fleet.now))
            let heir = try #require(after.values.first { $0[host] != nil }?[host])
            #expect(heir > token && fleet.leases.holds(host, token: heir, now: fleet.now))
        }
    }

    @Test("a lease that was not renewed in time is gone even when nobody else wants the host")
    func expired() throws {
        var fleet = Fleet(hosts: 1)
        let token = try #require(fleet.ask("a")["host1"])
        #expect(fleet.leases.holds("host1", token: token, now: fleet.now + .seconds(9.999)))
        #expect(!fleet.leases.holds("host1", token: token, now: fleet.now + .seconds(10)))
        fleet.now += .seconds(10)
        #expect(try #require(fleet.ask("a")["host1"]) > token)
    }

    @Test("a replica that ends gives its hosts back, and the others have them at once")
    func givenBack() {
        var fleet = Fleet(hosts: 6)
        _ = fleet.run(["a", "b", "c"])
        #expect(fleet.leases.renew(LeaseQuestion(replica: "c", hosts: []), now: fleet.now).isEmpty)
        #expect(fleet.run(["a", "b"], rounds: 1).values.map(\.count) == [3, 3])
    }

    @Test("a replica whose list has hosts that no other has serves them all, and shares the rest")
    func differentLists() {
        var fleet = Fleet(hosts: 4)
        _ = fleet.run(["a", "b"])
        let shared = fleet.hosts
        fleet.hosts += (5...8).map { "host\($0)" }
        let more = fleet.hosts
        var counts: [Int] = []
        for _ in 0..<3 {
            fleet.hosts = more
            let a = fleet.ask("a")
            fleet.hosts = shared
            counts = [a.count, fleet.ask("b").count]
        }
        #expect(counts == [6, 2])
    }

    @Test("tokens only grow, also when the bus was started again, and those of before are refused")
    func tokens() throws {
        let question = LeaseQuestion(replica: "a", hosts: ["host"])
        var last: UInt64 = 0
        var now = ContinuousClock.now
        for starts in 1...3 as ClosedRange<UInt64> {
            var leases = Leases(starts: starts)
            #expect(!leases.holds("host", token: last, now: now))
            for _ in 0..<3 {
                let token = try #require(leases.renew(question, now: now)["host"])
                #expect(token > last && !leases.holds("host", token: last, now: now))
                last = token
                now += Leases.term
            }
        }
    }
}
