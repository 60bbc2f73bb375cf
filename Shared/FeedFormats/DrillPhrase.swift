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
        var first: Int?
        func look(into text: LocalizedText?) {
            text?.forEach { text in
                if let found = Self.first(in: text) { first = min(found, first ?? found) }
            }
        }
        look(into: update.title)
        look(into: update.summary)
        look(into: update.body)
        return first.map { Self.phrases[$0].status }
    }

    private static let bytes = Self.phrases.map { Array($0.text.utf8) }

    /// The second and third bytes of こ, `EXE` and `THI`, which texts have seldom, the second in the lower half.
    private static let marks: (UInt16, UInt16, UInt16) = (0x93_81, 0x45_58, 0x49_48)

    /// The first phrase of the list that a text holds.
    private static func first(in text: String) -> Int? {
        var copy = text
        return copy.withUTF8 { utf8 in
            let phrases = Self.bytes
            var first: Int?
            var second = 0
            while true {
                second = ByteBlock.firstPair(in: utf8, from: second + 1, of: Self.marks)
                guard second < utf8.count else { return first }
                guard Self.mayBegin(utf8[second - 1], utf8[second], utf8[second + 1]) else { continue }
                for (index, phrase) in phrases.enumerated() where index < first ?? .max {
                    if utf8[(second - 1)...].starts(with: phrase) { first = index }
                }
            }
        }
    }

    /// Whether three bytes are those with which a phrase begins.
    private static func mayBegin(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        switch third {
        case 0x93: first == 0xE3 && second == 0x81
        case UInt8(ascii: "E"): first == third && second == UInt8(ascii: "X")
        default: first == UInt8(ascii: "T") && second == UInt8(ascii: "H")
        }
    }
}
