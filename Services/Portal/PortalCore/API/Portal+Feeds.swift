import Schema

extension Portal {
    /// Answers `/feeds.atom`, `/feeds.json`, and `/feeds/` with a topic and one of these endings.
    func feed(_ segments: [String], _ page: PageRequest) async throws -> Answer {
        var path = segments.joined(separator: "/")
        guard let ending = [".atom", ".json"].first(where: { path.hasSuffix($0) }) else {
            throw PortalError.notFound("this feed")
        }
        path.removeLast(ending.count)
        var topic: Topic?
        if path != "feeds" {
            guard path.hasPrefix("feeds/"), let named = try? Topic(String(path.dropFirst("feeds/".count))) else {
                throw PortalError.notFound("this feed")
            }
            topic = named
        }
        let topics = try topic.map { [try SearchTerms.pattern($0.name)] } ?? []
        let found = try await self.search(SearchQuestion(topics: topics, limit: 50))
        let feed = Feed(topic: topic, hits: found.hits, page: page, portal: self)
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
