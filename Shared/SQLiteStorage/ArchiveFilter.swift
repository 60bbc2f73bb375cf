#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif
internal import GRDB
internal import Schema

/// The conditions of a question other than its text, as SQL over the table `entry`.
struct ArchiveFilter {
    private let audiences: [String]
    private var conditions: [String] = []
    private var arguments: [any DatabaseValueConvertible] = []

    init(_ question: SearchQuestion, readable: Set<Audience>, _ db: Database) throws {
        self.audiences = readable.map(\.name).sorted()
        // The plus keeps SQLite from reading audience by audience and sorting, where an index has the order.
        self.require("+entry.audience", oneOf: self.audiences)
        self.conditions.append("entry.id IS NOT NULL")
        if !question.agencies.isEmpty { self.require("entry.agency", oneOf: question.agencies.map(\.name)) }
        if let from = question.from {
            self.conditions.append("entry.occurred >= ?")
            self.arguments.append(from.microseconds)
        }
        if let until = question.until {
            self.conditions.append("entry.occurred < ?")
            self.arguments.append(until.microseconds)
        }
        if !question.topics.isEmpty, !question.topics.contains(.all) {
            let topics = try Self.topics(matching: question.topics, db)
            self.conditions.append(
                """
                entry.number IN (
                    SELECT number FROM entryTopic WHERE topic IN (SELECT value FROM json_each(?))
                )
                """
            )
            self.arguments.append("[\(topics.map(String.init).joined(separator: ","))]")
        }
    }

    /// The newest entries after a place.
    ///
    /// - Returns: Their places in order, and how many there are at any place, counted up to one more than
    ///   ``SearchAnswer/countedTotal``.
    func newest(
        after place: ArchivePage.Place?,
        limit: Int,
        _ db: Database
    ) throws -> (places: [ArchivePage.Place], total: Int) {
        let total = try Int.fetchOne(
            db,
            sql: "SELECT count(*) FROM (SELECT 1 FROM entry WHERE \(self.condition) LIMIT ?)",
            arguments: StatementArguments(self.arguments + [SearchAnswer.countedTotal + 1])
        )
        var filter = self
        if let place {
            filter.conditions.append(
                """
                entry.occurred <= ? AND (entry.occurred < ? OR entry.audience > ?
                    OR (entry.audience = ? AND entry.position < ?))
                """
            )
            filter.arguments += [place.occurred, place.occurred, place.audience, place.audience, place.position]
        }
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT occurred, audience, position FROM entry WHERE \(filter.condition)
                ORDER BY occurred DESC, audience, position DESC LIMIT ?
                """,
            arguments: StatementArguments(filter.arguments + [limit])
        )
        var places: [ArchivePage.Place] = []
        while let row = try rows.next() {
            places.append(.init(score: 0, occurred: row[0], audience: row[1], position: row[2]))
        }
        return (places, total ?? 0)
    }

    /// The entries after a place that answer a text best.
    ///
    /// - Returns: As ``newest(after:limit:_:)``.
    func best(
        of query: FTSQuery,
        _ rarities: [Double],
        after place: ArchivePage.Place?,
        limit: Int,
        _ db: Database
    ) throws -> (places: [ArchivePage.Place], total: Int) {
        // CROSS JOIN keeps SQLite from asking the index anew for each entry.
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT relevance(search, ?), entry.occurred, entry.audience, entry.position
                FROM search CROSS JOIN entry ON entry.number = search.rowid
                WHERE search MATCH ? AND \(self.condition)
                """,
            arguments: StatementArguments(
                [rarities.withUnsafeBytes { Data($0) }, query.expression] as [any DatabaseValueConvertible]
                    + self.arguments
            )
        )
        var total = 0
        var best: [ArchivePage.Place] = []
        var worst: ArchivePage.Place?
        while let row = try rows.next() {
            total += 1
            let found = ArchivePage.Place(score: row[0], occurred: row[1], audience: row[2], position: row[3])
            if let place, found <= place { continue }
            if let worst, found >= worst { continue }
            best.append(found)
            if best.count >= 2 * limit {
                best.sort()
                best.removeLast(best.count - limit)
                worst = best.last
            }
        }
        best.sort()
        return (Array(best.prefix(limit)), min(total, SearchAnswer.countedTotal + 1))
    }

    /// How rare each phrase is among what the reader may read.
    func rarities(of query: FTSQuery, _ db: Database) throws -> [Double] {
        // One phrase has nothing to be weighed against.
        guard query.phrases.count > 1 else { return query.phrases.map { _ in 1 } }
        let readable = "(\(databaseQuestionMarks(count: self.audiences.count)))"
        let rows = try Int.fetchOne(
            db,
            sql: "SELECT total(position) FROM cursor WHERE audience IN \(readable)",
            arguments: StatementArguments(self.audiences)
        )
        let count = try db.cachedStatement(
            sql: """
                SELECT count(*) FROM search CROSS JOIN entry ON entry.number = search.rowid
                WHERE search MATCH ? AND entry.audience IN \(readable)
                """
        )
        return try query.phrases.map { phrase in
            let arguments = StatementArguments([FTSQuery.expression(of: phrase)] + self.audiences)
            let finds = try Int.fetchOne(count, arguments: arguments)
            return FTSRelevance.rarity(finds: finds ?? 0, rows: rows ?? 0)
        }
    }

    private var condition: String { self.conditions.joined(separator: " AND ") }

    private mutating func require(_ column: String, oneOf names: [String]) {
        self.conditions.append("\(column) IN (\(databaseQuestionMarks(count: names.count)))")
        self.arguments += names as [any DatabaseValueConvertible]
    }

    /// The numbers of the topics that any of the patterns matches.
    private static func topics(matching patterns: [TopicPattern], _ db: Database) throws -> [Int64] {
        var numbers: Set<Int64> = []
        for pattern in patterns {
            // A prefix ends in `/`, behind which `0` comes next; the topic itself is there without it.
            let prefix = String(pattern.commonPrefix.dropLast())
            let isRange = "name = ? OR (name >= ? AND name < ?)"
            let rows = try Row.fetchCursor(
                db,
                sql: "SELECT id, name FROM topic" + (prefix.isEmpty ? "" : " WHERE \(isRange)"),
                arguments: prefix.isEmpty ? [] : [prefix, prefix + "/", prefix + "0"]
            )
            while let row = try rows.next() {
                if pattern.matches(try Topic(row[1])) { numbers.insert(row[0]) }
            }
        }
        return numbers.sorted()
    }
}
