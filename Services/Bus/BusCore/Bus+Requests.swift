internal import Exchange
internal import Journal
internal import Schema
internal import ZeroMQ

extension Bus {
    /// Answers a request on the replay socket.
    func answer(_ request: Request, _ registry: Registry) async throws -> ([UInt8], [Frame]) {
        switch request.verb {
        case "welcome": (JSONText.encode(self.welcome(request, registry)), [])
        case "replay": try await self.replay(try request.decode(), request, registry)
        case "cursor.set":
            try await self.setCursor(try request.decode(), request, registry)
        case "catalogue": (JSONText.encode(registry.catalogue(for: request.reader, at: .now)), [])
        case "keys": (JSONText.encode(try self.keys(try request.decode(), registry)), [])
        case "checkpoint": (JSONText.encode(try await self.checkpoint(try request.decode(), request, registry)), [])
        case "proof.inclusion": (JSONText.encode(try await self.inclusion(try request.decode(), request, registry)), [])
        case "proof.consistency":
            (JSONText.encode(try await self.consistency(try request.decode(), request, registry)), [])
        case "lease", "source", "sources", "mark", "reparse", "call", "keep", "kept", "forget":
            (try await self.answerIngest(try Self.service(request, registry)), [])
        case "registry": (JSONText.encode(try Self.registry(request, registry)), [])
        case "report": (JSONText.encode(try self.report(request, registry)), [])
        case "reports": (JSONText.encode(try self.reports(request, registry)), [])
        case "health": (JSONText.encode(try await self.health(request, registry)), [])
        default: throw RequestRefusal("BAD_REQUEST", "the bus has no verb \(request.verb.prefix(32))")
        }
    }

    private static func service(_ request: Request, _ registry: Registry) throws(RequestRefusal) -> Request {
        guard registry.has(.service, request.account, at: .now) else {
            throw RequestRefusal("DENIED", "only a service of this exchange may ask that")
        }
        return request
    }

    private static func registry(_ request: Request, _ registry: Registry) throws(RequestRefusal) -> Registry {
        _ = try Self.service(request, registry)
        return registry
    }

    private func welcome(_ request: Request, _ registry: Registry) -> Welcome {
        var heads = Cursor(log: self.log)
        var trimmed: [Audience: UInt64] = [:]
        for audience in registry.readable(by: request.reader, at: .now) {
            heads[audience] = self.state.head(audience)
            if let last = self.trimmed[audience] { trimmed[audience] = last + 1 }
        }
        return Welcome(heads: heads, starts: self.state.starts, trimmed: trimmed)
    }

    /// The most named cursors of an account.
    private static let cursorsEach = 64
    /// The most bytes of a report.
    private static let reportBytes = 8_192

    private func setCursor(
        _ question: CursorQuestion,
        _ request: Request,
        _ registry: Registry
    ) async throws -> ([UInt8], [Frame]) {
        guard let account = request.account else {
            throw RequestRefusal("DENIED", "named cursors belong to accounts; keep a guest's cursor yourself")
        }
        guard (1...64).contains(question.name.utf8.count) else {
            throw RequestRefusal("BAD_REQUEST", "a cursor's name has 1 to 64 bytes")
        }
        let kept = self.state.cursors["\(account) \(question.name)"]
        guard
            kept != nil
                || self.state.cursors.keys.count(where: { $0.hasPrefix("\(account) ") })
                    < Self.cursorsEach
        else { throw RequestRefusal("BAD_REQUEST", "an account has at most 64 named cursors; use one of them") }
        var cursor = question.cursor
        cursor.positions = cursor.positions.filter { registry.mayRead(account, $0.key, at: .now) }
        // Audiences that are not named stay where they were.
        if let kept, kept.log == cursor.log { cursor.positions.merge(kept.positions) { given, _ in given } }
        try await self.store(.cursor(account: account, name: question.name, cursor: cursor))
        return (JSONText.encode(Nothing()), [])
    }

    private func report(_ request: Request, _ registry: Registry) throws(RequestRefusal) -> Nothing {
        guard request.body.count <= Self.reportBytes else {
            throw RequestRefusal("TOO_LARGE", "a report has at most 8 KiB")
        }
        let report: HealthAnswer = try request.decode()
        guard report.service == request.account?.name, request.reader == request.account,
            (1...128).contains(report.instance?.utf8.count ?? 0)
        else {
            throw RequestRefusal("BAD_REQUEST", "an account reports of the service of its own name, and names itself")
        }
        self.reports.take(report, now: .now)
        return Nothing()
    }

    private func reports(_ request: Request, _ registry: Registry) throws(RequestRefusal) -> HealthReports {
        let question: HealthReportsQuestion = try request.decode()
        if question.service != request.account?.name { _ = try Self.service(request, registry) }
        return HealthReports(reports: self.reports.of(question.service, now: .now))
    }

    private func health(_ request: Request, _ registry: Registry) async throws -> HealthAnswer {
        let welcome = self.welcome(request, registry)
        var answer = HealthAnswer(service: "bus", status: .ok, cursor: welcome.heads)
        for audience in welcome.heads.positions.keys {
            answer.figures["first.\(audience)"] = Int64(clamping: welcome.trimmed?[audience] ?? 1)
        }
        // How much is published to others is for the exchange's own.
        if registry.has(.service, request.account, at: .now), request.reader == request.account {
            answer.figures["journalBytes"] = Int64(try await self.reader.bytes())
        }
        return self.upstream?.health(answer, self.state.heads, registry) ?? answer
    }
}
