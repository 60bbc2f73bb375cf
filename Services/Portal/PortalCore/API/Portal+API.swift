import HTTPTypes
import Schema

extension Portal {
    /// Answers what lies under `/api/v1/`.
    func api(_ segments: [String], _ page: PageRequest) async throws -> Answer {
        switch (segments[0], segments.count) {
        case ("updates", 1): return try await self.apiUpdates(page)
        case ("updates", 2): return Answer(Answer.json, JSONText.encode(try await self.update(segments[1])))
        case ("updates", 3) where segments[2] == "event": return self.apiEvent(try await self.update(segments[1]))
        case ("topics", 1): return try await self.apiTopics()
        case ("agencies", 1): return try await self.apiAgencies()
        case ("schema", 1): return Answer("application/schema+json", Array(JSONSchema.event.utf8))
        case ("openapi.json", 1):
            guard let file = self.files["openapi.json"] else { throw PortalError.notFound("the description") }
            return Answer(file.type, file.bytes)
        default: throw PortalError.notFound("this part of the API")
        }
    }

    private func apiUpdates(_ page: PageRequest) async throws -> Answer {
        var limit = 50
        if let text = page.query["limit"] {
            guard let number = Int(text), SearchQuestion.limits.contains(number) else {
                throw PortalError.invalid(parameter: "limit", value: text, rule: "a page has 1 to 500 updates")
            }
            limit = number
        }
        let found = try await self.search(try SearchTerms(page.query).question(limit: limit))
        var answer = Answer(Answer.json, JSONText.encode(found))
        if let token = found.next {
            let items = page.query.items.filter { $0.name != "page" } + [("page", token)]
            if let link = HTTPField.Name("Link") {
                answer.fields = [(link, "<\(PageRequest.address("/api/v1/updates", items))>; rel=\"next\"")]
            }
        }
        return answer
    }

    private func apiEvent(_ found: UpdateAnswer) -> Answer {
        guard let event = found.eventJSON else { return Problem(.notFound("the text of this event")).answer }
        var answer = Answer("application/cloudevents+json", Array(event.utf8))
        for (name, value) in [("Taiwa-Signature", found.signature), ("Taiwa-Key-ID", found.keyID)] {
            if let name = HTTPField.Name(name) { answer.fields.append((name, value)) }
        }
        return answer
    }

    private func apiAgencies() async throws -> Answer {
        struct Listed: Encodable {
            var agency: AgencyID
            var name: LocalizedText
        }
        try await self.names.refresh()
        let agencies = self.names.all.map { Listed(agency: $0.id, name: $0.name) }
        return Answer(Answer.json, JSONText.encode(["agencies": agencies]))
    }

    private func apiTopics() async throws -> Answer {
        struct Listed: Encodable {
            var topic: Topic
            var name: LocalizedText?
            var count: Int
            var newest: Timestamp?
        }
        let counts = try await self.topicCounts()
        let topics = self.allTopics(counts).map { topic in
            Listed(
                topic: topic,
                name: self.tree[topic].map { LocalizedText(["en": $0.english, "ja": $0.japanese]) },
                count: counts[topic]?.count ?? 0,
                newest: counts[topic]?.newest
            )
        }
        return Answer(Answer.json, JSONText.encode(["topics": topics]))
    }
}
