import Crypto
import Exchange
import FeedFormats
import Language
import Logging
import Outbound
import Schema
import ServiceKit

/// One look at a source: fetch, read, publish what is new or changed, and leave marks with the bus.
struct Poll: Sendable {
    /// How long a file in a watched folder has to rest before it counts as written.
    static let quiet: Duration = .seconds(1)

    /// When to look again.
    enum Outcome { case lookAgainInTime, lookAgainSoon }

    /// A document as it came.
    struct Arrival: Hashable {
        var bytes: [UInt8]
        /// Where it was found: an address without its query, a file's name, or a broker's topic.
        var name: String
        /// The encoding that its sender named.
        var charset: String?
    }

    /// What is wrong with the source itself.
    struct Trouble: Error {
        var state: SourceCondition
        var reason: String
        /// What came and could not be read, if it is to be kept.
        var kept: Arrival?
    }

    /// What a look found.
    struct Finding {
        var outcome = Outcome.lookAgainInTime
        /// How many updates were published.
        var published = 0
        /// Whether a document was read, and not only found unchanged.
        var hasRead = false
        /// Why something of it could not be read, or was refused; the rest is published.
        var trouble: Trouble?
        /// Why a file that is still there cannot be read, which was told of the file; nil: all can.
        var unreadable: String?
        /// What of its usual shape is gone.
        var drift: [String] = []
        /// What the document links to for itself; nil: it was not read.
        var links: [Link]?
        /// What it says of its hub.
        var hub = HubOffer.Discovery.unknown
    }

    let source: WatchedSource
    let lease: Lease
    let client: ExchangeClient
    let publisher: Publisher
    let http: HTTPClient
    let input: StandardInput
    /// What hosts take, by scheme, host and port.
    let budgets: [String: RequestBudget]
    let classifier: Classifier
    /// Where hubs call; nil: no hub is asked.
    let callbacks: HubCallbacks?
    let logger: Logger
    var now: Timestamp = .now

    /// Looks once.
    ///
    /// - Parameter view: What is remembered of the source; brought up to date, here and at the bus.
    /// - Returns: Whether a file is still being written.
    /// - Throws: `ExchangeError.refused` `LEASE_LOST` when the lease is gone; what is wrong with the source itself is
    ///   published as a notice instead.
    func run(_ view: inout SourceView) async throws -> Outcome {
        view.marks.asked = self.now
        if let call = view.call {
            view.marks.called = call.request
            view.marks.hubNews = self.now
            view.call = nil
        }
        var outcome = Outcome.lookAgainInTime
        var left: HubOffer?
        do {
            let finding = try await self.look(&view)
            outcome = finding.outcome
            view.marks.items += finding.published
            left = view.marks.noteHub(finding.hub)
            self.noteNews(finding, &view.marks)
            if let trouble = finding.trouble {
                try await self.note(trouble, &view.marks)
            } else {
                try await self.judge(finding, &view.marks)
            }
        } catch let trouble as Trouble {
            try await self.note(trouble, &view.marks)
        }
        try await self.store(&view)
        if view.marks.failures == 0 { try await self.tendHub(leaving: left, &view) }
        return outcome
    }

    /// Notes that a look failed, and has what came kept.
    func note(_ trouble: Trouble, _ marks: inout SourceMarks) async throws {
        var trouble = trouble
        try await self.keep(&trouble, &marks)
        marks.errors += 1
        marks.lastError = trouble.reason
        if trouble.state == .silent { marks.failures += 1 } else { marks.failures = 0 }
        try await self.settle(trouble.state, trouble.reason, &marks)
    }

    private func look(_ view: inout SourceView) async throws -> Finding {
        if let folder = self.source.folder { return try await self.look(into: folder, &view) }
        if self.source.isStandardInput {
            let arrival = Arrival(bytes: try await self.input.whole(), name: "standard input")
            return try await self.take(arrival, &view.marks)
        }
        return try await self.fetch(&view.marks, &view.requests)
    }

    func noteNews(_ finding: Finding, _ marks: inout SourceMarks) {
        marks.failures = 0
        if let last = marks.news, finding.published > 0 {
            marks.gaps = (marks.gaps + [max(self.now.seconds - last.seconds, 0)]).suffix(8)
        }
        if finding.published > 0 || marks.news == nil { marks.news = self.now }
        marks.answered = self.now
        if finding.hasRead, finding.trouble == nil { marks.read = self.now }
    }

    /// What state follows from a look that brought an answer.
    func judge(_ finding: Finding, _ marks: inout SourceMarks) async throws {
        if let reason = finding.unreadable { return try await self.settle(.quarantined, reason, &marks, isTold: true) }
        if !finding.drift.isEmpty {
            let reason = """
                \(finding.drift.joined(separator: ", ")); look at what the source sends now, and ask the agency if it is \
                meant; after \(SourceProfile.patience) documents like it, it counts as usual
                """
            return try await self.settle(.drifted, reason, &marks)
        }
        if marks.state == .drifted, !finding.hasRead { return }
        if let expected = marks.expectedFreshness(self.source), let news = marks.news,
            self.now.seconds - news.seconds > expected
        {
            let reason = """
                it answers, but nothing new has come since \(news), and something is expected within \
                \(Self.words(expected)); check with the agency that it still publishes there
                """
            return try await self.settle(.silent, reason, &marks)
        }
        try await self.settle(.ok, nil, &marks)
    }

    private static func words(_ seconds: Int64) -> String {
        switch seconds {
        case ..<120: "\(seconds) seconds"
        case ..<7_200: "\(seconds / 60) minutes"
        case ..<172_800: "\(seconds / 3_600) hours"
        default: "\(seconds / 86_400) days"
        }
    }

    /// Has the bus keep what could not be read.
    func keep(_ trouble: inout Trouble, _ marks: inout SourceMarks) async throws {
        guard let arrival = trouble.kept else { return }
        let hash = Self.hash(arrival.bytes)
        guard marks.marks["kept"] != hash else { return }
        let document = KeptDocument(
            hash: hash,
            size: arrival.bytes.count,
            time: self.now,
            name: String((self.source.address ?? "standard input").prefix(256)),
            reason: String(trouble.reason.prefix(1_000)),
            charset: arrival.charset
        )
        do {
            try await self.client.keep(document, arrival.bytes, self.context())
            marks.marks["kept"] = hash
        } catch ExchangeError.refused(let code, let sentence) where code != "LEASE_LOST" {
            trouble.reason += "; its bytes are not kept: \(sentence)"
        }
    }

    func context(_ item: SourceItem? = nil) -> PublishContext {
        PublishContext(source: self.source.name, host: self.lease.name, token: self.lease.token, item: item)
    }

    /// What the bus has of these items.
    func known(_ keys: [String]) async throws -> [String: SourceItem] {
        var items: [String: SourceItem] = [:]
        var rest = keys[...]
        while !rest.isEmpty {
            var page: [String] = []
            var bytes = 0
            while let key = rest.first, page.isEmpty || bytes + key.utf8.count < 65_536 {
                bytes += key.utf8.count + 8
                page.append(rest.removeFirst())
            }
            let question = SourceQuestion(source: self.source.name, keys: page)
            let answer: SourceAnswer = try await self.client.request(.bus, "source", question, isRepeatable: true)
            for item in answer.items { items[item.key] = item }
        }
        return items
    }

    /// What the bus has of the source besides items.
    func remembered() async throws -> SourceAnswer {
        try await self.client.request(
            .bus,
            "source",
            SourceQuestion(source: self.source.name, keys: []),
            isRepeatable: true
        )
    }

    func store(_ view: inout SourceView) async throws {
        let isDurable = view.mustBeDurable(now: self.now)
        let marks = view.readyToStore(isDurable: isDurable, now: self.now)
        let _: Nothing = try await self.client.request(
            .bus,
            "mark",
            MarkQuestion(context: self.context(), marks: marks, isFleeting: !isDurable)
        )
        view.wasStored(isDurable: isDurable)
    }

    static func hash(_ text: String) -> String { Self.hash(Array(text.utf8)) }

    static func hash(_ bytes: [UInt8]) -> String {
        SHA256.hash(data: bytes).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
