#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif
internal import GRDB
internal import Language
public import Schema
internal import Storage

extension SQLiteArchive {
    /// The most event bytes on a page of hits, unless one event alone has more.
    private static let pageBytes = 4 * 1_048_576

    /// An entry on a page, with its event.
    private struct Found: Sendable {
        var place: ArchivePage.Place
        var bytes: [UInt8]
        var successor: ArchiveLinks.Successor?
    }

    /// Finds updates.
    public func search(_ question: SearchQuestion, readable: Set<Audience>) async throws -> SearchAnswer {
        let text = question.text ?? ""
        let query = try FTSQuery(text, self.glossary)
        let page = try question.before.map { try ArchivePage($0, of: question) }
        let isAskedByText = text.contains { !$0.isWhitespace }
        if isAskedByText, query.phrases.isEmpty { return SearchAnswer(hits: [], total: 0) }
        if let page, page.rarities.count != query.phrases.count {
            throw StorageError.badQuestion(reason: "`before` is a page of another question; ask the first page again")
        }
        let (found, total, rarities, isLast) = try await self.file.read(within: self.searchLimit) { db in
            let filter = try ArchiveFilter(question, readable: readable, db)
            let rarities = try page?.rarities ?? filter.rarities(of: query, db)
            let (places, total) =
                query.phrases.isEmpty
                ? try filter.newest(after: page?.place, limit: question.limit + 1, db)
                : try filter.best(of: query, rarities, after: page?.place, limit: question.limit + 1, db)
            let found = try Self.load(places.prefix(question.limit), readable, db)
            return (found, total, rarities, found.count == places.count)
        }
        let hits = try found.map { try self.hit($0, query) }
        let next =
            isLast ? nil : found.last.map { ArchivePage(after: $0.place, rarities: rarities, of: question).token }
        return SearchAnswer(hits: hits, total: total, next: next)
    }

    /// Loads entries until the page is large enough.
    private static func load(
        _ places: ArraySlice<ArchivePage.Place>,
        _ readable: Set<Audience>,
        _ db: Database
    ) throws -> [Found] {
        let links = ArchiveLinks(db, readable: readable)
        var found: [Found] = []
        var size = 0
        for place in places {
            guard let entry = try ArchiveEntry.at(place.audience, place.position, db) else { continue }
            size += entry.bytes.count
            if size > Self.pageBytes, !found.isEmpty { break }
            found.append(Found(place: place, bytes: entry.bytes, successor: try links.successor(of: entry)))
        }
        return found
    }

    private func hit(_ found: Found, _ query: FTSQuery) throws -> SearchHit {
        let update = try self.update(in: found.bytes)
        return SearchHit(
            update: update,
            audience: try Audience(found.place.audience),
            position: UInt64(clamping: found.place.position),
            snippet: query.phrases.isEmpty
                ? nil : FTSSnippet.make(from: ArchiveText.passages(of: update), of: query.phrases),
            supersededBy: found.successor?.id,
            isCancelled: found.successor?.isCancellation ?? false
        )
    }

    /// Reads an event that could be read when it was archived.
    func update(in bytes: [UInt8]) throws(StorageError) -> Update {
        do { return try Event(json: bytes).data } catch {
            throw .failed(
                store: self.file.path,
                reason: "an event in it is of another version of the schema (\(error)); ask the service to rebuild"
            )
        }
    }
}
