import Schema
import Testing

@testable import PortalCore

@Suite("Error pages") struct ErrorPageTests {
    private static let pages: [(target: String, status: Int, english: String, japanese: String)] = [
        ("/updates/none", 404, "There is no such page", "見つかりません"),
        ("/topics/never/heard", 404, "There is no such page", "公開されていません"),
        ("/../../etc/passwd", 404, "There is no such page", "公開されていません"),
        ("/%zz", 404, "There is no such page", "公開されていません"),
        ("/search?q=%FF", 400, "This address cannot be used", "このアドレスは使えません"),
        ("/?page=x&topic=A", 400, "Topic: “A” cannot be used", "分野「A」は使えません"),
        ("/search?q=\(String(repeating: "x", count: 9_000))", 414, "more than 8192 bytes", "8192 バイトを超えています"),
    ]

    @Test("what is wrong is said in the reader's language, with a way on")
    func languages() async throws {
        try await RunningPortal.with(JournalStandIn(try Samples.all()).source) { portal in
            for (target, status, english, japanese) in Self.pages {
                for (field, sentence) in [("en", english), ("ja", japanese)] {
                    let reply = try await portal.client.get(target, ["Accept-Language: \(field)"])
                    #expect(reply.status == status, "\(target.prefix(80))")
                    #expect(reply.headers["content-type"] == "text/html; charset=utf-8")
                    #expect(
                        reply.headers["content-language"] == field && reply.text.contains("<html lang=\"\(field)\">")
                    )
                    #expect(reply.text.contains(sentence), "\(target.prefix(80)): \(sentence)")
                    #expect(reply.text.contains("href=\"/\"") && reply.text.contains("href=\"/search\""))
                    PageTests.expectStrict(reply.headers)
                    PageTests.expectNothingInline(reply.text, target)
                }
            }
            #expect(try await portal.client.get("/static/..%2Ftemplates%2Fhead.mustache").status == 404)
            #expect(try await portal.client.get("/", method: "POST").text.contains("can only be read"))
        }
    }

    @Test("while nobody answers, pages say so without what is only for operators")
    func unavailable() async throws {
        let journal = JournalStandIn(try Samples.all())
        try await RunningPortal.with(journal.source) { portal in
            journal.set(failure: .unavailable("secret-endpoint is down"))
            for path in ["/", "/topics", "/search?q=x", "/updates/kp-1"] {
                let down = try await portal.client.get(path, ["Accept-Language: ja"])
                #expect(down.status == 503 && down.headers["retry-after"] == "5", "\(path)")
                #expect(down.text.contains("情報は失われていません") && !down.text.contains("secret-endpoint"))
                #expect(down.headers["cache-control"] == "no-store")
            }
            #expect(try await portal.client.get("/about").status == 200)
            #expect(try await portal.client.get("/search").status == 200)
        }
    }

    @Test(
        "a condition that cannot be used is named beside its field, and the others stay in the form",
        arguments: [
            ("agency=nobody", "agency", "such as jp.jaxa"), ("topic=A%20B", "topic", "such as ssa/conjunction"),
            ("from=yesterday", "from", "2026-04-01"),
            ("from=2026-02-01&until=2026-01-01", "from", "not before the start"),
            ("until=2026-13-01", "until", "2026-04-01"),
        ]
    )
    func form(_ query: String, _ field: String, _ rule: String) async throws {
        try await RunningPortal.with(JournalStandIn(try Samples.all()).source) { portal in
            let reply = try await portal.client.get("/search?q=storm&\(query)")
            #expect(reply.status == 400 && reply.text.contains("value=\"storm\""))
            #expect(reply.text.contains("id=\"form-problem\" role=\"alert\"") && reply.text.contains(rule))
            let control = try #require(
                reply.text.split(separator: " id=\"\(field)\"").dropFirst().first?.prefix { $0 != ">" }
            )
            #expect(control.contains("aria-invalid=\"true\" aria-describedby=\"form-problem\""))
            #expect(reply.text.split(separator: "aria-invalid").count - 1 == 1)
        }
    }

    @Test("an address that ends in a slash is the same without it, and no other is made up")
    func slash() async throws {
        try await RunningPortal.with(JournalStandIn(try Samples.all()).source) { portal in
            for path in ["/topics/", "/search/", "/topics/ssa/", "/api/v1/updates/"] {
                let status = try await portal.client.get(path).status
                #expect(status == 200, "\(path)")
            }
            for path in ["//", "//topics", "/updates/", "/topics//ssa"] {
                let status = try await portal.client.get(path).status
                #expect(status == 404, "\(path)")
            }
        }
    }
}
