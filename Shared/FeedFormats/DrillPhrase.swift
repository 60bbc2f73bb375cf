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

    /// The first phrase of the list that a text holds.
    private static func first(in text: String) -> Int? {
        var copy = text
        return copy.withUTF8 { utf8 in
            let phrases = Self.bytes
            var first: Int?
            var third = 1
            while true {
                // The second and third bytes of こ, `EXE` and `THI`, which texts have seldom.
                third = ByteBlock.first(in: utf8, from: third + 1) {
                    Self.marks($0, 0x81, 0x93) | Self.marks($0, 0x58, 0x45) | Self.marks($0, 0x48, 0x49)
                }
                guard third < utf8.count else { return first }
                guard Self.mayBegin(utf8[third - 2], utf8[third - 1], utf8[third]) else { continue }
                for (index, phrase) in phrases.enumerated() where index < first ?? .max {
                    if utf8[(third - 2)...].starts(with: phrase) { first = index }
                }
            }
        }
    }

    /// Marks one byte behind another one, and where the one before is not in the block.
    @inline(__always)
    private static func marks(_ block: ByteBlock, _ second: UInt8, _ third: UInt8) -> UInt32 {
        block.equal(to: third) & (block.equal(to: second) << 1 | 1)
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
