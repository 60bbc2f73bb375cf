internal import Schema

/// What the NOAA scales say.
///
/// Source: NOAA Space Weather Scales (https://www.swpc.noaa.gov/noaa-scales-explanation).
enum NOAAScale {
    private static let letters = Array("RSG".utf8)
    private static let words = ["", "Minor", "Moderate", "Strong", "Severe", "Extreme"]

    /// What the scale calls a level from 1 to 5.
    static func word(_ level: Int64) -> String? { (1...5).contains(level) ? Self.words[Int(level)] : nil }

    /// How bad a level is: 1 minor, 2 moderate, 3 and 4 severe, 5 extreme.
    static func severity(_ level: Int64) -> Severity? {
        switch level {
        case 1: .minor
        case 2: .moderate
        case 3, 4: .severe
        case 5...: .extreme
        default: nil
        }
    }

    /// The worst of levels; nil where all are below the scales.
    static func severity(_ scales: [SpaceWeatherScale]) -> Severity? {
        scales.compactMap(\.level).compactMap(Self.severity).max()
    }

    /// The level of a planetary K index: 5 is G1, 9 is G5.
    ///
    /// Thirds count from the nearest whole number, so that 4.67 (5-) is G1 and 8.67 (9-) G4, as SWPC issues them.
    static func geomagnetic(_ index: Double) -> Int64 {
        guard index.isFinite, index >= 4.6 else { return 0 }
        return index >= 8.9 ? 5 : min(4, Int64(index.rounded()) - 4)
    }

    /// The level of a flare's class: M1 is R1, M5 R2, X1 R3, X10 R4, X20 R5.
    static func radio(_ flareClass: some StringProtocol) -> Int64 {
        guard let letter = flareClass.first, let multiple = DecimalText.double(flareClass.dropFirst()) else {
            return 0
        }
        switch letter {
        case "M": return multiple >= 5 ? 2 : 1
        case "X": return multiple >= 20 ? 5 : multiple >= 10 ? 4 : 3
        default: return 0
        }
    }

    /// The class of a flux of X-rays in W/m² at 0.1-0.8 nm: 1e-6 is C1.
    static func flareClass(_ flux: Double) -> String? {
        guard flux.isFinite, flux >= 1e-9, flux < 1 else { return nil }
        let bands: [(String, Double)] = [("X", 1e-4), ("M", 1e-5), ("C", 1e-6), ("B", 1e-7), ("A", 1e-8)]
        let (letter, unit) = bands.first { flux >= $0.1 } ?? ("A", 1e-8)
        return "\(letter)\((flux / unit * 10).rounded(.down) / 10)"
    }

    /// The level that `G1 - Minor`, `S2 (Moderate)` or `R3` begins with.
    static func level(in text: some StringProtocol) -> SpaceWeatherScale? {
        let bytes = Array(text.utf8.prefix(64))
        for at in bytes.indices.dropLast() {
            guard (0x30...0x35).contains(bytes[at + 1]), Self.letters.contains(bytes[at]),
                at == 0 || !(bytes[at - 1].isLetter || bytes[at - 1].isDigit),
                at + 2 == bytes.count || !(bytes[at + 2].isLetter || bytes[at + 2].isDigit)
            else { continue }
            let level = Int64(bytes[at + 1] - 0x30)
            let rest = bytes[(at + 2)...].drop { !$0.isLetter }.prefix { $0.isLetter }
            let word = String(decoding: rest, as: UTF8.self)
            return SpaceWeatherScale(
                String(decoding: bytes[at...at], as: UTF8.self),
                level,
                Self.words.dropFirst().first { $0.lowercased() == word.lowercased() } ?? Self.word(level)
            )
        }
        return nil
    }
}

extension SpaceWeatherScale {
    /// The level as people write it: `G3 Strong`.
    var said: String {
        let level = self.level.map(String.init) ?? ""
        return self.scale + level + (self.word.map { " \($0)" } ?? "")
    }
}
