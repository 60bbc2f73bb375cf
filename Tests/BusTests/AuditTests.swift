@testable import BusCore
import Exchange
import Foundation
import Logging
import Schema
import ServiceKit
import TestSupport
import Testing
import ZeroMQ

@Suite("The audit log", .timeLimit(.minutes(5))) struct AuditTests {
    struct Line: Decodable, Equatable {
        var time: String?
        var event: String
        var account: String?
        var key: String?
        var audience: String?
        var role: String?
        var what: String?
        var code: String?
        var count: Int?
    }

    static func lines(_ path: String) throws -> [Line] {
        try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map {
            try JSONDecoder().decode(Line.self, from: Data($0.utf8))
        }
    }

    @Test("a change of the registry is noted right by right, also one made while the bus was down")
    func changes() async throws {
        try await withFolder { path in
            var bus = try await RunningBus(in: path)
            let name = try AccountName("agency")
            let before = try bus.admit([name]) { Account(keys: $0, read: [.public]) }
            try await bus.knows(before)
            try await bus.stop()
            let audit = "\(path)/bus/audit.jsonl"
            func events() throws -> [String] { try Self.lines(audit).filter { $0.account == "agency" }.map(\.event) }
            #expect(try events() == ["account added", "key added", "reading granted"])
            var registry = before
            registry.accounts[name]?.keys[0].retired = .now
            registry.accounts[name]?.read = [try Audience("jp")]
            registry.accounts[name]?.roles = [.actFor]
            registry.accounts[name]?.valid.until = .now
            try RegistryFile.store(registry, at: bus.folder.registryFile)
            bus = try await RunningBus(in: path)
            try await bus.knows(registry)
            try await bus.stop()
            let noted = [
                "key retired", "reading granted", "reading withdrawn", "role granted", "dates changed",
            ]
            #expect(try events().dropFirst(3) == noted[...])
            #expect(try Self.lines(audit).first { $0.event == "reading withdrawn" }?.audience == "public")
        }
    }

    @Test("a denied question, a denied publish and a stranger each leave a line")
    func refusals() async throws {
        try await withBus { bus in
            let portal = try bus.client("portal")
            await #expect(throws: ExchangeError.self) {
                let _: Registry = try await portal.request(.bus, "registry", Nothing())
            }
            let name = try AccountName("agency")
            let grant = Grant(agencies: ["jp.jaxa"], topics: [.all], audiences: ["public"])
            let registry = try bus.admit([name]) { Account(keys: $0, read: [.public], publish: [grant]) }
            try await bus.knows(registry)
            let client = try bus.client("agency")
            let publisher = try await Publisher(client)
            await #expect(throws: ExchangeError.self) { try await publisher.publish(Event(try update("x"))) }
            let stranger = try ExchangeClient(
                try ConnectFile.load(from: bus.folder.connectFile),
                as: .generate(account: name)
            )
            await #expect(throws: ExchangeError.self) {
                let _: Welcome = try await stranger.request(.bus, "welcome", Nothing(), timeout: .milliseconds(500))
            }
            func has(_ line: Line) throws -> Bool {
                try Self.lines("\(bus.path)/bus/audit.jsonl").contains { found in
                    found.event == line.event && found.account == line.account && found.what == line.what
                        && found.code == line.code && (found.count ?? 0) > 0
                }
            }
            let expected = [
                Line(event: "refused", account: "portal", what: "registry", code: "DENIED"),
                Line(event: "refused", account: "agency", what: "publish", code: "DENIED"),
                Line(event: "stranger refused", what: "bus", code: "DENIED"),
            ]
            for line in expected { while try !has(line) { await Task.yield() } }
            let all = try bus.audit().joined()
            #expect(!all.contains(client.credentials.curve.secretKey.z85))
            for client in [portal, client, stranger] { await client.close() }
            await publisher.close()
        }
    }

    @Test("however often strangers knock there is a line at once and one a minute, and the files are bounded")
    func bounded() async throws {
        try await withFolder { path in
            try PrivateFile.makeFolder(path)
            let audit = AuditLog("\(path)/audit.jsonl", logger: Program.logger("test", level: .critical))
            let start = Timestamp.now
            for second in 0..<130 {
                for _ in 0..<100 { audit.refused(nil, what: "bus") }
                audit.flush(at: start.adding(seconds: Int64(second)))
            }
            #expect(try Self.lines(audit.path).map(\.count) == [100, 6_000, 6_000])
            for number in 0..<9_000 {
                audit.refused(.account(try AccountName("a\(number)"), key: "k"), what: "bus")
            }
            audit.flush(at: start.adding(seconds: 131))
            #expect(try Self.lines(audit.path).contains { $0.event == "others refused" && ($0.count ?? 0) > 4_000 })
            let long = String(repeating: "x", count: 60_000)
            for _ in 0..<100 {
                for _ in 0..<16 { audit.note(.init(event: long)) }
                audit.flush()
            }
            let files = try FileManager.default.contentsOfDirectory(atPath: path)
            #expect(files.count <= 5)
            for file in files {
                let size = try FileManager.default.attributesOfItem(atPath: "\(path)/\(file)")[.size] as? Int ?? .max
                #expect(size < 18 * 1_048_576, "\(file) has \(size) bytes")
            }
        }
    }

    @Test("what cannot be written waits, and is whole when it can")
    func unwritable() async throws {
        try await withFolder { path in
            try PrivateFile.makeFolder(path)
            let audit = AuditLog("\(path)/later/audit.jsonl", logger: Program.logger("test", level: .critical))
            audit.note(.init(event: "one"))
            audit.flush()
            audit.note(.init(event: "two"))
            try PrivateFile.makeFolder("\(path)/later")
            audit.flush()
            #expect(try Self.lines(audit.path).map(\.event) == ["one", "two"])
        }
    }
}
