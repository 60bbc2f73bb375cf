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

    /// From so many items on, messages that come one by one say what is usual.
    private static let handful = 12

    /// The format's name; nil until a document had items, since an empty list may be one of any format.
    var format: String?
    /// From how many documents it was learnt, at most 1,000.
    var documents = 0
    /// How many items a document has, about.
    var items = 0
    /// Of a hundred items, how many have a member; of a hundred documents, how many have `items`.
    var has: [String: Int] = [:]
    /// How many documents in a row had another shape.
    var strange = 0
    /// What was gone or different at the last comparison.
    var differences: [String] = []
    /// What came since, where it comes one by one.
    var gathered: ContentShape?

    /// Knows nothing.
    init() {}

    /// Learns from a first document.
    init(_ document: FeedDocument) { self.learn(ContentShape(document)) }

    /// Compares a document with what is usual, and learns from it what is usual now.
    ///
    /// - Returns: What is gone or different, as words; empty: nothing.
    mutating func take(_ document: FeedDocument) -> [String] {
        self.take(ContentShape(document))
        return self.differences
    }

    /// Compares messages that come one by one with what is usual, a handful of items together, and learns from them.
    ///
    /// - Returns: What is gone or different, as words, which holds until the next handful.
    mutating func gather(_ document: FeedDocument) -> [String] {
        var shape = ContentShape(document)
        guard shape.items > 0 else { return self.differences }
        if let gathered, gathered.format == shape.format {
            let last = shape
            shape = gathered
            shape.add(last)
        }
        self.gathered = shape.items < Self.handful ? shape : nil
        if self.gathered == nil { self.take(shape) }
        return self.differences
    }

    private mutating func take(_ shape: ContentShape) {
        self.differences = self.differences(of: shape)
        if self.differences.isEmpty {
            self.learn(shape)
            return
        }
        self.strange += 1
        guard self.strange >= Self.patience else { return }
        self = Self()
        self.learn(shape)
    }

    private mutating func learn(_ shape: ContentShape) {
        // As the mean of all up to a number, then of about the last ones.
        let weight = min(self.documents, Self.memory - 1)
        func blend(_ old: Int, _ new: Int) -> Int { (old * weight + new + weight / 2) / (weight + 1) }
        let shares = shape.shares
        for name in Set(self.has.keys).union(shares.keys) where shape.items > 0 || name == "items" {
            let share = blend(self.has[name] ?? 0, shares[name] ?? 0)
            self.has[name] = share > 0 ? share : nil
        }
        if shape.items > 0 {
            self.items = blend(self.items, shape.items)
            self.format = shape.format
        }
        self.documents = min(self.documents + 1, 1_000)
        self.strange = 0
    }

    private func differences(of shape: ContentShape) -> [String] {
        guard self.documents >= Self.fewest else { return [] }
        var differences: [String] = []
        if let format = self.format, shape.format != format, shape.items > 0 {
            differences.append("the format was \(format) and is \(shape.format)")
        }
        guard shape.items > 0 else {
            // That a list of warnings is empty means nothing; that one is which never was does.
            if self.documents >= 10, self.has["items", default: 0] >= 95 { differences.append("all items are gone") }
            return differences
        }
        // One or two items may well lack something that most have.
        guard shape.items >= 3 || self.items <= 2 && self.documents >= 10 else { return differences }
        let shares = shape.shares
        let gone = self.has.filter { name, share in
            name != "items" && share >= Self.usual && shares[name, default: 0] <= Self.gone
        }
        // With a whole, its parts are gone.
        let wholes = Set(gone.keys.map { $0.hasSuffix(" payload") ? String($0.dropLast(8)) : $0 })
        let parts = gone.keys.filter { name in
            let words = name.split(separator: " ")
            return (1..<max(words.count, 1)).contains { wholes.contains(words.prefix($0).joined(separator: " ")) }
        }
        let names = Set(gone.keys).subtracting(parts.filter { !$0.hasSuffix(" payload") }).sorted()
        differences += names.prefix(10).map { "its items have no \($0) any more" }
        if names.count > 10 { differences.append("nor \(names.count - 10) more members") }
        return differences
    }
}
