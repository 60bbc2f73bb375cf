internal import GRDB
internal import GRDBSQLite
internal import Glibc

/// How well a row answers a question: the SQL function `relevance(table, rarities)`.
///
/// It is BM25 with weighted columns, like FTS5's own `bm25`, but how rare a phrase is comes from the caller and the
/// average length is fixed. So a reader's order follows from what the reader may read, and a row keeps its figure while
/// others are added, which lets pages go on where the last one ended.
///
/// Source: S. Robertson, H. Zaragoza, "The Probabilistic Relevance Framework", 2009, section 3.4;
/// https://www.sqlite.org/fts5.html, section 5.1.1.
enum FTSRelevance {
    /// How much a find counts in each column of the table: title, summary, body, payload, source.
    private static let weights: [Double] = [10, 4, 1, 2, 1]
    private static let saturation = 1.2
    private static let lengthInfluence = 0.75
    private static let averageTokens = 300.0

    /// How much a phrase tells, the more the rarer it is.
    ///
    /// - Parameters:
    ///   - finds: In how many rows the phrase is.
    ///   - rows: How many rows there are.
    /// - Returns: A figure above 0 and below 50.
    static func rarity(finds: Int, rows: Int) -> Double {
        let finds = Double(max(finds, 0))
        return log(1 + (max(Double(rows), finds) - finds + 0.5) / (finds + 0.5))
    }

    /// Makes the function known to a connection.
    ///
    /// Its argument is a blob of one `Double` a phrase of the question; its value an integer, a million times the
    /// relevance.
    static func add(to db: Database) throws {
        let api = FTS5.api(db)
        let code = api.pointee.xCreateFunction(
            UnsafeMutablePointer(mutating: api),
            "relevance",
            nil,
            { api, row, result, count, values in
                guard let api = api?.pointee, let result else { return }
                guard count == 1, let rarities = values?[0], let figure = FTSRelevance.figure(api, row, rarities) else {
                    sqlite3_result_error(result, "relevance needs the rarity of each phrase", -1)
                    return
                }
                sqlite3_result_int64(result, figure)
            },
            nil
        )
        guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
    }

    private static func figure(_ api: Fts5ExtensionApi, _ row: OpaquePointer?, _ argument: OpaquePointer) -> Int64? {
        let phrases = Int(api.xPhraseCount(row))
        let bytes = Int(sqlite3_value_bytes(argument))
        guard bytes == phrases * MemoryLayout<Double>.size, let blob = sqlite3_value_blob(argument) else { return nil }
        let rarities = UnsafeRawBufferPointer(start: blob, count: bytes)
        var tokens: CInt = 0
        guard api.xColumnSize(row, -1, &tokens) == SQLITE_OK else { return nil }
        let length = 1 - Self.lengthInfluence + Self.lengthInfluence * Double(tokens) / Self.averageTokens
        var sum = 0.0
        for phrase in 0..<phrases {
            var frequency = 0.0
            var iterator = Fts5PhraseIter()
            var column: CInt = 0
            var offset: CInt = 0
            guard api.xPhraseFirst(row, CInt(phrase), &iterator, &column, &offset) == SQLITE_OK else { return nil }
            while column >= 0 {
                frequency += Int(column) < Self.weights.count ? Self.weights[Int(column)] : 1
                api.xPhraseNext(row, &iterator, &column, &offset)
            }
            let rarity = rarities.loadUnaligned(fromByteOffset: phrase * MemoryLayout<Double>.size, as: Double.self)
            sum += rarity * frequency * (Self.saturation + 1) / (frequency + Self.saturation * length)
        }
        // A relevance is below 2.2 × 60 × the number of phrases.
        return Int64(exactly: (sum * 1_000_000).rounded())
    }
}
