import Schema

extension Portal {
    /// Answers `/feeds.atom`, `/feeds.json`, and `/feeds/` with a topic or pattern and one of these endings.
    func feed(_ segments: [String], _ page: PageRequest) async throws -> Answer {
        var path = segments.joined(separator: "/")
        guard let ending = [".atom", ".json"].first(where: { path.hasSuffix($0) }) else {
            throw PortalError.notFound("this feed")
        }
        path.removeLast(ending.count)
        guard path == "feeds" || path.hasPrefix("feeds/") else { throw PortalError.notFound("this feed") }
        let scope = try FeedScope(path: path == "feeds" ? nil : String(path.dropFirst("feeds/".count)), page.query)
        let found = try await self.search(
            SearchQuestion(topics: scope.topics, agencies: scope.agencies, limit: 50)
        )
        let feed = Feed(scope: scope, hits: found.hits, page: page, portal: self)
        var answer: Answer
        if ending == ".atom" {
            answer = Answer("application/atom+xml; charset=utf-8", try self.templates.render("atom", feed.atom()))
        } else {
            answer = Answer("application/feed+json", feed.json())
        }
        answer.language = page.language
        return answer
    }
}
