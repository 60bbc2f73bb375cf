import HTTPTypes
import Hummingbird
import Logging
import Metrics
import Schema

/// Finds what a request asks for and answers it, with problems as sentences.
struct PortalResponder: HTTPResponder {
    let portal: Portal

    func respond(to request: Request, context: PortalContext) async throws -> Response {
        let kind = Kind(path: request.head.path ?? "/")
        let start = ContinuousClock.now
        var answer: Answer
        do {
            guard request.method == .get || request.method == .head else {
                throw PortalError.method(request.method.rawValue)
            }
            answer = try await self.answer(try Target(request.head.path ?? "/"), request, context)
        } catch {
            answer = self.answer(request, to: error, as: kind)
        }
        Counter(
            label: "taiwa_portal_requests_total",
            dimensions: [("kind", kind.rawValue), ("status", String(answer.status.code))]
        ).increment()
        Timer(label: "taiwa_portal_request_seconds", dimensions: [("kind", kind.rawValue)])
            .recordNanoseconds(Int64((ContinuousClock.now - start) / .nanoseconds(1)))
        return answer.response(to: request)
    }

    /// What kind of thing an address is, for metrics and for how errors are written.
    private enum Kind: String {
        case page, api, feed, probe

        init(path: String) {
            let first = path.dropFirst().prefix { $0 != "/" && $0 != "?" }
            self =
                switch first {
                case "api", "live": .api
                case "healthz", "readyz", "metrics", "static": .probe
                default: first.hasPrefix("feeds") ? .feed : .page
                }
        }
    }

    private func answer(_ target: Target, _ request: Request, _ context: PortalContext) async throws -> Answer {
        let page = PageRequest(
            path: target.path,
            query: target.query,
            acceptLanguage: request.headers[.acceptLanguage] ?? ""
        )
        func html(_ text: String) -> Answer { Answer(Answer.html, text, language: page.language) }
        let segments = target.segments
        switch (segments.first ?? "", segments.count) {
        case ("", 0): return html(try await self.portal.timelinePage(page))
        case ("search", 1):
            let (text, status) = try await self.portal.searchPage(page)
            var answer = html(text)
            answer.status = status
            return answer
        case ("topics", 1): return html(try await self.portal.topicsPage(page))
        case ("topics", 2...): return html(try await self.portal.topicPage(page, try self.topic(segments.dropFirst())))
        case ("updates", 2):
            return html(try self.portal.updatePage(page, try await self.portal.update(segments[1])))
        case ("about", 1): return html(try self.portal.aboutPage(page))
        case ("live", 1): return try await self.stream(page, request, context, isForPages: true)
        case ("static", 2): return try self.file(segments[1], target.query)
        case ("healthz", 1): return self.plain("ok\n")
        case ("readyz", 1): return await self.ready()
        case ("metrics", 1):
            var answer = Answer("text/plain; version=0.0.4; charset=utf-8", self.portal.metricsText())
            answer.caching = "no-store"
            return answer
        case ("api", 3...) where segments[1] == "v1":
            if segments.count == 3, segments[2] == "stream" {
                return try await self.stream(page, request, context, isForPages: false)
            }
            return try await self.portal.api(Array(segments.dropFirst(2)), page)
        default:
            if segments.first?.hasPrefix("feeds") == true { return try await self.portal.feed(segments, page) }
            throw PortalError.notFound("this page")
        }
    }

    private func topic(_ segments: ArraySlice<String>) throws(PortalError) -> Topic {
        do { return try Topic(segments.joined(separator: "/")) } catch { throw .notFound("this topic") }
    }

    private func plain(_ text: String, _ status: HTTPResponse.Status = .ok) -> Answer {
        var answer = Answer("text/plain; charset=utf-8", text)
        answer.status = status
        answer.caching = "no-store"
        return answer
    }

    private func ready() async -> Answer {
        guard let obstacle = await self.portal.obstacle() else { return self.plain("ready\n") }
        return self.plain("not ready: \(obstacle)\n", .serviceUnavailable)
    }

    private func file(_ name: String, _ query: QueryItems) throws(PortalError) -> Answer {
        guard let file = self.portal.files[name] else { throw .notFound("this file") }
        var answer = Answer(file.type, file.bytes)
        if query["v"] == file.tag { answer.caching = "public, max-age=31536000, immutable" }
        return answer
    }

    private func stream(
        _ page: PageRequest,
        _ request: Request,
        _ context: PortalContext,
        isForPages: Bool
    ) async throws -> Answer {
        let channel = context.channel
        return try await LiveStream.answer(
            self.portal,
            page,
            lastEventID: HTTPField.Name("Last-Event-ID").flatMap { request.headers[$0] },
            isForPages: isForPages,
            isHead: request.method == .head,
            close: { channel.close(promise: nil) }
        )
    }

    /// Says what went wrong in the way of the kind of thing that was asked for.
    private func answer(_ request: Request, to error: any Error, as kind: Kind) -> Answer {
        let known: PortalError
        if let error = error as? PortalError {
            known = error
        } else {
            self.portal.logger.warning("question failed", metadata: ["reason": "\(error)"])
            known = .unavailable("indexing does not answer; it may be starting")
        }
        var answer = Problem(known).answer
        if kind == .page {
            let target = try? Target(request.head.path ?? "/")
            let page = PageRequest(
                path: target?.path ?? "/",
                query: target?.query ?? .none,
                acceptLanguage: request.headers[.acceptLanguage] ?? ""
            )
            if let text = try? self.portal.errorPage(page, known) {
                answer = Answer(Answer.html, text, language: page.language)
                answer.status = known.status
                answer.caching = "no-store"
            }
        }
        answer.fields = known.fields
        return answer
    }
}
