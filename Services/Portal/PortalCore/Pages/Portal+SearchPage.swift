import HTTPTypes
import Schema

extension Portal {
    private static let fields = ["q", "topic", "agency", "from", "until"]

    /// What a search finds, with the form that asked; a condition that cannot be used is named in the form.
    func searchPage(_ page: PageRequest) async throws -> (html: String, status: HTTPResponse.Status) {
        let given = page.query.items.filter { Self.fields.contains($0.name) && !$0.value.isEmpty }
        let text = page.query["q"]
        var view = self.frame(page, title: text ?? page.phrase(.search), at: .search, feed: nil)
        self.fillForm(&view, page)
        var status = HTTPResponse.Status.ok
        do {
            let question = try SearchTerms(page.query).question(limit: 30)
            if !given.isEmpty { view["results"] = self.results(try await self.search(question), page, given) }
            if text == nil, question.from == nil, question.until == nil, !given.isEmpty {
                view["feedLinks"] = [
                    [
                        "feedAtom": page.link("/feeds.atom", given), "feedJSON": page.link("/feeds.json", given),
                    ]
                ]
            }
        } catch PortalError.invalid(let parameter, let value, let rule) where Self.fields.contains(parameter) {
            status = .badRequest
            let error = PortalError.invalid(parameter: parameter, value: value, rule: rule)
            view["problem"] = [["problemSentence": error.sentence(page.language)]]
            view["\(parameter)IsWrong"] = true
        }
        return (try self.templates.render("search", view), status)
    }

    private func results(
        _ answer: SearchAnswer,
        _ page: PageRequest,
        _ given: [(name: String, value: String)]
    ) -> View {
        let most = SearchAnswer.countedTotal
        let more = page.phrase(.moreThan)
        let total =
            answer.total <= most ? String(answer.total) : page.language == .ja ? "\(most) \(more)" : "\(more) \(most)"
        return [
            "items": answer.hits.map { self.item($0, for: page) },
            "isEmpty": answer.hits.isEmpty,
            "empty": page.phrase(.nothingFound),
            "total": total,
            "more": self.more(answer.next, page, "/search", given, as: .nextPage),
        ]
    }

    private func fillForm(_ view: inout View, _ page: PageRequest) {
        let chosen = page.query["topic"].map { $0.hasSuffix("/>") ? String($0.dropLast(2)) : $0 } ?? ""
        let agency = page.query["agency"]?.lowercased() ?? ""
        view["formText"] = page.query["q"] ?? ""
        view["formFrom"] = page.query["from"].map { String($0.prefix(10)) } ?? ""
        view["formUntil"] = page.query["until"].map { String($0.prefix(10)) } ?? ""
        view["formIsOpen"] = Self.fields.dropFirst().contains { page.query[$0] != nil }
        var topics = self.tree.entries.map { entry in
            let indent = entry.topic.name.contains("/") ? "\u{2003}" : ""
            return Self.option(entry.topic.name, indent + entry.name(in: page.language.rawValue), chosen)
        }
        // A pattern, or what only updates name, stays chosen.
        if !chosen.isEmpty, !self.tree.entries.contains(where: { $0.topic.name == chosen }) {
            topics.append(Self.option(chosen, chosen, chosen))
        }
        view["formTopics"] = topics
        let known = self.names.all.map(\.id)
        var agencies = known.map { Self.option($0.name, "\(self.names[$0, page.language].text) (\($0))", agency) }
        if !agency.isEmpty, !known.contains(where: { $0.name == agency }) {
            agencies.append(Self.option(agency, agency, agency))
        }
        view["formAgencies"] = agencies
    }

    private static func option(_ value: String, _ name: String, _ chosen: String) -> View {
        ["optionValue": value, "optionName": name, "optionIsChosen": value == chosen]
    }
}
