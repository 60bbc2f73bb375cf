internal import Exchange
internal import Schema
internal import ZeroMQ

extension Bus {
    /// Answers a request on the replay socket.
    func answer(_ request: Request, _ registry: Registry) async throws -> ([UInt8], [Frame]) {
        switch request.verb {
        case "welcome": (JSONText.encode(self.welcome(request, registry)), [])
        case "replay": try await self.replay(try request.decode(), request, registry)
        case "cursor.set":
            try await self.setCursor(try request.decode(), request)
        case "lease":
            (JSONText.encode(self.lease(try Self.service(request, registry).decode())), [])
        case "mark":
            try await self.mark(try Self.service(request, registry).decode())
        case "registry": (JSONText.encode(try Self.registry(request, registry)), [])
        case "agencies": (JSONText.encode(AgenciesAnswer(agencies: registry.agencies)), [])
        case "health": (JSONText.encode(self.health()), [])
        default: throw RequestRefusal("BAD_REQUEST", "the bus has no verb \(request.verb.prefix(32))")
        }
    }

    private static func service(_ request: Request, _ registry: Registry) throws(RequestRefusal) -> Request {
        guard registry.accounts[request.account]?.roles.contains(.service) == true else {
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
        for audience in registry.audiences.keys where registry.mayRead(request.reader, audience) {
            heads[audience] = self.state.head(audience)
        }
        return Welcome(heads: heads, starts: self.state.starts)
    }

    private func setCursor(_ question: CursorQuestion, _ request: Request) async throws -> ([UInt8], [Frame]) {
        guard (1...64).contains(question.name.utf8.count) else {
            throw RequestRefusal("BAD_REQUEST", "a cursor's name has 1 to 64 bytes")
        }
        let happening = JournalRecord.Happening.cursor(
            account: request.account,
            name: question.name,
            cursor: question.cursor
        )
        try await self.store(JournalRecord(happening))
        return (JSONText.encode(Nothing()), [])
    }

    private func lease(_ question: LeaseQuestion) -> LeaseAnswer {
        let tokens = self.leases.renew(question, now: .now)
        var leases: [String: LeaseAnswer.Lease] = [:]
        for (host, token) in tokens {
            var lease = LeaseAnswer.Lease(token: token)
            if question.held[host] != token {
                for source in question.hosts[host] ?? [] { lease.states[source] = self.state.sources[source] }
            }
            leases[host] = lease
        }
        return LeaseAnswer(leases: leases, milliseconds: Leases.term.components.seconds * 1_000)
    }

    private func mark(_ question: MarkQuestion) async throws -> ([UInt8], [Frame]) {
        guard self.leases.holds(question.context.host, token: question.context.token, now: .now) else {
            throw RequestRefusal("FENCED", "the lease on \(question.context.host) is another replica's now")
        }
        let size = question.marks.reduce(0) { $0 + $1.key.utf8.count + $1.value.utf8.count }
        guard size <= 65_536 else { throw RequestRefusal("BAD_REQUEST", "marks have at most 64 KiB") }
        if self.state.sources[question.context.source]?.marks != question.marks {
            try await self.store(JournalRecord(.marks(source: question.context.source, marks: question.marks)))
        }
        return (JSONText.encode(Nothing()), [])
    }

    private func health() -> HealthAnswer {
        var cursor = Cursor(log: self.log)
        for audience in self.state.places.keys { cursor[audience] = self.state.head(audience) }
        return HealthAnswer(service: "bus", status: .ok, cursor: cursor)
    }
}
