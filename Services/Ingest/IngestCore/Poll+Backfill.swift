import Exchange
import FeedFormats
import Schema
import ServiceKit

/// Telling old news that is fetched late, which alerts nobody.
extension Poll {
    /// News older than this, in seconds, is old where nobody watched for it.
    private static let old: Int64 = 86_400
    /// From so many old items on it shows that their identities have changed.
    private static let fewest = 3

    /// From which age on, in seconds, updates are backfill, and what is different about them for that.
    ///
    /// That is a day at the first look at a source, after a day without an answer, when what was kept is read again, of a
    /// broker, and where most of a document's old items were not known although the source was watched, since it has given
    /// them other identities. What somebody puts into a watched folder or standard input is meant to be told.
    func backfillAge(
        of updates: [Update],
        _ keys: [String],
        _ known: [String: SourceItem],
        _ marks: SourceMarks,
        on occasion: Occasion
    ) -> (limit: Int64, drift: [String]) {
        if self.source.isStandardInput { return (.max, []) }
        if self.source.folder != nil { return (marks.answered == nil ? Self.old : .max, []) }
        guard occasion == .fetched, self.source.topicFilter == nil else { return (Self.old, []) }
        guard let answered = marks.answered, self.now.seconds - answered.seconds <= Self.old else {
            return (Self.old, [])
        }
        let old = zip(updates, keys).filter { self.age(of: $0.0, marks, on: occasion) > Self.old }
        let unknown = old.count { known[$0.1] == nil }
        guard old.count >= Self.fewest, unknown * 2 > old.count else { return (.max, []) }
        return (Self.old, ["\(unknown) of its \(old.count) items older than a day have other identities than before"])
    }

    /// How old an update is, in seconds; what has no date is as old as can be at the first look at an address, else new.
    func age(of update: Update, _ marks: SourceMarks, on occasion: Occasion) -> Int64 {
        if let published = update.published { return self.now.seconds - published.seconds }
        switch occasion {
        case .reparsed(let document, _): return self.now.seconds - document.time.seconds
        case .fetched: return marks.answered == nil && self.source.isPolledOverHTTP ? .max : 0
        }
    }
}
