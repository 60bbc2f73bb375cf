import Logging
import Schema

/// What every answer is made from.
struct Portal: Sendable {
    let source: PortalSource
    let baseURL: BaseURL
    let tree: TopicTree
    let names: AgencyNames
    let metricsText: @Sendable () -> String
    let templates: Templates
    let files: StaticFiles
    let timeline: LiveTimeline
    let logger: Logger

    /// A page of public updates: what indexing found, without anything that is not public.
    func search(_ question: SearchQuestion) async throws -> SearchAnswer {
        var answer = try await self.source.search(question)
        let count = answer.hits.count
        answer.hits.removeAll { $0.audience != .public || $0.update.audience != .public }
        if answer.hits.count < count {
            self.logger.error("hits refused: not public", metadata: ["count": "\(count - answer.hits.count)"])
        }
        return answer
    }

    /// One public update by its id as text.
    /// - Throws: ``PortalError/notFound(_:)`` when there is none, or none that is public.
    func update(_ text: String) async throws -> UpdateAnswer {
        let id: UpdateID
        do { id = try UpdateID(text) } catch { throw PortalError.notFound("the update") }
        let answer = try await self.source.update(UpdateQuestion(id: id))
        guard answer.audience == .public, answer.update.audience == .public else {
            self.logger.error("update refused: not public", metadata: ["update": "\(id)"])
            throw PortalError.notFound("update \(id)")
        }
        return answer
    }

    /// Why questions cannot be answered, or live updates cannot be shown; nil when all is well.
    func obstacle() async -> String? {
        do {
            let health = try await self.source.health()
            guard health.status == .ok else {
                return "indexing is \(health.status.rawValue): \(health.reason ?? "it gave no reason")"
            }
        } catch PortalError.unavailable(let reason) {
            return reason
        } catch { return "indexing does not answer: \(error)" }
        return self.timeline.obstacle
    }
}
