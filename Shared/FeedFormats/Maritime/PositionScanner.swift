/// Finds positions in the text of warnings: latitude, then longitude, each with its hemisphere behind it; and the
/// corners of areas between parallels and meridians.
///
/// `12-34.5N 123-45.6W`, `68-33-09N 047-36-22E`, `43 00.23 N - 032 51.55 E`, `46-02,80 N 031-04,40 E`,
/// `1°09'00"N 103°26'00"E`, `07 - 21 55.30 S 011 - 18.5 E`, `61-36.0S LONG. 058-23.4W`, `12.5N 45.25E`, and with
/// Russian letters `70-56-00С 032-04-58В`.
/// Source: IHO S-53, section 6.
struct PositionScanner {
    /// A position and where it stands.
    struct Found {
        /// Longitude and latitude in degrees, to the sixth place.
        let position: [Double]
        /// The bytes it takes.
        let range: Range<Int>
    }

    /// The most positions of one warning.
    static let countLimit = 2_000
    /// The most bytes between latitude and longitude.
    private static let gapLimit = 40

    let text: [UInt8]

    /// Finds the positions in a text, in order.
    static func positions(in text: [UInt8]) -> [Found] {
        let scanner = Self(text: text)
        var found: [Found] = []
        var at = 0
        while at < text.count, found.count < Self.countLimit {
            guard text[at].isDigit, !Self.continues(text, at) else {
                at += 1
                continue
            }
            let read = scanner.position(at: at).map { [$0] } ?? scanner.box(at: at) ?? []
            found += read
            at = read.last?.range.upperBound ?? scanner.next(after: at)
        }
        return found
    }

    /// Whether what stands before a digit makes it a part of something longer.
    private static func continues(_ text: [UInt8], _ at: Int) -> Bool {
        guard at > 0 else { return false }
        let before = text[at - 1]
        if before.isDigit { return true }
        if before.isLetter {
            return before != UInt8(ascii: "N") && before != UInt8(ascii: "E") && !Self.isAfterLink(text, at)
        }
        let isMark = before == .hyphen || before == UInt8(ascii: ".") || before == UInt8(ascii: ",")
        return isMark && at > 1 && text[at - 2].isDigit
    }

    /// Whether a word stands before a position that some leave no space after, as in `TO68-23.0N`.
    private static func isAfterLink(_ text: [UInt8], _ at: Int) -> Bool {
        let word = text[..<at].suffix(5).reversed().prefix { $0.isLetter }.reversed().map(\.lowercased)
        return ["to", "and", "from", "at", "in"].contains { word.elementsEqual($0.utf8) }
    }

    /// Where to look on when no position begins at a place: the next byte, or behind `26 - 37 4 S`, of which a part must
    /// not be read.
    private func next(after start: Int) -> Int {
        var at = start
        self.skip(&at, while: \.isDigit)
        guard at - start == 2, let mark = Self.spacedHyphens.first(where: { self.text[at...].starts(with: $0) }) else {
            return start + 1
        }
        at += mark.count
        self.skip(&at, while: \.isDigit)
        // 10 - 12-34N is one of a list.
        guard at < self.text.count, self.text[at] != .hyphen else { return start + 1 }
        while at < self.text.count, at - start < 24, !self.text[at].isLetter { at += 1 }
        return at
    }

    private static let spacedHyphens: [[UInt8]] = [Array(" - ".utf8), Array(" – ".utf8)]

    private func position(at start: Int) -> Found? {
        guard let (latitude, middle) = self.angle(at: start, isLatitude: true) else { return nil }
        var at = middle
        while at < self.text.count, at - middle < Self.gapLimit, !self.text[at].isDigit {
            // Only white space, marks such as , ; / - – and the word for longitude stand between the two.
            if self.text[at].isLetter {
                guard let end = self.longitudeWord(at) else { return nil }
                at = end
            } else {
                at += 1
            }
        }
        guard let (longitude, end) = self.angle(at: at, isLatitude: false) else { return nil }
        return Found(position: [Self.rounded(longitude), Self.rounded(latitude)], range: start..<end)
    }

    /// The end of `LONG`, `LON` or `LONGITUDE` that begins at a place.
    private func longitudeWord(_ start: Int) -> Int? {
        let end = self.text[start...].prefix(10).firstIndex { !$0.isLetter } ?? min(start + 10, self.text.count)
        let word = self.text[start..<end].map(\.lowercased)
        return ["long", "lon", "longitude"].contains { word.elementsEqual($0.utf8) } ? end : nil
    }

    static func rounded(_ degrees: Double) -> Double { (degrees * 1_000_000).rounded() / 1_000_000 }

    // MARK: One angle

    private enum Mark {
        case hyphen
        /// Between spaces.
        case spacedHyphen
        case degree
        case space
    }

    /// Reads one angle; with where it ends.
    func angle(at start: Int, isLatitude: Bool) -> (Double, Int)? {
        var at = start
        guard let degrees = self.number(&at, digits: 1...3, hasDecimals: true) else { return nil }
        var value = degrees.value
        let digits = at - start
        if !degrees.hasDecimals, let mark = self.mark(&at) {
            // 1 - 12-34N is the first of a list.
            guard mark != .spacedHyphen || digits == (isLatitude ? 2 : 3) else { return nil }
            guard let minutes = self.number(&at, digits: 1...2, hasDecimals: true), minutes.value < 60 else {
                return nil
            }
            value += minutes.value / 60
            self.skip(&at, while: Self.isMinuteMark)
            if !minutes.hasDecimals {
                var ahead = at
                var isSpaced = false
                if mark != .degree {
                    let next = self.mark(&ahead)
                    isSpaced = mark == .spacedHyphen && next == .space
                    guard next == mark || ahead == at || isSpaced else { return nil }
                }
                if mark == .degree { self.skip(&ahead, while: { $0 == .space }) }
                if let seconds = self.number(&ahead, digits: 1...2, hasDecimals: true) {
                    // 37 4 is more likely a lost point than seconds.
                    guard seconds.value < 60, !isSpaced || seconds.hasDecimals else { return nil }
                    value += seconds.value / 3_600
                    self.skip(&ahead, while: Self.isMinuteMark)
                    at = ahead
                }
            }
        }
        let beforeSpace = at
        self.skip(&at, while: { $0 == .space })
        guard at - beforeSpace <= 3, let sign = self.hemisphere(&at, isLatitude: isLatitude) else { return nil }
        guard value <= (isLatitude ? 90 : 180), at >= self.text.count || !self.isLetter(at) else { return nil }
        return (sign * value, at)
    }

    private func number(
        _ at: inout Int,
        digits: ClosedRange<Int>,
        hasDecimals: Bool
    ) -> (value: Double, hasDecimals: Bool)? {
        var whole = 0
        var count = 0
        while at < self.text.count, self.text[at].isDigit, count <= digits.upperBound {
            whole = whole * 10 + Int(self.text[at] - 0x30)
            count += 1
            at += 1
        }
        guard digits.contains(count) else { return nil }
        guard hasDecimals, at + 1 < self.text.count,
            self.text[at] == UInt8(ascii: ".") || self.text[at] == UInt8(ascii: ","), self.text[at + 1].isDigit
        else { return (Double(whole), false) }
        at += 1
        var fraction = 0.0
        var scale = 0.1
        while at < self.text.count, self.text[at].isDigit {
            fraction += Double(self.text[at] - 0x30) * scale
            scale /= 10
            at += 1
        }
        return (Double(whole) + fraction, true)
    }

    /// Passes over what stands between degrees, minutes and seconds.
    private func mark(_ at: inout Int) -> Mark? {
        guard at < self.text.count else { return nil }
        switch self.text[at] {
        case .hyphen:
            at += 1
            return .hyphen
        case .space where Self.spacedHyphens.contains { self.text[at...].starts(with: $0) }:
            at += self.text[at + 1] == .hyphen ? 3 : 5
            return .spacedHyphen
        case .space where at + 1 < self.text.count && self.text[at + 1].isDigit:
            at += 1
            return .space
        case 0xC2 where at + 1 < self.text.count && (self.text[at + 1] == 0xB0 || self.text[at + 1] == 0xBA):
            at += 2
            self.skip(&at, while: { $0 == .space })
            return .degree
        case 0xE2 where at + 2 < self.text.count && self.text[at + 1] == 0x80 && self.text[at + 2] <= 0x95:
            at += 3
            return .hyphen
        default: return nil
        }
    }

    /// `'`, `"`, a grave accent, and the bytes of ’ ” ′ ″.
    private static func isMinuteMark(_ byte: UInt8) -> Bool {
        byte == .apostrophe || byte == .quote || byte == 0x60 || byte == 0xE2 || byte == 0x80 || byte == 0x99
            || byte == 0x9D
            || byte == 0xB2 || byte == 0xB3
    }

    private func skip(_ at: inout Int, while isSkipped: (UInt8) -> Bool) {
        while at < self.text.count, isSkipped(self.text[at]) { at += 1 }
    }

    /// 1 for north and east, -1 for south and west; Russian С, Ю, В, З, and the Latin letters that look like them.
    private func hemisphere(_ at: inout Int, isLatitude: Bool) -> Double? {
        guard at < self.text.count else { return nil }
        if self.text[at] == 0xD0 || self.text[at] == 0xD1, at + 1 < self.text.count {
            let letter = UInt16(self.text[at]) << 8 | UInt16(self.text[at + 1])
            let sign: Double? =
                switch (letter, isLatitude) {
                case (0xD0A1, true), (0xD181, true), (0xD092, false), (0xD0B2, false): 1
                case (0xD0AE, true), (0xD18E, true), (0xD097, false), (0xD0B7, false): -1
                default: nil
                }
            if sign != nil { at += 2 }
            return sign
        }
        let sign: Double? =
            switch (self.text[at].lowercased, isLatitude) {
            case (UInt8(ascii: "n"), true), (UInt8(ascii: "c"), true): 1
            case (UInt8(ascii: "e"), false), (UInt8(ascii: "b"), false): 1
            case (UInt8(ascii: "s"), true), (UInt8(ascii: "w"), false): -1
            default: nil
            }
        if sign != nil { at += 1 }
        return sign
    }

    /// Whether a letter that is part of a word stands there; a label or a position may follow without a space.
    private func isLetter(_ at: Int) -> Bool { self.text[at].isLetter }
}
