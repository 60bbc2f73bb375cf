public import Exchange
internal import Schema

extension PortalSource {
    /// Everything from an exchange, asked as a guest: `public` only, whatever the account itself may read.
    ///
    /// - Parameter client: The exchange, as an account with the role `act-for` that reads `public` alone.
    public init(_ client: ExchangeClient) {
        self.init(
            search: { question in try await Self.ask(client, "search", question) },
            update: { question in try await Self.ask(client, "update", question) },
            topics: { try await Self.ask(client, "topics", Nothing()) },
            agencies: {
                let answer: Catalogue = try await Self.ask(client, "catalogue", Nothing(), of: .bus)
                return answer.agencies
            },
            bus: { try await Self.ask(client, "health", Nothing(), of: .bus, within: .seconds(2)) },
            health: { try await Self.ask(client, "health", Nothing(), within: .seconds(2)) },
            follow: { cursor, each in
                try await client.withSubscription(to: [.all], from: cursor.map { .cursor($0) } ?? .latest) { events in
                    for try await event in events {
                        guard let told = LiveEvent(event) else { continue }
                        guard try await each(told) else { return }
                    }
                }
            }
        )
    }

    private static func ask<Question: Encodable & Sendable, Answer: Decodable & Sendable>(
        _ client: ExchangeClient,
        _ verb: String,
        _ question: Question,
        of service: RequestService = .indexing,
        within timeout: Duration = .seconds(5)
    ) async throws -> Answer {
        do {
            return try await client.request(service, verb, question, for: .guest, timeout: timeout)
        } catch ExchangeError.refused(code: "NOT_FOUND", let sentence) {
            throw PortalError.notFound(sentence)
        } catch ExchangeError.refused(code: "BAD_REQUEST", let sentence) {
            // All but the token of a page was checked before it was asked.
            throw PortalError.invalid(parameter: "page", value: "", rule: sentence)
        } catch let error as ExchangeError {
            throw PortalError.unavailable(error.description)
        }
    }
}

extension LiveEvent {
    /// What a subscription says, of `public` alone.
    init?(_ event: SubscriptionEvent) {
        switch event {
        case .update(let delivery):
            guard delivery.audience == .public else { return nil }
            self = .update(
                audience: delivery.audience,
                position: delivery.position,
                log: delivery.log,
                bytes: delivery.bytes
            )
        // Its bytes are nobody's word: the position passes as one that cannot be read.
        case .unverified(let delivery, _):
            guard delivery.audience == .public else { return nil }
            self = .update(audience: delivery.audience, position: delivery.position, log: delivery.log, bytes: [])
        case .caughtUp(let cursor): self = .caughtUp(cursor)
        case .reset(let log): self = .reset(log)
        case .trimmed(let audience, let first):
            guard audience == .public else { return nil }
            self = .trimmed(audience: audience, first: first)
        }
    }
}
