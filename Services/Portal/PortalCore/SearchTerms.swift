import Schema

/// What a search, a feed or the live timeline is asked for in a query.
struct SearchTerms {
    var text: String?
    var topics: [TopicPattern]
    var agencies: [AgencyID]
    var from: Timestamp?
    var until: Timestamp?
    var page: String?

    /// Reads `q`, `topic`, `agency`, `from`, `until` and `page`; `topic` and `agency` may be repeated.
    ///
    /// - Throws: ``PortalError/invalid(parameter:value:rule:)`` for the first that cannot be used.
    init(_ query: QueryItems) throws(PortalError) {
        self.text = query["q"]
        self.page = query["page"]
        self.topics = []
        for text in query.all("topic") { self.topics.append(try Self.pattern(text)) }
        self.agencies = []
        for text in query.all("agency") {
            do { self.agencies.append(try AgencyID(text.lowercased())) } catch {
                throw .invalid(parameter: "agency", value: text, rule: "write a country and a name, such as jp.jaxa")
            }
        }
        self.from = try Self.moment("from", query)
        self.until = try Self.moment("until", query, isEnd: true)
    }

    /// The question to indexing.
    func question(limit: Int) throws(PortalError) -> SearchQuestion {
        let question = SearchQuestion(
            text: self.text,
            topics: self.topics,
            agencies: self.agencies,
            from: self.from,
            until: self.until,
            limit: limit,
            before: self.page
        )
        do { try question.validate() } catch {
            switch error {
            case .invalid(let field, let value, let rule):
                let names = ["text": "q", "topics": "topic", "agencies": "agency", "before": "page"]
                throw .invalid(parameter: names[field] ?? field, value: value, rule: rule)
            case .missing(let field): throw .invalid(parameter: field, value: "", rule: "it is required")
            case .unreadable(let document, let member, let reason):
                throw .invalid(parameter: document, value: member, rule: reason)
            }
        }
        return question
    }

    /// A pattern as written; a plain topic stands for itself and all below.
    static func pattern(_ text: String) throws(PortalError) -> TopicPattern {
        do {
            if let topic = try? Topic(text) {
                // A topic of nearly the greatest length has no room for any below.
                return (try? TopicPattern("\(topic)/>")) ?? TopicPattern(topic)
            }
            return try TopicPattern(text)
        } catch {
            throw .invalid(parameter: "topic", value: text, rule: "write a topic such as ssa/conjunction or ssa/>")
        }
    }

    /// A moment of RFC 3339, or a day: its beginning, or the beginning of the next where it ends a period.
    private static func moment(_ name: String, _ query: QueryItems, isEnd: Bool = false) throws(PortalError)
        -> Timestamp?
    {
        guard let text = query[name] else { return nil }
        if let moment = try? Timestamp(text) { return moment }
        guard text.utf8.count == 10, let day = try? Timestamp("\(text)T00:00:00Z") else {
            throw .invalid(
                parameter: name,
                value: text,
                rule: "write a day as 2026-04-01 or a moment as 2026-04-01T09:30:00Z"
            )
        }
        return isEnd ? day.adding(seconds: 86_400) : day
    }
}
