import Testing

@testable import Outbound

@Suite("Links in the fields of an answer") struct LinkTests {
    private static func links(_ fields: [String], _ relation: String = "hub") -> [String] {
        var headers: HeaderFields = [:]
        for field in fields { headers.append("link", field) }
        let response = OutboundResponse(
            status: 200,
            headers: headers,
            body: [],
            finalURL: "https://news.example/a/feed?x=1",
            redirects: []
        )
        return response.links(relation)
    }

    @Test(
        "are told by their relation, relative ones by the address that answered",
        arguments: [
            (["<https://hub.example/>; rel=\"hub\""], ["https://hub.example/"]),
            (["<https://hub.example/>;rel=hub"], ["https://hub.example/"]),
            (["<//hub.example/h>; REL=HUB"], ["https://hub.example/h"]),
            (
                ["</h>; rel=hub", "<h>; rel=hub", "<?y=2>; rel=hub"],
                [
                    "https://news.example/h", "https://news.example/a/h", "https://news.example/a/feed?y=2",
                ]
            ),
            (["<a>; rel=self, <https://hub.example/>; rel=hub"], ["https://hub.example/"]),
            (
                ["<https://hub.example/a,b;c>; title=\"x, y; rel=hub \\\" z\"; rel=\"hub  self\""],
                ["https://hub.example/a,b;c"]
            ),
            ([" , <https://hub.example/> ; rel = hub , "], ["https://hub.example/"]),
            (["<https://hub.example/>; rel=self; rel=hub", "<https://b.example/>; rel=hubs"], []),
            (["<https://hub.example/>; rel=hub; anchor=\"/other\""], []),
            (["<javascript:alert(1)>; rel=hub", "<ftp://hub.example/>; rel=hub"], []),
            (["<https://user:word@hub.example/>; rel=hub"], []),
            (
                [
                    "<https://hub.example/; rel=hub", "https://hub.example/; rel=hub", "", "<>", "<", ";", "<a>;;=\"",
                    "\u{0}",
                ], []
            ),
        ] as [([String], [String])]
    )
    func relations(fields: [String], links: [String]) {
        #expect(Self.links(fields) == links)
    }

    @Test("are at most 64, however long a field is")
    func bound() {
        let field = Array(repeating: "<https://hub.example/>; rel=hub", count: 5_000).joined(separator: ",")
        #expect(Self.links([field, field]).count == 64)
        #expect(Self.links([String(repeating: "<", count: 200_000)]).isEmpty)
        #expect(Self.links([String(repeating: "<a>;", count: 60_000)]).isEmpty)
    }
}
