internal import Exchange
internal import Journal
internal import Schema

/// What the bus does for replicas of ingest, and for who looks after sources.
extension Bus {
    /// The most bytes of a source's marks.
    private static let markBytes = 65_536
    /// The most sources that are to be read again and were not yet.
    private static let mostReparses = 1_024
    /// The most sources of which a hub said something that was not acted on yet.
    private static let mostCalls = 1_024

    /// Answers a question about leases and sources.
    func answerIngest(_ request: Request) async throws -> [UInt8] {
        switch request.verb {
        case "lease": JSONText.encode(self.lease(try request.decode()))
        case "source": JSONText.encode(try await self.source(try request.decode()))
        case "sources": JSONText.encode(self.state.marks(try request.decode()))
        case "mark": JSONText.encode(try await self.mark(try request.decode()))
        case "reparse": JSONText.encode(try self.reparse(try request.decode()))
        case "call": JSONText.encode(try self.call(try request.decode()))
        case "keep": JSONText.encode(try await self.keep(try request.decode()))
        case "kept": JSONText.encode(try await self.quarantine.piece(try request.decode()))
        default: JSONText.encode(try await self.forget(try request.decode()))
        }
    }

    private func lease(_ question: LeaseQuestion) -> LeaseAnswer {
        LeaseAnswer(
            tokens: self.leases.renew(question, now: .now),
            milliseconds: Leases.term.components.seconds * 1_000,
            reparse: self.reparses,
            calls: self.calls
        )
    }

    private func source(_ question: SourceQuestion) async throws -> SourceAnswer {
        var answer = self.state.page(question)
        let kept = try await self.quarantine.documents(of: question.source)
        answer.kept = kept.isEmpty ? nil : kept
        return answer
    }

    private func check(_ context: PublishContext) throws(RequestRefusal) {
        guard self.leases.holds(context.host, token: context.token, now: .now) else {
            throw RequestRefusal("LEASE_LOST", "the lease on \(context.host) is another replica's now")
        }
    }

    private func mark(_ question: MarkQuestion) async throws -> Nothing {
        try self.check(question.context)
        let (source, marks) = (question.context.source, question.marks)
        let size = marks.reduce(0) { $0 + $1.key.utf8.count + $1.value.utf8.count }
        guard size <= Self.markBytes else { throw RequestRefusal("BAD_REQUEST", "marks have at most 64 KiB") }
        if let item = question.context.item {
            guard item.key.utf8.count <= 1_024, item.hash.utf8.count <= 128 else {
                throw RequestRefusal("BAD_REQUEST", "an item's key has at most 1,024 bytes, its hash at most 128")
            }
            try await self.store(.item(source: source, item: item))
        }
        if let request = marks["reparsed"], self.reparses[source] == request { self.reparses[source] = nil }
        if let request = marks["called"], self.calls[source]?.request == request { self.calls[source] = nil }
        if question.isFleeting == true {
            self.state.note(marks, of: source)
            self.fleeting.insert(source)
        } else if self.state.sources[source]?.marks ?? [:] != marks || self.fleeting.contains(source) {
            try await self.store(.marks(source: source, marks: marks))
            self.fleeting.remove(source)
        }
        return Nothing()
    }

    private func reparse(_ question: ReparseQuestion) throws(RequestRefusal) -> Nothing {
        guard (1...64).contains(question.request.utf8.count), Quarantine.isName(question.source) else {
            throw RequestRefusal("BAD_REQUEST", "name a source, and the request in 1 to 64 bytes")
        }
        guard self.reparses.count < Self.mostReparses || self.reparses[question.source] != nil else {
            throw RequestRefusal("BUSY", "1,024 sources wait to be read again; try again later")
        }
        self.reparses[question.source] = question.request
        return Nothing()
    }

    private func call(_ question: CallQuestion) throws(RequestRefusal) -> Nothing {
        let (source, call) = (question.source, question.call)
        guard (1...64).contains(call.request.utf8.count), (1...64).contains(call.subscription.utf8.count),
            call.denial?.utf8.count ?? 0 <= 500, call.weakHash?.utf8.count ?? 0 <= 16, Quarantine.isName(source)
        else {
            throw RequestRefusal("BAD_REQUEST", "name a source, and call and subscription in 1 to 64 bytes")
        }
        // What is forgotten is found by the next look all the same.
        if self.calls.count >= Self.mostCalls, self.calls[source] == nil,
            let oldest = self.calls.min(by: { $0.value.time < $1.value.time })?.key
        {
            self.calls[oldest] = nil
        }
        self.calls[source] = call.after(self.calls[source])
        return Nothing()
    }

    private func keep(_ question: KeepQuestion) async throws -> Nothing {
        try self.check(question.context)
        try await self.quarantine.keep(question)
        return Nothing()
    }

    private func forget(_ question: ForgetQuestion) async throws -> Nothing {
        try self.check(question.context)
        try await self.quarantine.forget(question.hashes, of: question.context.source)
        return Nothing()
    }
}
