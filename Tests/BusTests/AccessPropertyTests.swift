@testable import BusCore
import Exchange
import Foundation
import Logging
import Schema
import ServiceKit
import ServiceLifecycle
import TestSupport
import Testing
import ZeroMQ

/// Random registries at every exit of the bus, against a decision written here anew.
@Suite("Nothing leaves to the unentitled", .timeLimit(.minutes(5))) struct AccessPropertyTests {
    static let registries = 1_500
    static let names = ["public", "bilateral", "jp", "us", "gone"]

    @Test("at every exit a reader gets the audiences that it was granted and no others")
    func exits() async throws {
        let seed = ProcessInfo.processInfo.environment["TAIWA_SEED"].flatMap(UInt64.init) ?? .random(in: 0 ... .max)
        var cases = 0
        var violations: [String] = []
        try await withFolder { path in
            let settings = try Settings(environment: [
                "TAIWA_DATA": path, "TAIWA_PUBLISH_PORT": "0", "TAIWA_REPLAY_PORT": "0", "TAIWA_LIVE_PORT": "0",
            ])
            let context = try Context()
            let logger = Program.logger("test", level: .critical)
            let service = try await BusService(settings: settings, context: context, logger: logger)
            let group = ServiceGroup(services: [service], logger: logger)
            let run = Task { try await group.run() }
            let folder = ExchangeFolder(settings.exchange)
            let client = try folder.account(try AccountName("operator")).client()
            let publisher = try await Publisher(client)
            for name in Self.names.dropLast() {
                _ = try await publisher.publish(Event(try update("for \(name)", audience: name)))
            }
            await publisher.close()
            await client.close()
            let connect = try ConnectFile.load(from: folder.connectFile)
            var random = SplitMix(seed)
            let keys = (0..<24).map { _ in CurveKeyPair.generate().publicKey.z85 }
            for number in 0..<Self.registries {
                let made = try RandomRegistry(&random, keys: keys)
                func check(_ reader: AccountName?, _ exit: String, _ allowed: (Audience) -> Bool) throws {
                    for name in Self.names {
                        cases += 1
                        let expected = made.entitles(reader?.name, to: name)
                        if try allowed(Audience(name)) != expected {
                            violations.append("registry \(number), \(exit), \(reader?.name ?? "guest"), \(name)")
                        }
                    }
                }
                let registry = made.registry
                let now = Timestamp.now
                let door = Gatekeeper({ registry })
                var everywhere = connect
                everywhere.live = try Dictionary(uniqueKeysWithValues: Self.names.map { (try Audience($0), "x") })
                for reader in try made.readers() {
                    try check(reader, "mayRead") { registry.mayRead(reader, $0, at: now) }
                    let seen = everywhere.seen(by: reader, registry: registry, at: now)
                    try check(reader, "connect.json") { seen.live[$0] != nil }
                }
                for key in keys {
                    let public_ = try CurvePublicKey(z85: key)
                    for name in Self.names {
                        cases += 1
                        let request = ZAPRequest(
                            domain: Gatekeeper.domain(of: try Audience(name)),
                            address: "192.0.2.1",
                            identity: [],
                            mechanism: "CURVE",
                            publicKey: public_
                        )
                        let isIn = if case .allow = door.decide(request) { true } else { false }
                        if isIn != made.admits(key, to: name) {
                            violations.append("registry \(number), handshake, \(key), \(name)")
                        }
                    }
                }
                let reader = try made.readers().randomElement(using: &random) ?? nil
                func ask<Answer: Decodable>(_ verb: String, _ question: some Encodable) async throws -> (
                    Answer, [Frame]
                ) {
                    let body = JSONText.encode(question)
                    let request = Request(account: reader, reader: reader, verb: verb, body: body)
                    let (answer, frames) = try await service.bus.answer(request, registry)
                    return (try JSONText.decode(Answer.self, from: answer, called: verb), frames)
                }
                let welcome: Welcome = try await ask("welcome", Nothing()).0
                // An audience that the journal has nothing of has the head 0 and still is named.
                try check(reader, "welcome") { welcome.heads.positions[$0] != nil }
                let (page, frames): (ReplayAnswer, [Frame]) = try await ask(
                    "replay",
                    ReplayQuestion(patterns: [.all], start: .earliest)
                )
                let replayed = frames.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
                try check(reader, "replay's cursor") { page.cursor.positions[$0] != nil }
                try check(reader, "replay") { audience in
                    audience.name == "gone"
                        ? page.cursor.positions[audience] != nil : replayed.contains("\"for \(audience)\"")
                }
                if number % 15 == 0 {
                    let catalogue: Catalogue = try await ask("catalogue", Nothing()).0
                    try check(reader, "catalogue") { catalogue.audiences[$0] != nil }
                    let health: HealthAnswer = try await ask("health", Nothing()).0
                    try check(reader, "health") { health.cursor?.positions[$0] != nil }
                    guard reader != nil else { continue }
                    var cursor = Cursor(log: page.cursor.log)
                    for name in Self.names { cursor[try Audience(name)] = 1 }
                    let _: Nothing = try await ask("cursor.set", CursorQuestion(name: "c\(number)", cursor: cursor)).0
                    let stored = await service.bus.state.cursors["\(reader?.name ?? "") c\(number)"]
                    try check(reader, "cursor.set") { stored?.positions[$0] != nil }
                }
            }
            await group.triggerGracefulShutdown()
            try await run.value
            await context.close()
        }
        let exits = Set(violations.compactMap { $0.split(separator: ", ").dropFirst().first }).sorted()
        print("access: \(cases) cases, \(violations.count) violations, seed \(seed), \(exits)")
        #expect(violations.isEmpty, "\(violations.prefix(5)), TAIWA_SEED=\(seed)")
        #expect(cases >= 100_000)
    }

    @Test("an empty registry lets nobody do anything")
    func defaultDeny() throws {
        let registry = Registry()
        let door = Gatekeeper({ registry })
        let key = CurveKeyPair.generate().publicKey
        for domain in ["publish", "bus", "indexing", "notifications", "live.public", "", "live."] {
            let request = ZAPRequest(domain: domain, address: "", identity: [], mechanism: "CURVE", publicKey: key)
            #expect(door.decide(request) == .deny)
        }
        for reader in [nil, try AccountName("operator")] { #expect(!registry.mayRead(reader, .public, at: .now)) }
        #expect(!registry.has(.service, try AccountName("operator"), at: .now))
    }
}

/// A registry, and beside it in the plainest form what it was made of.
private struct RandomRegistry {
    struct Person {
        var from: Int64?
        var until: Int64?
        var keys: [(curve: String, from: Int64?, until: Int64?, retired: Bool)] = []
        var reads: Set<String> = []
    }

    var registry = Registry()
    var people: [String: Person] = [:]
    var audiences: Set<String> = []
    var guests = false

    init(_ random: inout SplitMix, keys: [String]) throws {
        func date() -> Int64? { [nil, nil, -86_400, -3_600, 3_600, 86_400].randomElement(using: &random) ?? nil }
        func dates() -> (Int64?, Int64?) {
            let (from, until) = (date(), date())
            if let from, let until, until <= from { return (until == from ? nil : until, from) }
            return (from, until)
        }
        for name in AccessPropertyTests.names where name != "gone" && Int.random(in: 0..<5, using: &random) > 0 {
            self.audiences.insert(name)
            self.registry.audiences[try Audience(name)] = AudienceEntry(name: LocalizedText("x"), port: 0)
        }
        self.guests = Bool.random(using: &random)
        self.registry.guests = self.guests ? .standard : nil
        var free = keys.shuffled(using: &random)
        var accounts: [AccountName: Account] = [:]
        for name in ["a", "b", "operator", "portal"] where Int.random(in: 0..<6, using: &random) > 0 {
            var person = Person()
            (person.from, person.until) = dates()
            for index in 0..<Int.random(in: 0...3, using: &random) {
                let (from, until) = dates()
                person.keys.append(
                    (free.removeLast(), from, until, index == 2 || Int.random(in: 0..<4, using: &random) == 0)
                )
            }
            person.reads = Set(AccessPropertyTests.names.filter { _ in Bool.random(using: &random) })
            self.people[name] = person
            accounts[try AccountName(name)] = Account(
                keys: person.keys.map { key in
                    AccountKey(
                        id: String(key.curve.utf8.reduce(UInt64(7)) { $0 &* 31 &+ UInt64($1) }, radix: 16),
                        curve: key.curve,
                        signing: "",
                        valid: Self.dates(key.from, key.until),
                        retired: key.retired ? .now : nil
                    )
                },
                read: try person.reads.sorted().map { try Audience($0) },
                roles: Account.Role.allCases.filter { _ in Bool.random(using: &random) },
                valid: Self.dates(person.from, person.until)
            )
        }
        self.registry.accounts = accounts
        try self.registry.check()
    }

    private static func dates(_ from: Int64?, _ until: Int64?) -> ValidityDates {
        ValidityDates(
            from: from.map { Timestamp.now.adding(seconds: $0) },
            until: until.map { Timestamp.now.adding(seconds: $0) }
        )
    }

    func readers() throws -> [AccountName?] {
        [nil] + (try ["a", "b", "operator", "portal", "nobody"].map { try AccountName($0) })
    }

    /// What the words of the registry mean, without a look at how they are decided.
    func entitles(_ reader: String?, to audience: String) -> Bool {
        if !self.audiences.contains(audience) { return false }
        guard let reader else { return audience == "public" }
        guard let person = self.people[reader], person.reads.contains(audience) else { return false }
        if (person.from ?? -1) > 0 || (person.until ?? 1) < 0 { return false }
        return person.keys.isEmpty || person.keys.contains { !$0.retired && ($0.from ?? -1) < 0 && ($0.until ?? 1) > 0 }
    }

    func admits(_ key: String, to audience: String) -> Bool {
        for (name, person) in self.people {
            for one in person.keys where one.curve == key {
                return !one.retired && (one.from ?? -1) < 0 && (one.until ?? 1) > 0 && self.entitles(name, to: audience)
            }
        }
        return self.guests && audience == "public" && self.audiences.contains("public")
    }
}

/// The same numbers for the same seed.
///
/// Source: Steele, Lea, Flood, "Fast Splittable Pseudorandom Number Generators", 2014.
private struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { self.state = seed }

    mutating func next() -> UInt64 {
        self.state &+= 0x9E37_79B9_7F4A_7C15
        var value = self.state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
