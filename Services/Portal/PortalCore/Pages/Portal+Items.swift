import Schema

extension Portal {
    /// An update as an item of a list.
    func item(
        _ update: Update,
        for page: PageRequest,
        snippet: String? = nil,
        supersededBy: UpdateID? = nil,
        isCancelled: Bool = false
    ) -> View {
        let title = Wording.of(update.title, for: page.language)
        let summary = update.summary.map { Wording.of($0, for: page.language).first }
        var view: View = [
            "itemID": update.id.name,
            "itemHref": page.link(PageRequest.path(ofUpdate: update.id)),
            "itemTitle": self.view(title.first),
            "itemOthers": title.others.prefix(1).map { self.view($0) },
            "itemTime": [
                "momentText": Figure.minutes(update.published ?? update.received, for: page.language),
                "momentISO": (update.published ?? update.received).description,
            ],
            "itemAgency": self.view(agency: update.agency, for: page),
            "itemTopics": update.topics.prefix(3).map { self.view(topic: $0, for: page) },
            "itemMarks": self.marks(of: update, for: page),
            "itemFigures": self.figures(of: update, for: page),
            "itemIsPast": supersededBy != nil,
            "itemIsExercise": update.status == .exercise || update.status == .test,
            "itemReplaces": update.supersedes.isEmpty ? [] : [update.supersedes.map(\.name).joined(separator: " ")],
            "itemIsWithdrawal": update.status == .cancel,
            "itemLevel": update.severity?.rawValue ?? "none",
        ]
        if supersededBy != nil {
            view["itemPast"] = ["pastText": page.phrase(isCancelled ? .withdrawn : .replaced)]
        }
        if let snippet {
            view["itemSnippet"] = ["pieces": Self.pieces(of: snippet)]
        } else if let summary, !summary.text.isEmpty {
            var short = summary
            short.text = summary.text.count > 280 ? summary.text.prefix(280) + "…" : summary.text
            view["itemSummary"] = self.view(short)
        }
        return view
    }

    func item(_ hit: SearchHit, for page: PageRequest) -> View {
        self.item(
            hit.update,
            for: page,
            snippet: hit.snippet,
            supersededBy: hit.supersededBy,
            isCancelled: hit.isCancelled
        )
    }

    func view(_ wording: Wording) -> View { ["words": wording.text, "wordsLang": wording.language] }

    func view(_ moment: Timestamp, for page: PageRequest) -> View {
        ["momentText": Figure.text(moment, for: page.language), "momentISO": moment.description]
    }

    func view(topic: Topic, for page: PageRequest) -> View {
        [
            "topicName": self.tree.name(of: topic, in: page.language.rawValue),
            "topicHref": page.link(PageRequest.path(ofTopic: topic)),
            "topicPath": topic.name,
        ]
    }

    func view(agency: AgencyID, for page: PageRequest) -> View {
        let name = self.names[agency, page.language]
        return [
            "agencyName": name.text, "agencyLang": name.language,
            "agencyHref": page.link("/search", [("agency", agency.name)]),
        ]
    }

    /// Severity and status as words with a sign each, so that colour is not needed.
    func marks(of update: Update, for page: PageRequest) -> [View] {
        var marks: [View] = []
        switch update.status {
        case .actual: break
        case .exercise: marks.append(["markText": page.phrase(.exercise), "markKind": "exercise", "markSign": "◇"])
        case .test: marks.append(["markText": page.phrase(.test), "markKind": "exercise", "markSign": "◇"])
        case .cancel: marks.append(["markText": page.phrase(.withdrawal), "markKind": "past", "markSign": "✕"])
        }
        if let severity = update.severity, severity != .unknown {
            let (phrase, sign) = Self.words(for: severity)
            marks.append(["markText": page.phrase(phrase), "markKind": severity.rawValue, "markSign": sign])
        }
        return marks
    }

    static func words(for severity: Severity) -> (phrase: Phrase, sign: String) {
        switch severity {
        case .unknown: (.severityUnknown, "?")
        case .minor: (.severityMinor, "▁")
        case .moderate: (.severityModerate, "▁▃")
        case .severe: (.severitySevere, "▁▃▅")
        case .extreme: (.severityExtreme, "▁▃▅▇")
        }
    }

    /// The figures that a duty officer looks for first.
    private func figures(of update: Update, for page: PageRequest) -> [View] {
        var cells: [(Phrase, PayloadCell?)] = []
        switch update.payload {
        case .conjunction(let conjunction):
            cells = [
                (.closestApproach, .moment(conjunction.closestApproach)),
                (.missDistance, .number(conjunction.missDistanceMeters, "m")),
                (.collisionProbability, .number(conjunction.collisionProbability)),
            ]
        case .alert(let alert):
            let block = alert.information(for: page.language).first
            let area = block?.areas.first?.description
            cells = [
                (.area, .text(area.map { String($0.prefix(60)) })),
                (.expires, .moment(block?.expires)),
            ]
        case .statement(let statement):
            cells = [(.commitments, statement.commitments.isEmpty ? nil : .text(String(statement.commitments.count)))]
        default: break
        }
        let figures = cells.compactMap { phrase, cell -> View? in
            cell.map { ["figureName": page.phrase(phrase), "figureCell": self.view($0, for: page)] }
        }
        return figures.isEmpty ? [] : [["figures": figures]]
    }

    /// A snippet cut at the marks that stand around what was found.
    static func pieces(of snippet: String) -> [View] {
        var pieces: [View] = []
        var text = ""
        var isFound = false
        func close() {
            if !text.isEmpty { pieces.append(isFound ? ["pieceFound": text] : ["piecePlain": text]) }
            text = ""
        }
        for scalar in snippet.unicodeScalars {
            switch scalar {
            case "⟦", "⟧":
                close()
                isFound = scalar == "⟦"
            default: text.unicodeScalars.append(scalar)
            }
        }
        close()
        return pieces
    }
}
