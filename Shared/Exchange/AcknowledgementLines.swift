internal import Schema

/// Reads an acknowledgement: `K1 instance epoch`, then a line for each run of sequences that fared alike.
///
/// A line is `first last stored|duplicate audience position`, where the sequences have positions in a row, or
/// `first last CODE sentence`. `0 0 CODE sentence` is about a whole message, in an acknowledgement of the instance `-`
/// and the epoch 0 if the bus could not tell whose it was. Reading ends at the first line that is none of these.
struct AcknowledgementLines: Sequence, IteratorProtocol {
    /// The most bytes of a line.
    static let longestLine = 2_048

    /// What the bus says of some sequences.
    struct Line {
        let first: UInt64
        let last: UInt64
        let outcome: Outcome

        var isAboutMessage: Bool { self.first == 0 }
    }

    /// What became of them.
    enum Outcome {
        /// They are stored, the first at this position.
        case taken(Audience, UInt64, isDuplicate: Bool)
        /// They are not: a code, and a sentence without control characters.
        case refused(String, String)
    }

    let instance: String
    let epoch: UInt64
    private let bytes: UnsafeRawBufferPointer
    private var at: Int

    /// Whether it is about a message that the bus did not understand.
    var isAboutNobody: Bool { self.instance == "-" && self.epoch == 0 }

    /// Reads from memory that outlives it.
    /// - Returns: Nil when it is no acknowledgement.
    init?(_ bytes: UnsafeRawBufferPointer) {
        var words = Words(bytes, longest: Self.longestLine)
        guard words.next()?.elementsEqual(Wire.acknowledgement.utf8) == true, let instance = words.text(),
            let epoch = words.number(), words.isAtEnd
        else { return nil }
        self.instance = instance
        self.epoch = epoch
        self.bytes = bytes
        self.at = words.end
    }

    /// The next line.
    mutating func next() -> Line? {
        guard self.at < self.bytes.count else { return nil }
        var words = Words(UnsafeRawBufferPointer(rebasing: self.bytes[self.at...]), longest: Self.longestLine)
        guard let line = Self.line(&words) else {
            self.at = self.bytes.count
            return nil
        }
        self.at += words.end
        return line
    }

    private static func line(_ words: inout Words) -> Line? {
        guard let first = words.number(), let last = words.number(), first <= last,
            last - first < UInt64(Wire.window), last <= PublishMessage.largestSequence, first > 0 || last == 0,
            let word = words.text()
        else { return nil }
        if word == "stored" || word == "duplicate" {
            guard first > 0, let audience = words.text().flatMap({ try? Audience($0) }),
                let position = words.number(), position > 0, position <= .max - (last - first), words.isAtEnd
            else { return nil }
            return Line(
                first: first,
                last: last,
                outcome: .taken(audience, position, isDuplicate: word == "duplicate")
            )
        }
        guard word.utf8.count <= 32, word.utf8.allSatisfy({ (0x41...0x5A).contains($0) || $0 == 0x5F }) else {
            return nil
        }
        let sentence = words.rest() ?? ""
        let printable = sentence.unicodeScalars.filter { $0.properties.generalCategory != .control }
        return Line(first: first, last: last, outcome: .refused(word, String(String.UnicodeScalarView(printable))))
    }
}
