internal import Schema

/// What publishers write into the text of drills and tests where the format has no place to say so.
enum DrillPhrase {
    /// As they are written, such as ＊＊＊これは訓練です＊＊＊ by the Japan Meteorological Agency; in English in capitals, so
    /// that a report about a drill is none.
    private static let phrases: [(text: String, status: Status)] = [
        ("これは訓練です", .exercise), ("これは訓練放送です", .exercise), ("これは試験です", .test),
        ("EXERCISE EXERCISE EXERCISE", .exercise), ("EXERCISE/EXERCISE/EXERCISE", .exercise),
        ("THIS IS AN EXERCISE", .exercise), ("THIS IS A DRILL", .exercise), ("THIS IS A TEST", .test),
        ("THIS IS ONLY A TEST", .test),
    ]

    /// What kind of traffic the texts of an update say it is; nil when they say nothing.
    static func status(of update: Update) -> Status? {
        let texts = [update.title, update.summary, update.body].compactMap(\.self).flatMap(\.all)
        return Self.phrases.first { phrase in texts.contains { $0.contains(phrase.text) } }?.status
    }
}
