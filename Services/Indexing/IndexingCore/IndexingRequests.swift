internal import Exchange
internal import Logging
internal import Schema
internal import Storage

/// Answers what is asked of indexing.
struct IndexingRequests: Sendable {
    let archive: any Archive
    let indexer: Indexer
    let logger: Logger

    func answer(_ request: Request, _ registry: Registry) async throws -> [UInt8] {
        let readable = registry.readable(by: request.reader, at: .now)
        do {
            switch request.verb {
            case "search":
                return JSONText.encode(try await self.archive.search(try request.decode(), readable: readable))
            case "update":
                let question: UpdateQuestion = try request.decode()
                guard let answer = try await self.archive.update(question.id, readable: readable) else {
                    throw RequestRefusal("NOT_FOUND", "there is no such update that you may read")
                }
                return JSONText.encode(answer)
            case "topics":
                return JSONText.encode(TopicsAnswer(topics: try await self.archive.topics(readable: readable)))
            case "health":
                return JSONText.encode(await self.health(readable, isService: Self.isService(request, registry)))
            case "rebuild":
                guard Self.isService(request, registry) else {
                    throw RequestRefusal("DENIED", "only an account with the role `service` may ask for a rebuild")
                }
                await self.indexer.rebuild()
                return JSONText.encode(await self.health(readable, isService: true))
            default:
                throw RequestRefusal("BAD_REQUEST", "ask indexing for search, update, topics, health or rebuild")
            }
        } catch let error as StorageError {
            throw self.refusal(of: error)
        }
    }

    /// Whether the account asks for itself and is a service of the exchange.
    private static func isService(_ request: Request, _ registry: Registry) -> Bool {
        request.reader == request.account && registry.has(.service, request.account, at: .now)
    }

    private func refusal(of error: StorageError) -> RequestRefusal {
        switch error {
        case .badQuestion: return RequestRefusal("BAD_REQUEST", error.description)
        case .tooLong: return RequestRefusal("BUSY", error.description)
        case .inUse, .failed, .tooNew, .anotherLog:
            // The path of a file is for the operator, not for whoever asks.
            self.logger.error("the archive did not answer", metadata: ["reason": "\(error)"])
            return RequestRefusal("BUSY", "the archive cannot be read now; ask again, or ask the operator")
        }
    }

    /// How the service is.
    ///
    /// Only services see figures that tell of audiences they may not read.
    private func health(_ readable: Set<Audience>, isService: Bool) async -> HealthAnswer {
        var answer = HealthAnswer(service: RequestService.indexing.rawValue, status: .ok)
        switch await self.indexer.state {
        case .live: break
        case .catchingUp:
            answer.status = .starting
            answer.reason = "it reads what was published before; searches do not find all of it yet"
        case .failing(let reason):
            answer.status = .failing
            answer.reason = isService ? reason : "it cannot write its archive; the operator finds why in its log"
        }
        do {
            var cursor = try await self.archive.cursor()
            if isService {
                let figures = try await self.archive.figures()
                answer.figures = ["events": Int64(figures.events), "unreadable": Int64(figures.unreadable)]
            } else {
                cursor.positions = cursor.positions.filter { readable.contains($0.key) }
            }
            answer.cursor = cursor
        } catch {
            answer.status = .failing
            answer.reason = isService ? "\(error)" : "it cannot read its archive; the operator finds why in its log"
        }
        return answer
    }
}
