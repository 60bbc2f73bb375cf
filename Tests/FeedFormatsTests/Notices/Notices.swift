import FeedFormats
import Schema

/// Ways to read and change the samples of `Tests/Fixtures/notices`.
enum Notices {
    static func text(_ name: String) throws -> String {
        String(decoding: try Reading.fixture("notices/\(name).json"), as: UTF8.self)
    }

    static func document(_ name: String) throws -> FeedDocument {
        try Reading.document(try Reading.fixture("notices/\(name).json"))
    }

    /// A sample with texts in it replaced; each must be there.
    static func changed(_ name: String, _ changes: [(String, String)]) throws -> String {
        var text = try Self.text(name)
        for (old, new) in changes {
            guard let range = text.firstRange(of: old) else {
                throw FormatError(where: name, reason: "\(old) is not in the sample")
            }
            text.replaceSubrange(range, with: new)
        }
        return text
    }

    static func payload(_ update: Update) throws -> DataNotice {
        guard case .dataNotice(let notice) = update.payload else {
            throw FormatError(where: "payload", reason: "it is \(update.payload?.kind ?? "none")")
        }
        return notice
    }
}
