import Foundation
import TestSupport
import Testing

@Suite("The source commands", .timeLimit(.minutes(5))) struct SourceCommandTests {
    private static let feed = Array(
        """
        <?xml version="1.0"?><rss version="2.0"><channel><title>News</title>
        <item><guid isPermaLink="false">a</guid><title>Docking at noon</title></item></channel></rss>
        """.utf8
    )

    private static func run(_ arguments: [String], _ folder: TemporaryFolder) async throws -> (
        status: Int32, output: [String], error: String
    ) {
        try await CommandTests.run(
            ["source"] + arguments,
            ["TAIWA_DATA": folder.path, "TAIWA_SOURCES": folder.file("sources.yaml")]
        )
    }

    private static func allowed(_ arguments: [String]) async throws -> (status: Int32, output: [String], error: String)
    {
        try await CommandTests.run(["source"] + arguments, ["TAIWA_ALLOW_NETWORKS": "127.0.0.0/8"])
    }

    @Test(
        "test shows what would be published, and what is wrong with status 1; inner addresses need the operator's word"
    )
    func test() async throws {
        let server = try LocalServer { request in
            switch request.target {
            case "/old": .init(301, [("Location", "/feed?key=s3cret")])
            case "/feed?key=s3cret": .init(200, [("ETag", "\"one\"")], body: Self.feed)
            case "/broken": .init(200, body: Array("<rss><channel>".utf8))
            default: .init(404)
            }
        }
        defer { server.stop() }
        let good = try await Self.allowed(["test", server.url("/old"), "--json", "--agency", "jp.jaxa"])
        #expect(good.status == 0 && good.output.count == 1)
        #expect(good.output[0].contains(#""format":"rss-2.0""#) && good.output[0].contains("Docking at noon"))
        #expect(good.output[0].contains("(for good)") && good.output[0].contains(#""etag":"\"one\"""#))
        #expect(!good.output[0].contains("s3cret"))
        let plain = try await Self.allowed(["test", server.url("/old")])
        #expect(plain.output.joined().contains("Docking at noon") && plain.error.contains("1 updates in"))
        for (path, sentence) in [("/broken", "1:"), ("/none", "status 404")] {
            let bad = try await Self.allowed(["test", server.url(path)])
            #expect(bad.status == 1 && bad.error.contains(sentence), "\(bad)")
            let json = try await Self.allowed(["test", server.url(path), "--json"])
            #expect(json.status == 1 && json.output[0].contains(#""error":{"#))
        }
        let inner = try await CommandTests.run(["source", "test", server.url("/old")])
        #expect(inner.status == 1 && inner.error.contains("not a public address"))
        #expect(try await CommandTests.run(["source", "test", "nonsense"]).error.contains("write https://host/path"))
        let folder = try await CommandTests.run(["source", "test", "folder:/srv/inbox"])
        #expect(folder.status == 1 && folder.error.contains("taiwa parse FILE reads files"), "\(folder)")
    }

    @Test("test tells topics by the list's glossary too, as ingest would")
    func testWithGlossary() async throws {
        let body = String(decoding: Self.feed, as: UTF8.self).replacing(
            "Docking at noon",
            with: "Frobnication of a satellite"
        )
        let server = try LocalServer { _ in .init(200, body: Array(body.utf8)) }
        defer { server.stop() }
        let folder = try TemporaryFolder()
        try Data("gnss/qzss\t9\tfrobnication\t\n".utf8).write(to: URL(filePath: folder.file("terms.tsv")))
        let list = """
            glossary: terms.tsv
            sources:
              - {name: news, url: '\(server.url("/feed"))', agency: jp.jaxa, topic: exploration/iss}
            """
        try Data(list.utf8).write(to: URL(filePath: folder.file("sources.yaml")))
        for argument in ["news", server.url("/feed")] {
            let tested = try await CommandTests.run(
                ["source", "test", argument, "--json"],
                ["TAIWA_SOURCES": folder.file("sources.yaml"), "TAIWA_ALLOW_NETWORKS": "127.0.0.0/8"]
            )
            #expect(tested.status == 0 && tested.output.joined().contains(#""gnss/qzss""#), "\(tested)")
        }
    }

    @Test("add and opml change the list as a whole or not at all, and an export comes back as it was")
    func lists() async throws {
        let folder = try TemporaryFolder()
        let news = ["add", "news", "https://news.example/feed", "--agency", "jp.jaxa", "--topic", "exploration/iss"]
        let added = try await Self.run(news, folder)
        #expect(added.status == 0, "\(added.error)")
        #expect(try await Self.run(news, folder).error.contains("two sources are named news"))
        for (arguments, sentence) in [
            (["add", "a b", "https://a.example/", "--agency", "jp.jaxa", "--topic", "gnss/qzss"], "a name is letters"),
            (["add", "a", "ftp://a.example/", "--agency", "jp.jaxa", "--topic", "gnss/qzss"], "write http://"),
            (["opml"], "say a file, or --export"),
        ] {
            let result = try await Self.run(arguments, folder)
            #expect(result.status != 0 && result.error.contains(sentence), "\(result.error)")
        }
        let export = try await Self.run(["opml", "--export"], folder)
        #expect(export.status == 0)
        let opml = folder.file("list.opml")
        let outlines = export.output.joined(separator: "\n").replacing(
            "</body>",
            with: #"<outline text="Tech News!" xmlUrl="https://t.example/"/></body>"#
        )
        try Data(outlines.utf8).write(to: URL(filePath: opml))
        let lacking = try await Self.run(["opml", opml], folder)
        #expect(lacking.status != 0 && lacking.error.contains("say --agency"))
        let imported = try await Self.run(["opml", opml, "--agency", "us.nasa", "--topic", "gnss/gps"], folder)
        #expect(imported.output == ["tech-news  us.nasa  gnss/gps  https://t.example/"], "\(imported.error)")
        #expect(imported.error.contains("1 added, 1 were in the list"))
    }

    @Test("list, show and reparse tell how sources are, with the bytes that could not be read")
    func looksAfter() async throws {
        let stack = try Stack()
        let server = try LocalServer { request in
            request.target == "/broken"
                ? .init(200, body: Array("<rss><channel>".utf8)) : .init(200, [("ETag", "\"x\"")], body: Self.feed)
        }
        do {
            for service in ["taiwa-bus", "taiwa-ingest"] { try await stack.start(service) }
            while try await stack.taiwa("health", "ingest").status != 0 {}
            let misspelt = try await stack.taiwa(
                "source",
                "add",
                "a",
                "https://a.example/",
                "--agency",
                "jp.jaxa",
                "--topic",
                "gnss/qzs"
            )
            #expect(misspelt.status != 0)
            // The list of a running replica grows.
            for (name, path) in [("good", "/feed"), ("bad", "/broken")] {
                let result = try await stack.taiwa(
                    "source",
                    "add",
                    name,
                    server.url(path),
                    "--agency",
                    "jp.jaxa",
                    "--topic",
                    "exploration/iss",
                    "--interval",
                    "1"
                )
                #expect(result.status == 0)
            }
            var lines: [String] = []
            while !lines.contains(where: { $0.contains(#""name":"good""#) && $0.contains(#""state":"ok""#) })
                || !lines.contains(where: { $0.contains(#""name":"bad""#) && $0.contains(#""state":"quarantined""#) })
            {
                let result = try await stack.taiwa("source", "list", "--json")
                lines = result.output
            }
            let list = try await stack.taiwa("source", "list")
            #expect(list.status == 1 && list.output.count == 4 && list.output[0].hasPrefix("SOURCE"))
            let bytes = stack.folder.appending(path: "kept").path
            let shown = try await stack.taiwa("source", "show", "bad", "--bytes", bytes)
            #expect(shown.status == 0 && shown.output.contains { $0.hasPrefix("kept") })
            #expect(try String(contentsOfFile: bytes, encoding: .utf8) == "<rss><channel>")
            let good = try await stack.taiwa("source", "show", "good", "--json")
            #expect(good.output[0].contains(#""items":1"#) && good.output[0].contains(#""etag":"\"x\"""#))
            let again = try await stack.taiwa("source", "reparse", "bad")
            #expect(again.status == 1 && again.output[0].contains("0 of 1 kept documents read"), "\(again)")
            let nothing = try await stack.taiwa("source", "reparse", "good")
            #expect(nothing.status == 0 && nothing.output == ["good: nothing is kept of it"])
            #expect(try await stack.taiwa("source", "show", "none").status != 0)
        } catch { Issue.record("\(error); \(stack.complaints)") }
        server.stop()
        _ = await stack.stop()
    }
}
