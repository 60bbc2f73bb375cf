/// The marks of katakana that change or repeat the character before them.
enum Kana {
    static let prolonged: UInt32 = 0x30FC
    static let middleDot: UInt32 = 0x30FB
    static let voicedMark: UInt32 = 0x3099
    static let semiVoicedMark: UInt32 = 0x309A
    static let iteration: UInt32 = 0x30FD
    static let voicedIteration: UInt32 = 0x30FE
    static let voicedU: UInt32 = 0x30F4

    /// Whether what a folded scalar becomes depends on those beside it, but for a mark that may follow any.
    static func dependsOnNeighbours(_ scalar: UInt32) -> Bool {
        switch scalar {
        case Self.middleDot, Self.voicedMark, Self.semiVoicedMark, Self.iteration, Self.voicedIteration, Self.voicedU:
            true
        default: false
        }
    }

    /// The katakana that `base` becomes under a dakuten or handakuten, or nil when it takes none.
    static func composed(_ base: UInt32, _ mark: UInt32) -> UInt32? {
        switch (base, mark) {
        case (0x30A6, Self.voicedMark): Self.voicedU
        case (0x30AB...0x30C1, Self.voicedMark) where base % 2 == 1: base + 1
        case (0x30C4...0x30C8, Self.voicedMark) where base % 2 == 0: base + 1
        case (0x30CF...0x30DB, Self.voicedMark) where base % 3 == 0: base + 1
        case (0x30CF...0x30DB, Self.semiVoicedMark) where base % 3 == 0: base + 2
        default: nil
        }
    }

    /// The katakana without its dakuten.
    static func unvoiced(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x30AC...0x30C2 where scalar % 2 == 0: scalar - 1
        case 0x30C5...0x30C9 where scalar % 2 == 1: scalar - 1
        case 0x30D0...0x30DC where scalar % 3 == 1: scalar - 1
        default: scalar
        }
    }

    /// What ヴ and the small vowel after it are written as elsewhere: ヴァ バ, ヴィ ビ, ヴェ ベ, ヴォ ボ.
    static func plainVu(before small: UInt32) -> UInt32? {
        switch small {
        case 0x30A1: 0x30D0
        case 0x30A3: 0x30D3
        case 0x30A7: 0x30D9
        case 0x30A9: 0x30DC
        default: nil
        }
    }
}
