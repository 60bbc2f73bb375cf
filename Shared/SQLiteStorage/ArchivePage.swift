#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif
internal import Schema
internal import Storage

/// Where a page of hits ends, and by which figures its order was made.
///
/// As text it is what ``SearchAnswer/next`` hands out. It holds only what follows from what the reader may read.
struct ArchivePage: Codable {
    /// The place of an entry in the order of hits.
    struct Place: Codable, Comparable {
        /// The relevance; 0 without text.
        var score: Int64
        var occurred: Int64
        var audience: String
        var position: Int64

        /// Orders the best first, of those the newest first, and where that says nothing by place in the journal.
        static func < (one: Self, other: Self) -> Bool {
            if one.score != other.score { return one.score > other.score }
            if one.occurred != other.occurred { return one.occurred > other.occurred }
            if one.audience != other.audience { return one.audience < other.audience }
            return one.position > other.position
        }
    }

    /// The last entry of the page.
    var place: Place
    /// How rare each phrase was when the first page was made.
    var rarities: [Double]
    /// Which question it belongs to.
    var question: UInt64

    /// The token.
    var token: String {
        let text = Data(JSONText.encode(self)).base64EncodedString()
        return text.replacing("+", with: "-").replacing("/", with: "_").filter { $0 != "=" }
    }

    init(after place: Place, rarities: [Double], of question: SearchQuestion) {
        self.place = place
        self.rarities = rarities
        self.question = Self.fingerprint(of: question)
    }

    /// Reads a token.
    ///
    /// - Throws: ``StorageError/badQuestion(reason:)`` when it is none, or of another question.
    init(_ token: String, of question: SearchQuestion) throws(StorageError) {
        var text = token.replacing("-", with: "+").replacing("_", with: "/")
        text += String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
        guard let data = Data(base64Encoded: text),
            let page = try? JSONText.decode(Self.self, from: [UInt8](data), called: "before"),
            page.rarities.allSatisfy({ $0.isFinite && $0 > 0 && $0 < 100 })
        else {
            throw .badQuestion(reason: "`before` is no page; use the `next` of an answer as it is")
        }
        guard page.question == Self.fingerprint(of: question) else {
            throw .badQuestion(reason: "`before` is a page of another question; ask the first page again without it")
        }
        self = page
    }

    /// A number that tells questions apart, whatever their page.
    ///
    /// Source: G. Fowler, L. Noll, K.-P. Vo, FNV-1a, 64 bits (RFC 9923).
    private static func fingerprint(of question: SearchQuestion) -> UInt64 {
        var question = question
        question.limit = 1
        question.before = nil
        return JSONText.encode(question).reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
}
