import Foundation
import TestSupport
import Testing

@Suite("taiwa bench", .timeLimit(.minutes(5))) struct BenchTests {
    /// The members of the one line of JSON that a measurement prints.
    static func measure(_ arguments: String...) async throws -> [String: Any] {
        let result = try await CommandTests.run(["bench"] + arguments + ["--json"])
        try #require(result.status == 0 && result.output.count == 1, "\(result)")
        return try #require(try JSONSerialization.jsonObject(with: Data(result.output[0].utf8)) as? [String: Any])
    }

    static func number(_ name: String, of figures: [String: Any]) -> Double { (figures[name] as? Double) ?? -1 }

    @Test(
        "exchange prints rates, latencies and costs, and every event came once and in order",
        arguments: ["tcp", "ipc"]
    )
    func exchange(transport: String) async throws {
        let figures = try await Self.measure(
            "exchange",
            "--messages",
            "500",
            "--topics",
            "3",
            "--window",
            "64",
            "--batch",
            "8",
            "--transport",
            transport
        )
        let positive = [
            "acked_per_s", "delivered_per_s", "ack_p50_us", "ack_p99_us", "p50_us", "p99_us", "p999_us", "fdatasyncs",
        ]
        for name in positive { #expect(Self.number(name, of: figures) > 0, "\(name) of \(figures)") }
        for name in ["publisher_cpu_us", "bus_cpu_us", "subscriber_cpu_us"] {
            #expect(Self.number(name, of: figures) >= 0, "\(name) of \(figures)")
        }
        #expect(Self.number("p50_us", of: figures) <= Self.number("p99_us", of: figures))
        #expect(Self.number("fdatasyncs", of: figures) <= 500)
        #expect(figures["verified"] as? Bool == true && figures["transport"] as? String == transport)
    }

    @Test("parse prints format, size and rates of a document; one that cannot be read, and no runs, are told")
    func parse() async throws {
        let file = CommandTests.fixture("cdm/several.cdm")
        let figures = try await Self.measure("parse", file, "--runs", "3")
        #expect(figures["format"] as? String == "ccsds-cdm-kvn", "\(figures)")
        let size = try FileManager.default.attributesOfItem(atPath: file)[.size] as? Int
        #expect(figures["bytes"] as? Int == size && figures["runs"] as? Int == 3, "\(figures)")
        #expect(Self.number("items", of: figures) > 1, "\(figures)")
        for name in ["mb_per_s", "mb_per_cpu_s", "items_per_s"] {
            #expect(Self.number(name, of: figures) > 0, "\(name) of \(figures)")
        }
        let (least, median, most) = (
            Self.number("milliseconds_least", of: figures), Self.number("milliseconds", of: figures),
            Self.number("milliseconds_most", of: figures)
        )
        #expect(0 < least && least <= median && median <= most, "\(figures)")
        let rate = Double(size ?? 0) / 1_000 / median
        #expect(abs(Self.number("mb_per_s", of: figures) / rate - 1) < 0.01, "\(figures)")
        let none = try await CommandTests.run(["bench", "parse", file, "--runs", "0"])
        #expect(none.status == 64 && none.error.contains("--runs is 0"), "\(none)")
        let other = try await CommandTests.run(["bench", "parse", CommandTests.fixture("ndm/missing")])
        #expect(other.status != 0 && other.error.contains("cannot be opened"), "\(other)")
    }

    @Test("exchange keeps a rate, and sets signed events against bare signatures")
    func rate() async throws {
        let figures = try await Self.measure("exchange", "--messages", "40", "--rate", "100", "--sign")
        #expect(Self.number("share_of_bare", of: figures) > 0 && figures["verified"] as? Bool == true, "\(figures)")
        // It may fall behind on a busy machine, but never gets ahead; no acknowledgement is there to bring the next event.
        #expect((0...103).contains(Self.number("acked_per_s", of: figures)), "\(figures)")
    }

    @Test("fanout counts what every subscriber got", arguments: ["tcp", "ipc"])
    func fanout(transport: String) async throws {
        let figures = try await Self.measure(
            "fanout",
            "--subscribers",
            "5",
            "--messages",
            "200",
            "--transport",
            transport
        )
        for name in ["deliveries_per_s", "p99_us", "bus_mib"] {
            #expect(Self.number(name, of: figures) > 0, "\(name) of \(figures)")
        }
        #expect(figures["verified"] as? Bool == true, "\(figures)")
    }

    @Test("replay reads the journal over both transports, and the bus starts on it again")
    func replay() async throws {
        let figures = try await Self.measure("replay", "--messages", "3000")
        for name in ["replayed_per_s_tcp", "replayed_per_s_ipc", "serving_ms", "serving_after_kill_ms"] {
            #expect(Self.number(name, of: figures) > 0, "\(name) of \(figures)")
        }
        #expect(figures["verified"] as? Bool == true, "\(figures)")
    }

    @Test("readers says what waiting readers cost the bus")
    func readers() async throws {
        let figures = try await Self.measure("readers", "--readers", "20")
        #expect(Self.number("bus_mib", of: figures) > 0, "\(figures)")
    }

    @Test("without --json people read a table, and a wrong option says what is right")
    func people() async throws {
        let table = try await CommandTests.run(["bench", "sign"])
        #expect(table.output.contains { $0.hasPrefix("verify_us ") } && table.status == 0, "\(table)")
        let wrong = try await CommandTests.run(["bench", "exchange", "--window", "2000"])
        #expect(wrong.status != 0 && wrong.error.contains("--window is 2000; say 1 to 1024"), "\(wrong.error)")
    }
}
