import FeedFormats
import Schema

/// What the items of a document, or of several, have.
struct ContentShape: Hashable, Codable, Sendable {
    /// Of how many items the payload is looked into, spread over all of them.
    private static let sample = 256
    /// How many members of payloads are counted, at most.
    private static let mostMembers = 64
    /// The most characters of a member's name.
    private static let longestName = 64

    /// The format's name.
    let format: String
    /// How many items there are.
    var items: Int
    /// How many of them have a member.
    var has: [String: Int] = [:]
    /// Of how many the payload was looked into.
    var sampled = 0
    /// How many of those have a member in their payload.
    var payloads: [String: Int] = [:]

    init(_ document: FeedDocument) {
        self.format = document.format
        self.items = document.updates.count
        for update in document.updates { self.count(update) }
        let step = max((self.items + Self.sample - 1) / Self.sample, 1)
        for index in stride(from: 0, to: self.items, by: step) {
            self.sampled += 1
            for name in Self.members(of: document.updates[index]) { self.payloads[name, default: 0] += 1 }
        }
        self.limit()
    }

    /// Of a hundred items, how many have a member; of a hundred documents, how many have `items`.
    var shares: [String: Int] {
        guard self.items > 0 else { return ["items": 0] }
        var shares = self.payloads.mapValues { $0 * 100 / max(self.sampled, 1) }
        for (name, count) in self.has { shares[name] = count * 100 / self.items }
        shares["items"] = 100
        return shares
    }

    /// Adds what another document of the format has.
    mutating func add(_ other: Self) {
        self.items += other.items
        self.sampled += other.sampled
        self.has.merge(other.has) { $0 + $1 }
        self.payloads.merge(other.payloads) { $0 + $1 }
        self.limit()
    }

    private mutating func limit() {
        guard self.payloads.count > Self.mostMembers else { return }
        let usual = self.payloads.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
        self.payloads = Dictionary(uniqueKeysWithValues: usual.prefix(Self.mostMembers).map { ($0.key, $0.value) })
    }

    private mutating func count(_ update: Update) {
        func count(_ name: String, if isThere: Bool) { if isThere { self.has[name, default: 0] += 1 } }
        count("date", if: update.published != nil)
        count("link", if: !update.links.isEmpty)
        count("text", if: update.summary != nil || update.body != nil)
        count("identity", if: update.source.item.map { !$0.hasPrefix("sha256:") } ?? false)
        count("place", if: update.geometry != nil)
        count("severity", if: update.severity != nil)
        count("validity", if: update.valid != nil)
        if let payload = update.payload { count("\(payload.kind) payload", if: true) }
    }

    /// The members of an update's payload, each after its kind; of its parts, of series of quantities and of values with
    /// names, also theirs.
    private static func members(of update: Update) -> Set<String> {
        guard let payload = update.payload, let described = payload.described else { return [] }
        var names: Set<String> = []
        func add(_ name: String, _ more: String = "") {
            names.insert(String("\(payload.kind) \(name)\(more.isEmpty ? "" : " ")\(more)".prefix(Self.longestName)))
        }
        func add(_ part: any Described, of name: String) {
            for fact in part.facts {
                add(name, fact.name)
                switch fact.value {
                case .text(let quantity) where fact.name == "quantity": add(name, quantity)
                case .named(let values): for value in values.prefix(64) { add(name, value.name) }
                default: break
                }
            }
        }
        for fact in described.facts {
            add(fact.name)
            switch fact.value {
            case .part(let part): add(part, of: fact.name)
            case .parts(let parts): for part in parts.prefix(64) { add(part, of: fact.name) }
            case .named(let values): for value in values.prefix(64) { add(fact.name, value.name) }
            default: break
            }
        }
        return names
    }
}
