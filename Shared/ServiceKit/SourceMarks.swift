public import Schema

/// How a source is.
public enum SourceCondition: String, Sendable, Codable, CaseIterable {
    /// It is read as usual.
    case ok
    /// It cannot be fetched, or nothing new came for longer than expected.
    case silent
    /// What its items usually have is gone, or it has another shape.
    case drifted
    /// What it sends cannot be read, and is kept.
    case quarantined
    /// It was in trouble and is read again; the next look makes it ok.
    case recovered

    /// Whether somebody should look after it.
    public var isTrouble: Bool { self == .silent || self == .drifted || self == .quarantined }
}

/// What the bus keeps of a source for ingest, by name: what the next poll and the operator need to know.
public struct SourceMarks: Hashable, Sendable {
    /// The marks as the bus has them.
    public var marks: [String: String]

    /// Takes marks as the bus has them.
    public init(_ marks: [String: String] = [:]) { self.marks = marks }

    /// How it is; nil: nobody has looked yet.
    public var state: SourceCondition? {
        get { self.marks["state"].flatMap { SourceCondition(rawValue: $0) } }
        set { self.marks["state"] = newValue?.rawValue }
    }
    /// Why, where the state is trouble; at most 2,000 characters.
    public var reason: String? {
        get { self.marks["reason"] }
        set { self.marks["reason"] = newValue.map { String($0.prefix(2_000)) } }
    }
    /// Since when it is in this state.
    public var since: Timestamp? {
        get { self.time("since") }
        set { self.set("since", newValue) }
    }
    /// How often the state has changed.
    public var changes: Int {
        get { self.number("changes") }
        set { self.set("changes", newValue) }
    }
    /// When it was looked at last.
    public var asked: Timestamp? {
        get { self.time("asked") }
        set { self.set("asked", newValue) }
    }
    /// When it was last read, or said that nothing changed.
    public var answered: Timestamp? {
        get { self.time("answered") }
        set { self.set("answered", newValue) }
    }
    /// When the whole of what it sent could be read last.
    public var read: Timestamp? {
        get { self.time("read") }
        set { self.set("read", newValue) }
    }
    /// When something new came last.
    public var news: Timestamp? {
        get { self.time("news") }
        set { self.set("news", newValue) }
    }
    /// How long it took until something new came, the last eight times, in seconds.
    public var gaps: [Int64] {
        get { (self.marks["gaps"] ?? "").split(separator: " ").compactMap { Int64($0) } }
        set { self.marks["gaps"] = newValue.isEmpty ? nil : newValue.map(String.init).joined(separator: " ") }
    }
    /// How many updates were published of it.
    public var items: Int {
        get { self.number("items") }
        set { self.set("items", newValue) }
    }
    /// How many of them were backfill.
    public var backfilled: Int {
        get { self.number("backfilled") }
        set { self.set("backfilled", newValue) }
    }
    /// How many looks failed.
    public var errors: Int {
        get { self.number("errors") }
        set { self.set("errors", newValue) }
    }
    /// How many looks failed in a row to bring an answer.
    public var failures: Int {
        get { self.number("failures") }
        set { self.set("failures", newValue) }
    }
    /// How many bytes of content came, decoded.
    public var bytes: Int {
        get { self.number("bytes") }
        set { self.set("bytes", newValue) }
    }
    /// The last error, also of a source that has recovered.
    public var lastError: String? {
        get { self.marks["error"] }
        set { self.marks["error"] = newValue.map { String($0.prefix(2_000)) } }
    }
    /// The host wants to be left alone until then.
    public var notBefore: Timestamp? {
        get { self.time("not-before") }
        set { self.set("not-before", newValue) }
    }
    /// The SHA-256 of the listed address that ``entityTag``, ``lastModified``, ``body``, ``moved``, ``notBefore`` and
    /// ``profile`` are of.
    public var address: String? {
        get { self.marks["address"] }
        set { self.marks["address"] = newValue }
    }
    /// The `ETag` as received.
    public var entityTag: String? {
        get { self.marks["etag"] }
        set { self.marks["etag"] = newValue }
    }
    /// The `Last-Modified` as received.
    public var lastModified: String? {
        get { self.marks["last-modified"] }
        set { self.marks["last-modified"] = newValue }
    }
    /// The SHA-256 of the content that was read last.
    public var body: String? {
        get { self.marks["body"] }
        set { self.marks["body"] = newValue }
    }
    /// What its format was last.
    public var format: String? {
        get { self.marks["format"] }
        set { self.marks["format"] = newValue }
    }
    /// What its items usually have, as ingest writes it.
    public var profile: String? {
        get { self.marks["profile"] }
        set { self.marks["profile"] = newValue }
    }
    /// Where it says it has moved for good.
    public var moved: String? {
        get { self.marks["moved"] }
        set { self.marks["moved"] = newValue }
    }
    /// How often in a row it said so.
    public var movedSeen: Int {
        get { self.number("moved-seen") }
        set { self.set("moved-seen", newValue) }
    }
    /// The last request to read its kept documents again.
    public var reparsed: String? {
        get { self.marks["reparsed"] }
        set { self.marks["reparsed"] = newValue }
    }
    /// What became of it.
    public var reparseResult: String? {
        get { self.marks["reparse-result"] }
        set { self.marks["reparse-result"] = newValue.map { String($0.prefix(2_000)) } }
    }

    /// Within how many seconds something new is expected: what the operator said, or three times the longest of the last
    /// eight gaps, from an hour to 30 days; nil until there were eight.
    public func expectedFreshness(_ source: WatchedSource?) -> Int64? {
        if let said = source?.freshness { return Int64(said) }
        guard self.gaps.count >= 8, let longest = self.gaps.max() else { return nil }
        return min(max(3 * min(longest, 864_000), 3_600), 2_592_000)
    }

    func time(_ name: String) -> Timestamp? {
        self.marks[name].flatMap { Int64($0) }.map { Timestamp(milliseconds: $0) }
    }

    mutating func set(_ name: String, _ time: Timestamp?) {
        self.marks[name] = time.map { String($0.milliseconds) }
    }

    func number(_ name: String) -> Int { self.marks[name].flatMap { Int($0) } ?? 0 }

    mutating func set(_ name: String, _ number: Int) { self.marks[name] = number == 0 ? nil : String(number) }
}
