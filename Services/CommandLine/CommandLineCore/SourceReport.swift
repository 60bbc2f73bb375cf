import Exchange
import Schema
import ServiceKit

/// All that is known of a source, as the commands print it.
struct SourceReport: Encodable {
    let name: String
    /// The address without its query, the folder, or `-`.
    let url: String?
    let agency: AgencyID?
    let topic: Topic?
    let audience: Audience?
    let intervalSeconds: Int?
    let state: String?
    let reason: String?
    let since: Timestamp?
    let lastLook: Timestamp?
    let lastSuccess: Timestamp?
    let lastNew: Timestamp?
    let freshnessExpectedSeconds: Int64?
    let freshnessSeenSeconds: Int64?
    let items: Int
    /// How many of them alerted nobody, since they were old.
    let backfilled: Int
    let errors: Int
    let bytes: Int
    let format: String?
    let usual: JSONValue?
    let etag: String?
    let lastModified: String?
    let movedTo: String?
    let notBefore: Timestamp?
    let lastError: String?
    let lastReparse: String?
    /// The hub that it offers, without its query.
    let hub: String?
    /// Until when the hub has confirmed that it tells of news.
    let hubUntil: Timestamp?
    /// When it was looked at last for what the hub told.
    let hubNews: Timestamp?
    /// Why the hub tells nothing.
    let hubReason: String?
    var kept: [KeptDocument]?

    init(_ name: String, _ marks: SourceMarks, _ source: WatchedSource?, now: Timestamp = .now) {
        self.name = name
        self.url = source.map { $0.address ?? $0.url }
        self.agency = source?.agency
        self.topic = source?.topic
        self.audience = source?.audience
        self.intervalSeconds = source?.interval
        self.state = marks.state?.rawValue
        self.reason = marks.reason
        self.since = marks.since
        self.lastLook = marks.asked
        self.lastSuccess = marks.answered
        self.lastNew = marks.news
        self.freshnessExpectedSeconds = marks.expectedFreshness(source)
        self.freshnessSeenSeconds = marks.news.map { max(now.seconds - $0.seconds, 0) }
        self.items = marks.items
        self.backfilled = marks.backfilled
        self.errors = marks.errors
        self.bytes = marks.bytes
        self.format = marks.format
        self.usual = marks.profile.map { Self.usual($0) }
        self.etag = marks.entityTag
        self.lastModified = marks.lastModified
        self.movedTo = marks.movedSeen >= 3 ? marks.moved : nil
        self.notBefore = marks.notBefore
        self.lastError = marks.lastError
        self.lastReparse = marks.reparseResult
        self.hub = marks.hub.map { String($0.prefix { $0 != "?" }) }
        self.hubUntil = marks.hubUntil.flatMap { $0 > now ? $0 : nil }
        self.hubNews = marks.hubNews
        self.hubReason = marks.hubError ?? marks.hubDistrust ?? Self.reason(marks, isTold: self.hubUntil != nil)
    }

    private static func usual(_ profile: String) -> JSONValue {
        do { return try JSONText.decode(JSONValue.self, from: Array(profile.utf8), called: "profile") } catch {
            return .string("cannot be read, and is learnt anew at the next look: \(error)")
        }
    }

    private static func reason(_ marks: SourceMarks, isTold: Bool) -> String? {
        guard marks.hub != nil, !isTold else { return nil }
        return marks.hubAsked == nil
            ? "it is not asked; set TAIWA_WEBSUB_URL for ingest, or wait for the next look"
            : "it was asked and has not confirmed yet"
    }

    var isInTrouble: Bool { self.state.flatMap { SourceCondition(rawValue: $0) }?.isTrouble == true }

    /// A line for each thing known, for people.
    var lines: [String] {
        let facts: [(String, String?)] = [
            ("name", self.name), ("url", self.url), ("agency", self.agency?.name), ("topic", self.topic?.name),
            ("audience", self.audience?.name), ("interval", self.intervalSeconds.map { "\($0) s" }),
            ("state", self.state ?? "nobody has looked yet"), ("reason", self.reason),
            ("since", self.since?.description), ("last look", self.lastLook?.description),
            ("last success", self.lastSuccess?.description), ("last new", self.lastNew?.description),
            ("expected within", self.freshnessExpectedSeconds.map { "\($0) s" }),
            ("seen", self.freshnessSeenSeconds.map { "\($0) s ago" }), ("items", "\(self.items)"),
            ("of them backfill", self.backfilled == 0 ? nil : "\(self.backfilled)"),
            ("errors", "\(self.errors)"), ("bytes", "\(self.bytes)"), ("format", self.format),
            ("usual", self.usual.map { String(decoding: JSONText.encode($0), as: UTF8.self) }), ("etag", self.etag),
            ("last-modified", self.lastModified), ("moved to", self.movedTo),
            ("not before", self.notBefore?.description), ("last error", self.lastError),
            ("last reparse", self.lastReparse), ("hub", self.hub), ("hub tells until", self.hubUntil?.description),
            ("hub told", self.hubNews?.description), ("hub's reason", self.hubReason),
        ]
        var lines = facts.compactMap { name, value in value.map { "\(name.padded(16)) \($0.printable)" } }
        for document in self.kept ?? [] {
            lines.append("\("kept".padded(16)) \(document.hash)  \(document.time)  \(document.size) bytes")
            lines.append("\("".padded(16)) \(document.reason.printable)")
        }
        return lines
    }
}
