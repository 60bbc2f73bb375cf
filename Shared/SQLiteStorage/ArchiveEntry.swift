#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif
internal import GRDB
internal import Schema

/// An entry that holds an update, as it is in the tables.
struct ArchiveEntry: Sendable {
    private static let columns = """
        entry.number, entry.audience, entry.position, entry.time, entry.id, entry.agency, entry.isExercise,
        event.bytes, event.signature, event.keyID
        """

    let number: Int64
    let audience: String
    let position: Int64
    let time: Int64
    let id: String
    let agency: String
    let isExercise: Bool
    let bytes: [UInt8]
    let signature: String
    let keyID: String

    private init(_ row: Row) {
        self.number = row[0]
        self.audience = row[1]
        self.position = row[2]
        self.time = row[3]
        self.id = row[4]
        self.agency = row[5]
        self.isExercise = row[6]
        self.bytes = [UInt8](row[7] as Data)
        self.signature = row[8]
        self.keyID = row[9]
    }

    /// The entry at a position.
    static func at(_ audience: String, _ position: Int64, _ db: Database) throws -> Self? {
        let statement = try db.cachedStatement(
            sql: """
                SELECT \(Self.columns) FROM entry JOIN event USING (number)
                WHERE entry.audience = ? AND entry.position = ? AND entry.id IS NOT NULL
                """
        )
        return try Row.fetchOne(statement, arguments: [audience, position]).map(Self.init)
    }

    /// The entry of an update: the newest by the agency that used the id first.
    static func of(_ id: UpdateID, readable: Set<Audience>, _ db: Database) throws -> Self? {
        let audiences = readable.map(\.name).sorted()
        let isReadable = "id = ? AND audience IN (\(databaseQuestionMarks(count: audiences.count)))"
        return try Row.fetchOne(
            db,
            sql: """
                SELECT \(Self.columns) FROM entry JOIN event USING (number)
                WHERE \(isReadable) AND agency = (
                    SELECT agency FROM entry WHERE \(isReadable) ORDER BY time, audience, position LIMIT 1
                )
                ORDER BY time DESC, audience, position DESC LIMIT 1
                """,
            arguments: StatementArguments([id.name] + audiences + [id.name] + audiences)
        ).map(Self.init)
    }
}
