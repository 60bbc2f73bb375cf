internal import Exchange
internal import Outbound
internal import Schema
internal import Storage

/// Answers what accounts ask: each about its own subscriptions only.
struct Desk: Sendable {
    /// The most subscriptions an account may have.
    static let maximumEach = 100
    private static let limits = 1...500

    let notifier: Notifier
    let store: any Subscriptions
    let time: Time
    let health: @Sendable () async throws -> HealthAnswer

    func answer(_ request: Request, by registry: Registry) async throws -> [UInt8] {
        switch request.verb {
        case "health":
            return JSONText.encode(try await self.health())
        case "subscription.add":
            return JSONText.encode(try await self.add(request.decode(), owner: try self.owner(request, registry)))
        case "subscription.list":
            return JSONText.encode(try await self.list(of: try self.owner(request, registry)))
        case "subscription.remove":
            return JSONText.encode(try await self.remove(request.decode(), owner: try self.owner(request, registry)))
        case "deliveries":
            return JSONText.encode(
                try await self.deliveries(request.decode(), owner: try self.owner(request, registry), registry)
            )
        default:
            throw RequestRefusal(
                "BAD_REQUEST",
                "ask for subscription.add, subscription.list, subscription.remove, deliveries or health"
            )
        }
    }

    private func owner(_ request: Request, _ registry: Registry) throws(RequestRefusal) -> AccountName {
        guard let reader = request.reader, registry.accounts[reader] != nil else {
            throw RequestRefusal("DENIED", "subscriptions belong to accounts; sign in as one")
        }
        return reader
    }

    private func add(_ question: SubscriptionAddQuestion, owner: AccountName) async throws -> SubscriptionAddAnswer {
        func require(_ holds: Bool, _ sentence: String) throws(RequestRefusal) {
            if !holds { throw RequestRefusal("BAD_REQUEST", sentence) }
        }
        try require((1...100).contains(question.name.count), "name the subscription with 1 to 100 characters")
        try require(question.name.utf8.count <= 400, "name the subscription with at most 400 bytes")
        do { try question.filter.validate() } catch { throw RequestRefusal("BAD_REQUEST", error.description) }
        try require(question.webhook.url.utf8.count <= 2_048, "a webhook's address has at most 2,048 bytes")
        do { try OutboundRequest(.post, url: question.webhook.url).validate() } catch {
            throw RequestRefusal("BAD_REQUEST", error.description)
        }
        let given = question.webhook.secret
        guard let secret = given == nil ? .random() : given.flatMap({ WebhookSecret($0) }) else {
            throw RequestRefusal(
                "BAD_REQUEST",
                "write the secret as whsec_ and 24 to 64 bytes in base64, or leave it out"
            )
        }
        let own = try await self.notifier.subscriptions().values.filter { $0.owner == owner }
        try require(own.count < Self.maximumEach, "an account has at most 100 subscriptions; remove one first")
        let subscription = StoredSubscription(
            owner: owner,
            name: question.name,
            filter: question.filter,
            url: question.webhook.url,
            secret: secret,
            // The bus tells time in milliseconds.
            created: Timestamp(milliseconds: self.time.now().milliseconds)
        )
        try await self.notifier.add(subscription)
        return SubscriptionAddAnswer(id: subscription.id, secret: secret.text)
    }

    private func list(of owner: AccountName) async throws -> SubscriptionListAnswer {
        let own = try await self.notifier.subscriptions().values.filter { $0.owner == owner }
        return SubscriptionListAnswer(
            subscriptions: own.sorted { ($0.created, $0.id) < ($1.created, $1.id) }.map {
                .init(
                    id: $0.id,
                    name: $0.name,
                    filter: $0.filter,
                    url: $0.url,
                    created: $0.created,
                    disabled: $0.disabled
                )
            }
        )
    }

    private func remove(
        _ question: SubscriptionRemoveQuestion,
        owner: AccountName
    ) async throws -> SubscriptionRemoveAnswer {
        try await self.requireOwn(question.id, owner)
        try await self.notifier.remove(question.id)
        return SubscriptionRemoveAnswer(id: question.id)
    }

    private func deliveries(
        _ question: DeliveriesQuestion,
        owner: AccountName,
        _ registry: Registry
    ) async throws -> DeliveriesAnswer {
        guard Self.limits.contains(question.limit) else {
            throw RequestRefusal("BAD_REQUEST", "ask for 1 to 500 deliveries")
        }
        if let subscription = question.subscription { try await self.requireOwn(subscription, owner) }
        let own = try await self.notifier.subscriptions().values.filter { $0.owner == owner }.map(\.id)
        return DeliveriesAnswer(
            deliveries: try await self.store.deliveries(
                of: question.subscription.map { [$0] } ?? own,
                readable: registry.readable(by: owner, at: .now),
                limit: question.limit
            )
        )
    }

    /// Another's subscription and none look alike.
    private func requireOwn(_ id: SubscriptionID, _ owner: AccountName) async throws {
        guard try await self.notifier.subscriptions()[id]?.owner == owner else {
            throw RequestRefusal("NOT_FOUND", "there is no subscription \(id); subscription.list tells which there are")
        }
    }
}
