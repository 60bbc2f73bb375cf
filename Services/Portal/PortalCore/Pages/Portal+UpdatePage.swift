import Schema

extension Portal {
    /// One update with all it says.
    func updatePage(_ page: PageRequest, _ answer: UpdateAnswer) throws(PortalError) -> String {
        let update = answer.update
        let title = Wording.of(update.title, for: page.language)
        var view = self.frame(page, title: title.first.text, at: nil, feed: nil)
        view["title"] = self.view(title.first)
        view["otherTitles"] = title.others.map { self.view($0) }
        view["agency"] = self.view(agency: update.agency, for: page)
        view["time"] = self.view(update.published ?? update.received, for: page)
        view["marks"] = self.marks(of: update, for: page)
        view["banners"] = self.banners(answer, page)
        view["texts"] = self.texts(update, page)
        view["topics"] = update.topics.map { self.view(topic: $0, for: page) }
        view["original"] = self.original(update).map { ["originalAddress": $0] }
        view["facts"] = self.view(self.facts(answer, page), for: page)
        view["tables"] = (update.payload.map { PayloadTable.tables(of: $0, for: page.language) } ?? []).map {
            self.view($0, for: page)
        }
        view["links"] = self.links(update, page)
        view["versions"] = self.versions(answer, page)
        let path = PageRequest.path(ofUpdate: update.id)
        view["jsonHref"] = "/api/v1\(path)"
        view["eventHref"] = "/api/v1\(path)/event"
        view["keyID"] = answer.keyID
        return try self.templates.render("update", view)
    }

    /// Where the agency itself says it: the first link that shows it.
    private func original(_ update: Update) -> [String] {
        let links = update.links.filter { $0.relation == nil || $0.relation == "alternate" || $0.relation == "via" }
        return links.lazy.compactMap { WebAddress.checked($0.url) }.first.map { [$0] } ?? []
    }

    private func banners(_ answer: UpdateAnswer, _ page: PageRequest) -> [View] {
        var banners: [View] = []
        func add(_ kind: String, _ sign: String, _ word: Phrase, _ sentence: Phrase, _ link: (Phrase, UpdateID)? = nil)
        {
            banners.append([
                "bannerKind": kind,
                "bannerSign": sign,
                "bannerWord": page.phrase(word),
                "bannerSentence": page.phrase(sentence),
                "bannerLink": link.map { phrase, id in
                    [["linkHref": page.link(PageRequest.path(ofUpdate: id)), "linkText": page.phrase(phrase)]]
                } ?? [],
            ])
        }
        switch answer.update.status {
        case .actual: break
        case .exercise: add("exercise", "◇", .exercise, .exerciseSentence)
        case .test: add("exercise", "◇", .test, .testSentence)
        case .cancel: add("past", "✕", .withdrawal, .withdrawalSentence)
        }
        if let newer = answer.supersededBy {
            if answer.isCancelled {
                add("past", "✕", .withdrawn, .withdrawnSentence, (.readWithdrawal, newer))
            } else {
                add("past", "↻", .replaced, .replacedSentence, (.readNewer, newer))
            }
        }
        return banners
    }

    /// Summary and body, in the reader's language first; a summary that the body repeats is left out.
    private func texts(_ update: Update, _ page: PageRequest) -> [View] {
        var views: [View] = []
        for (texts, kind) in [(update.summary, "summary"), (update.body, "body")] {
            guard let texts else { continue }
            let wordings = Wording.of(texts, for: page.language)
            for wording in [wordings.first] + wordings.others where !wording.text.isEmpty {
                let body = update.body?.texts[wording.language.isEmpty ? "und" : wording.language]
                if kind == "summary", let body, body.hasPrefix(wording.text) { continue }
                var view = self.view(wording)
                view["textKind"] = kind
                view["paragraphs"] = wording.text.split(whereSeparator: \.isNewline).prefix(2_000).map(String.init)
                views.append(view)
            }
        }
        return views
    }

    private func facts(_ answer: UpdateAnswer, _ page: PageRequest) -> PayloadTable {
        let update = answer.update
        var table = PayloadTable(title: .phrase(.facts))
        table.add(.published, .moment(update.published))
        table.add(.received, .moment(update.received))
        if let valid = update.valid {
            table.add(.valid, .period(valid.from, valid.until, open: (.atOnce, .furtherNotice)))
        }
        if let severity = update.severity { table.add(.severity, .phrase(Self.words(for: severity).phrase)) }
        table.add(.agency, .text(update.agency.name))
        table.add(.source, .text([update.source.name, update.source.format].compactMap { $0 }.joined(separator: ", ")))
        table.add(.sourceAddress, .address(update.source.url))
        table.add(.origin, .phrase(update.origin == .direct ? .originDirect : .originCollected))
        table.add(.area, .text(update.geometry.map { GeometryText.text($0) }))
        table.add(.handling, .text(update.handling.rawValue))
        table.add(.identifier, .text(update.id.name))
        table.add(others: update.others)
        return table
    }

    private func links(_ update: Update, _ page: PageRequest) -> [View] {
        let links = update.links.map { link -> View in
            var view: View = ["linkName": link.title ?? link.url, "linkLang": link.language ?? ""]
            let size = link.bytes.flatMap { $0 > 0 ? "\(($0 &+ 1_023) / 1_024) KiB" : nil }
            view["linkNote"] = [link.mediaType, size].compactMap { $0 }.joined(separator: ", ")
            if let address = WebAddress.checked(link.url) {
                view["linkTarget"] = ["linkAddress": address]
            } else {
                view["linkDead"] = ["linkText": link.url]
            }
            return view
        }
        return links.isEmpty ? [] : [["linkList": links]]
    }

    /// The versions, the oldest first, when there is more than one.
    private func versions(_ answer: UpdateAnswer, _ page: PageRequest) -> [View] {
        let older = answer.history.isEmpty ? answer.update.supersedes : answer.history
        guard !older.isEmpty || answer.supersededBy != nil else { return [] }
        func view(_ id: UpdateID, _ note: Phrase? = nil) -> View {
            [
                "versionID": id.name,
                "versionHref": id == answer.update.id ? [] : [page.link(PageRequest.path(ofUpdate: id))],
                "versionIsThis": id == answer.update.id,
                "versionNote": note.map { [page.phrase($0)] } ?? [],
            ]
        }
        let newer = answer.supersededBy.map { [view($0, .newerVersion)] } ?? []
        return [["versionList": older.map { view($0) } + [view(answer.update.id, .thisVersion)] + newer]]
    }
}
