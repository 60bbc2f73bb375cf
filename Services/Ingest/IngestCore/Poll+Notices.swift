internal import Exchange
internal import Logging
internal import Schema

/// What ingest says of a source's health, under `system/source`: once when it changes.
extension Poll {
    func notify(_ trouble: Trouble, _ state: inout SourceState) async throws {
        let said = "\(trouble.state): \(trouble.reason)"
        guard state.marks[Self.trouble] != String(said.prefix(2_000)) else { return }
        self.logger.warning(
            "a source is in trouble",
            metadata: ["source": "\(self.source.name)", "reason": "\(trouble.reason)"]
        )
        try await self.publishNotice(trouble.state, trouble.reason)
        var marks = state.marks
        marks[Self.trouble] = String(said.prefix(2_000))
        try await self.store(marks, &state)
    }

    func recover(from before: String, _ state: inout SourceState) async throws {
        try await self.publishNotice("recovered", "it answers and can be read again; before: \(before)")
        var marks = state.marks
        marks[Self.trouble] = nil
        try await self.store(marks, &state)
    }

    /// Publishes a notice of the source's state.
    func publishNotice(_ state: String, _ reason: String, deduplicationKey: String? = nil) async throws {
        let words = ["silent": "応答なし", "quarantined": "隔離", "recovered": "復旧"]
        let update = Update(
            agency: self.source.agency,
            source: Source(name: self.source.name),
            origin: .collected,
            topics: [try Topic("system/source")],
            title: LocalizedText([
                "en": "Source \(self.source.name): \(state)",
                "ja": "情報源 \(self.source.name): \(words[state] ?? state)",
            ]),
            summary: LocalizedText(String(reason.prefix(2_000)), language: "en"),
            audience: self.source.audience,
            payload: .sourceNotice(
                SourceNotice(source: self.source.name, state: state, reason: String(reason.prefix(2_000)))
            )
        )
        _ = try await self.publisher.publish(
            Event(update),
            deduplicationKey: deduplicationKey,
            context: self.context()
        )
    }
}
