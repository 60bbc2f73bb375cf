import FeedFormats
import Schema

/// What a source's documents usually have, so that it shows when something of it is gone.
struct SourceProfile: Hashable, Codable, Sendable {
    /// From so many documents on it is known what is usual.
    static let fewest = 3
    /// A member that at least so many of a hundred items have is usual.
    static let usual = 90
    /// Of a usual member at most so many of a hundred items have it when it is gone.
    static let gone = 10
    /// After so many documents in a row of another shape, that shape is the usual one.
    static let patience = 12
    /// How many documents back it remembers, about.
    private static let memory = 8

    /// The format's name; nil until a document had items, since an empty list may be one of any format.
    var format: String?
    /// From how many documents it was learnt, at most 1,000.
    var documents = 1
    /// How many items a document has, about.
    var items: Int
    /// Of a hundred items, how many have a member; of a hundred documents, how many have `items`.
    var has: [String: Int]
    /// How many documents in a row had another shape.
    var strange = 0

    /// Learns from a first document.
    init(_ document: FeedDocument) {
        self.format = document.updates.isEmpty ? nil : document.format
        self.items = document.updates.count
        self.has = Self.shares(of: document.updates)
    }

    /// Compares a document with what is usual, and learns from it what is usual now.
    ///
    /// - Returns: What is gone or different, as words; empty: nothing.
    mutating func take(_ document: FeedDocument) -> [String] {
        let shares = Self.shares(of: document.updates)
        let differences = self.differences(of: document, shares)
        guard differences.isEmpty else {
            self.strange += 1
            if self.strange >= Self.patience {
                self = Self(document)
                return []
            }
            return differences
        }
        self.strange = 0
        // As the mean of all up to a number, then of about the last ones.
        let weight = min(self.documents, Self.memory - 1)
        func blend(_ old: Int, _ new: Int) -> Int { (old * weight + new + weight / 2) / (weight + 1) }
        for name in Set(self.has.keys).union(shares.keys) where !document.updates.isEmpty || name == "items" {
            self.has[name] = blend(self.has[name] ?? 0, shares[name] ?? 0)
        }
        if !document.updates.isEmpty {
            self.items = blend(self.items, document.updates.count)
            self.format = document.format
        }
        self.documents = min(self.documents + 1, 1_000)
        return []
    }

    private func differences(of document: FeedDocument, _ shares: [String: Int]) -> [String] {
        guard self.documents >= Self.fewest else { return [] }
        var differences: [String] = []
        if let format = self.format, document.format != format, !document.updates.isEmpty {
            differences.append("the format was \(format) and is \(document.format)")
        }
        guard !document.updates.isEmpty else {
            // That a list of warnings is empty means nothing; that one is which never was does.
            if self.documents >= 10, self.has["items", default: 0] >= 95 { differences.append("all items are gone") }
            return differences
        }
        // One or two items may well lack something that most have.
        guard document.updates.count >= 3 || self.items <= 2 && self.documents >= 10 else { return differences }
        for (name, share) in self.has.sorted(by: { $0.key < $1.key })
        where name != "items" && share >= Self.usual && shares[name, default: 0] <= Self.gone {
            differences.append("its items have no \(name) any more")
        }
        return differences
    }

    private static func shares(of updates: [Update]) -> [String: Int] {
        guard !updates.isEmpty else { return ["items": 0] }
        var counts: [String: Int] = [:]
        for update in updates {
            func count(_ name: String, if isThere: Bool) { if isThere { counts[name, default: 0] += 1 } }
            count("date", if: update.published != nil)
            count("link", if: !update.links.isEmpty)
            count("text", if: update.summary != nil || update.body != nil)
            count("identity", if: update.source.item.map { !$0.hasPrefix("sha256:") } ?? false)
            count("place", if: update.geometry != nil)
            count("severity", if: update.severity != nil)
            count("validity", if: update.valid != nil)
            if let payload = update.payload { count("\(payload.kind) payload", if: true) }
        }
        var shares = counts.mapValues { $0 * 100 / updates.count }
        shares["items"] = 100
        return shares
    }
}
