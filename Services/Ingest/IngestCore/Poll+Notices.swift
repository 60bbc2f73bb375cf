internal import Exchange
internal import Logging
internal import Schema
internal import ServiceKit

/// What ingest says of a source's health, under `system/source`: once when it changes.
extension Poll {
    /// Puts the source into a state, and says so when that is news to a person.
    ///
    /// - Parameters:
    ///   - condition: How it is; `ok` after trouble becomes `recovered`.
    ///   - reason: Why, where it is trouble.
    ///   - marks: What is remembered of the source.
    ///   - isTold: Whether the reason was published already.
    /// - Throws: `ExchangeError`.
    func settle(
        _ condition: SourceCondition,
        _ reason: String?,
        _ marks: inout SourceMarks,
        isTold: Bool = false
    ) async throws {
        let before = marks.state
        let next = condition == .ok && before?.isTrouble == true ? .recovered : condition
        guard next != before else {
            marks.reason = reason
            return
        }
        marks.changes += 1
        marks.since = self.now
        // The same after a crash between the notice and the marks, so that it is said once.
        let key = Self.hash("\(self.source.name)\nnotice \(marks.changes)\n\(next.rawValue)")
        if let reason, next.isTrouble {
            self.logger.warning(
                "a source is in trouble",
                metadata: ["source": "\(self.source.name)", "reason": "\(reason)"]
            )
            if !isTold { try await self.publishNotice(next.rawValue, reason, deduplicationKey: key) }
        } else if next == .recovered {
            let said = "it answers and can be read again; before: \(before?.rawValue ?? ""): \(marks.reason ?? "")"
            try await self.publishNotice(next.rawValue, said, deduplicationKey: key)
        }
        marks.state = next
        marks.reason = reason
    }

    /// Publishes a notice of the source's state.
    /// - Throws: `ExchangeError`, but not when the bus refuses it: that is in the log.
    func publishNotice(_ state: String, _ reason: String, deduplicationKey: String) async throws {
        let words = ["silent": "応答なし", "drifted": "形式変化", "quarantined": "隔離", "recovered": "復旧"]
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
        do {
            _ = try await self.publisher.publish(
                Event(update),
                deduplicationKey: deduplicationKey,
                context: self.context()
            )
        } catch ExchangeError.refused(let code, let sentence) where code != "LEASE_LOST" {
            self.logger.error(
                "a notice was refused",
                metadata: ["source": "\(self.source.name)", "why": "\(sentence)"]
            )
        }
    }
}
