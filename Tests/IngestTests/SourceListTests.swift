import Exchange
import Foundation
import Schema
import ServiceKit
import TestSupport
import Testing

@Suite("The list of sources") struct SourceListTests {
    private static let text = """
        # What we watch.
        hosts:
          https://api.example: {per-minute: 30, per-hour: 300}
        sources:
          - name: news   # the first
            url: https://news.example/feed
            agency: jp.jaxa
            topic: exploration/iss
        """

    private static func list(_ text: String) throws -> SourceList { try SourceList(yaml: text, path: "sources.yaml") }

    private static func source(_ name: String, _ url: String = "https://a.example/") throws -> WatchedSource {
        WatchedSource(
            name: name,
            url: url,
            agency: try AgencyID("us.nasa"),
            topic: try Topic("exploration/artemis"),
            audience: try Audience("jp"),
            interval: 60,
            freshness: 86_400
        )
    }

    @Test("sources are added at the end, what was written before stays with its comments, and the file is readable")
    func adds() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("sources.yaml")
        try Data(Self.text.utf8).write(to: URL(filePath: path))
        let added = [try Self.source("two", "https://a.example/?q=\"x\"#y: z"), try Self.source("three")]
        try SourceList.add(added, to: path)
        let text = try String(contentsOfFile: path, encoding: .utf8)
        #expect(text.hasPrefix(Self.text) && text.contains("# the first"))
        let list = try SourceList(path: path)
        #expect(list.sources.map(\.name) == ["news", "two", "three"] && Array(list.sources[1...]) == added)
        #expect(list.budgets["https://api.example"] == RequestBudget(perMinute: 30, perHour: 300))
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(names == ["sources.yaml"])
    }

    @Test(
        "a file that is not there is made; one whose list is not its last part is written anew",
        arguments: [
            nil, "", "sources: []\n", "# nothing yet\n",
            "sources:\n- {name: one, url: 'https://o.example/', agency: jp.jaxa, topic: exploration/iss}\nhosts: {'https://api.example': {per-hour: 5}}\n",
        ]
    )
    func shapes(text: String?) throws {
        let folder = try TemporaryFolder()
        let path = folder.file("sources.yaml")
        if let text { try Data(text.utf8).write(to: URL(filePath: path)) }
        try SourceList.add([try Self.source("two")], to: path)
        let list = try SourceList(path: path)
        #expect(list.sources.last == (try Self.source("two")))
        #expect(list.sources.count == (text?.contains("name: one") == true ? 2 : 1))
        #expect((list.budgets["https://api.example"] != nil) == (text?.contains("api.example") == true))
    }

    @Test(
        "a host is the same however its address is written",
        arguments: [
            "https://a.example/x", "https://A.Example/", "https://a.example:443/x?y", "HTTPS://a.example",
            "https://a.example#z",
        ]
    )
    func hosts(url: String) throws {
        #expect(try Self.source("one", url).host == "https://a.example")
        let list = try Self.list("hosts: {'https://A.example:443': {per-hour: 5}}\n")
        #expect(list.budgets["https://a.example"] == RequestBudget(perHour: 5))
        for other in ["http://a.example/", "https://a.example:8443/", "https://a.example:80/", "https://b.example/"] {
            #expect(try Self.source("one", other).host != "https://a.example")
        }
    }

    @Test("a name that is taken leaves the file as it was")
    func taken() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("sources.yaml")
        try Data(Self.text.utf8).write(to: URL(filePath: path))
        #expect(throws: ExchangeError.self) { try SourceList.add([try Self.source("news")], to: path) }
        #expect(try String(contentsOfFile: path, encoding: .utf8) == Self.text)
    }

    @Test(
        "what is wrong is told with the entry and what to say instead",
        arguments: [
            ("    freshnes: 5\n", "a source has no \"freshnes\""), ("    interval: 0\n", "say 1 to 86400 seconds"),
            ("    freshness: 0\n", "freshness is 0"), ("  - name: ../x\n", "url is missing"),
            ("  - {name: .x, url: '-', agency: jp.jaxa, topic: exploration/iss}\n", "begins with no dot"),
            ("hosts: {'https://a.example/x': {per-hour: 5}}\n", "write scheme, host and port only"),
            ("hosts: {'https://a.example': {per-hour: 0}}\n", "say 1 to 10000"),
            ("hosts: {'https://a.example': {}}\n", "say per-minute or per-hour"),
            ("hosts: {'https://a.example': {per-minute: 3, perhour: 5}}\n", "a host has no \"perhour\""),
            (
                "  - {name: x, url: 'https://me:word@a.example/', agency: jp.jaxa, topic: exploration/iss}\n",
                "url holds a user or a password"
            ),
            ("source:\n", "a list of sources has no \"source\""),
        ]
    )
    func faults(line: String, sentence: String) {
        let base = Self.text.replacing("hosts:\n  https://api.example: {per-minute: 30, per-hour: 300}\n", with: "")
        #expect {
            try Self.list(base + "\n" + line)
        } throws: { error in
            "\(error)".contains(sentence)
        }
    }

    @Test("a broker's source has its topic filter after the broker's name, and files relative to the list")
    func broker() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("sources.yaml")
        try Data(Self.text.utf8).write(to: URL(filePath: path))
        var added = try Self.source("wis2", "mqtts://broker.example:8884/cache/a/wis2/#")
        added.credentials = "wis2.login"
        added.authority = "/etc/ssl/broker.pem"
        try SourceList.add([added], to: path)
        #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix(Self.text))
        let source = try #require(try SourceList(path: path)["wis2"])
        #expect(source.topicFilter == "cache/a/wis2/#" && source.host == "mqtts://broker.example:8884")
        #expect(source.address == source.url && source.authority == "/etc/ssl/broker.pem")
        #expect(source.credentials == folder.file("wis2.login"))
        try Data("everyone\nevery one \n".utf8).write(to: URL(filePath: folder.file("wis2.login")))
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: folder.file("wis2.login"))
        let login = try #require(try source.login())
        #expect(login == ("everyone", "every one "))
        for text in ["everyone", "everyone\n", "\npassword\n", "a\nb\nc\n"] {
            try Data(text.utf8).write(to: URL(filePath: folder.file("wis2.login")))
            if text != "everyone\n" { #expect(throws: ExchangeError.self) { try source.login() } }
        }
    }

    @Test(
        "what is wrong with a broker's source is told",
        arguments: [
            ("mqtts://everyone:everyone@broker.example/#", "not for the url"),
            ("mqtts://broker.example", "write one after the broker's name"),
            ("mqtts://broker.example/", "write one after the broker's name"),
            ("mqtt://broker.example/a/#/b", "the topic filter is \"a/#/b\""),
            ("mqtt://broker.example/a+/b", "the topic filter is \"a+/b\""),
            ("mqtt+ssl://broker.example/a", "write http://, https://, mqtts://broker/filter"),
        ]
    )
    func brokerFaults(url: String, sentence: String) throws {
        #expect(try Self.source("wis2", url).fault?.contains(sentence) == true)
        var other = try Self.source("news")
        other.credentials = "login"
        #expect(other.fault?.contains("a broker's") == true)
        #expect(try Self.source("wis2", "mqtts://[::1]:8883/+/a/wis2/#").fault == nil)
    }

    @Test("sources of one host always have one lease, and there are at most 1,024 leases")
    func leases() throws {
        let sources = try (0..<5_000).map { number in
            try Self.source("s\(number)", "https://h\(number / 2).example:\(number % 7)/\(number)")
        }
        let leases = SourceList(sources).leases(of: "one")
        #expect(leases.count <= 1_024 && leases.count > 900)
        #expect(leases.values.map(\.count).reduce(0, +) == 5_000)
        var lease: [String: String] = [:]
        for (name, sources) in leases {
            for source in sources { #expect(lease.updateValue(name, forKey: source.host) ?? name == name) }
        }
        let others = SourceList(sources.reversed()).leases(of: "two")
        #expect(others.mapValues { Set($0.map(\.name)) } == leases.mapValues { Set($0.map(\.name)) })
    }

    @Test("a changed file is noticed once, and a list of no file never changes")
    func newer() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("sources.yaml")
        try Data(Self.text.utf8).write(to: URL(filePath: path))
        let list = try SourceList(path: path)
        #expect(try list.newer() == nil)
        try SourceList.add([try Self.source("two")], to: path)
        let next = try #require(try list.newer())
        #expect(next.sources.count == 2)
        #expect(try next.newer() == nil)
        try Data("sources: [x]".utf8).write(to: URL(filePath: path))
        #expect(throws: ExchangeError.self) { try next.newer() }
        try FileManager.default.removeItem(atPath: path)
        #expect(try next.newer() == nil && SourceList([]).newer() == nil)
    }
}
