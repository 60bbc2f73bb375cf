public import ArgumentParser
internal import Exchange
internal import Schema

/// `taiwa subscription`.
public struct Subscriptions: AsyncParsableCommand {
    /// What it is for.
    public static let configuration = CommandConfiguration(
        commandName: "subscription",
        abstract: "Have updates posted to a webhook.",
        discussion: """
            Deliveries are signed as Standard Webhooks 1.0 says, tried again with growing pauses until the endpoint takes
            them, and recorded. Each account has its own subscriptions.
            """,
        subcommands: [Add.self, List.self, Remove.self, Deliveries.self],
        defaultSubcommand: List.self
    )

    /// Makes the command.
    public init() {}
}

extension Subscriptions {
    /// `taiwa subscription add`.
    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Make a subscription.",
            discussion: """
                Prints its id and the secret that deliveries are signed with, which is shown this once. It brings what is
                published from now on.
                """
        )

        @Argument(help: "Where to post, http:// or https://.")
        var url: String

        @Option(help: "What to call it.")
        var name: String?

        @Option(help: "A topic pattern such as 'ssa/>'; repeat it for more. None: everything.")
        var topic: [String] = []

        @Option(help: "An agency such as jp.jaxa; repeat it for more. None: any.")
        var agency: [String] = []

        @Option(help: "How bad it is at least: minor, moderate, severe or extreme.")
        var severity: Severity?

        @Option(
            help: ArgumentHelp(
                "File with the secret to sign with, whsec_…; - for standard input. None: one is made.",
                valueName: "file"
            )
        )
        var secretFile: String?

        @Flag(help: "Print the answer as JSON.")
        var json = false

        @OptionGroup var connection: Connection

        func run() async throws {
            let secret = try self.secretFile.map {
                String(decoding: try InputFile.read($0).filter { $0 > 0x20 }, as: UTF8.self)
            }
            let patterns = try self.topic.map { try TopicPattern($0) }
            let question = SubscriptionAddQuestion(
                name: self.name ?? self.url,
                filter: SubscriptionFilter(
                    topics: patterns.isEmpty ? [.all] : patterns,
                    agencies: try self.agency.map { try AgencyID($0) },
                    minimumSeverity: self.severity
                ),
                webhook: WebhookTarget(url: self.url, secret: secret)
            )
            let answer: SubscriptionAddAnswer = try await self.connection.withClient { client in
                try await client.warnOfUnknownTopics(patterns)
                return try await client.request(.notifications, "subscription.add", question)
            }
            if self.json { return say(String(decoding: JSONText.encode(answer), as: UTF8.self)) }
            say("\(answer.id) \(answer.secret)")
        }
    }

    /// `taiwa subscription list`.
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the account's subscriptions.")

        @Flag(help: "Print the answer as JSON.")
        var json = false

        @OptionGroup var connection: Connection

        func run() async throws {
            let answer: SubscriptionListAnswer = try await self.connection.withClient {
                try await $0.request(.notifications, "subscription.list", Nothing())
            }
            if self.json { return say(String(decoding: JSONText.encode(answer), as: UTF8.self)) }
            for one in answer.subscriptions {
                let topics = one.filter.topics.map(\.name).joined(separator: " ")
                let agencies = one.filter.agencies.map { " \($0)" }.joined()
                let severity = one.filter.minimumSeverity.map { " from \($0.rawValue)" } ?? ""
                let state = one.disabled.map { "  [off: \($0)]" } ?? ""
                say("\(one.id)  \(one.name.printable)  \(topics)\(agencies)\(severity)  \(one.url.printable)\(state)")
            }
        }
    }

    /// `taiwa subscription remove`.
    struct Remove: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Remove a subscription, with the record of its deliveries."
        )

        @Argument(help: "Its id.")
        var id: String

        @OptionGroup var connection: Connection

        func run() async throws {
            let question = SubscriptionRemoveQuestion(id: try SubscriptionID(self.id))
            let _: SubscriptionRemoveAnswer = try await self.connection.withClient {
                try await $0.request(.notifications, "subscription.remove", question)
            }
        }
    }

    /// `taiwa subscription deliveries`.
    struct Deliveries: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show what was delivered, every attempt with its outcome, the newest first."
        )

        @Argument(help: "A subscription's id; none: all of the account's.")
        var id: String?

        @Option(help: "The most deliveries, 1...500.")
        var limit = 50

        @Flag(help: "Print the answer as JSON.")
        var json = false

        @OptionGroup var connection: Connection

        func run() async throws {
            let question = DeliveriesQuestion(
                subscription: try self.id.map { try SubscriptionID($0) },
                limit: self.limit
            )
            let answer: DeliveriesAnswer = try await self.connection.withClient {
                try await $0.request(.notifications, "deliveries", question)
            }
            if self.json { return say(String(decoding: JSONText.encode(answer), as: UTF8.self)) }
            for delivery in answer.deliveries {
                let next = delivery.next.map { ", again at \($0)" } ?? ""
                say("\(delivery.created)  \(delivery.updateID)  \(delivery.state.rawValue)\(next)")
                for attempt in delivery.attempts {
                    let outcome = attempt.error ?? "the endpoint answered \(attempt.status.map(String.init) ?? "")"
                    say("    \(attempt.time)  \(outcome.printable) (\(attempt.milliseconds) ms)")
                }
            }
        }
    }
}

extension ExchangeClient {
    /// Tells the person of patterns under which nothing can ever come.
    func warnOfUnknownTopics(_ patterns: [TopicPattern]) async throws {
        guard patterns.contains(where: { $0 != .all }) else { return }
        let catalogue: Catalogue = try await self.request(.bus, "catalogue", Nothing())
        let tree = catalogue.tree
        for pattern in patterns where !tree.has(pattern) {
            let meant = tree.nearest(to: pattern.name).map { "; did you mean \($0)?" } ?? ";"
            warn("no topic matches \(pattern.name)\(meant) taiwa topics lists all")
        }
    }
}
