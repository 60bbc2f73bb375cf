internal import Schema

/// One sentence of an AIS receiver with what stands before and behind it.
///
/// Source: IEC 61162-1, VDM and VDO; IEC 61162-450, TAG block; U.S. Coast Guard, NAIS data format.
struct VesselSentence {
    /// The longest sentence in bytes that is read; the standard allows 82.
    private static let lengthLimit = 1_024

    let line: Int
    let isOwnShip: Bool
    let parts: Int
    let part: Int
    let sequence: String
    let channel: String
    let payload: [UInt8]
    let fill: Int
    var station: String?
    var received: Timestamp?

    /// Reads the sentences in a line; other sentences and remarks are passed over.
    ///
    /// `take`: Is told each sentence, or why what stands for one, or for the block before it, cannot be read.
    static func read(
        _ line: ArraySlice<UInt8>,
        at number: Int,
        _ take: (Result<VesselSentence, FormatError>) throws(FormatError) -> Void
    ) throws(FormatError) {
        var at = line.startIndex
        var tag = VesselTag()
        while at < line.endIndex {
            switch line[at] {
            case UInt8(ascii: "\\"):
                guard let end = line[(at + 1)...].firstIndex(of: UInt8(ascii: "\\")) else { return }
                let read = VesselTag(line[(at + 1)..<end])
                if let fault = read.fault {
                    try take(.failure(FormatError(where: "line \(number)", reason: fault)))
                }
                tag = read
                at = end + 1
            case .exclamation:
                let end =
                    line[(at + 1)...].firstIndex { $0 == .exclamation || $0 == UInt8(ascii: "\\") } ?? line.endIndex
                // A stroke or an exclamation mark within the payload is none: both are outside its alphabet.
                if Self.isReport(line[at..<end]) { try take(Self.sentence(line[at..<end], at: number, tag)) }
                tag = VesselTag()
                at = end
            default: at += 1
            }
        }
    }

    /// Whether a sentence is a VDM or VDO of any talker.
    static func isReport(_ sentence: ArraySlice<UInt8>) -> Bool {
        let start = Array(sentence.prefix(7))
        return start.count == 7 && start[6] == UInt8(ascii: ",") && start[3] == UInt8(ascii: "V")
            && start[4] == UInt8(ascii: "D") && (start[5] == UInt8(ascii: "M") || start[5] == UInt8(ascii: "O"))
    }

    private static func sentence(
        _ text: ArraySlice<UInt8>,
        at number: Int,
        _ tag: VesselTag
    ) -> Result<VesselSentence, FormatError> {
        func fault(_ reason: String) -> Result<VesselSentence, FormatError> {
            .failure(FormatError(where: "line \(number)", reason: reason))
        }
        guard text.count <= Self.lengthLimit else {
            return fault("the sentence is longer than \(Self.lengthLimit) bytes")
        }
        guard let star = text.firstIndex(of: UInt8(ascii: "*")) else { return fault("the sentence has no checksum") }
        let sum = text[(text.startIndex + 1)..<star].reduce(0, ^)
        let written = String(decoding: text[(star + 1)...].prefix(2), as: UTF8.self)
        guard let stated = UInt8(written, radix: 16) else { return fault("the sentence's checksum is no number") }
        guard stated == sum else {
            return fault("the sentence's checksum is \(written) but its characters make \(Self.hexadecimal(sum))")
        }
        let fields = text[..<star].split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        guard fields.count >= 7, let parts = Self.digit(fields[1]), let part = Self.digit(fields[2]), parts >= 1,
            (1...parts).contains(part)
        else {
            return fault("the sentence is no whole VDM; it has seven fields, the second and third how many and which")
        }
        guard let fill = Self.digit(fields[6]), fill <= 5 else {
            return fault("the sentence's fill bits are not 0 to 5")
        }
        guard !fields[5].isEmpty else { return fault("the sentence holds no message") }
        let behind = VesselTag(behind: text[(star + 1)...].dropFirst(2))
        return .success(
            VesselSentence(
                line: number,
                isOwnShip: fields[0].last == UInt8(ascii: "O"),
                parts: parts,
                part: part,
                sequence: String(decoding: fields[3], as: UTF8.self),
                channel: String(decoding: fields[4], as: UTF8.self),
                payload: Array(fields[5]),
                fill: fill,
                station: tag.station ?? behind.station,
                received: tag.received ?? behind.received
            )
        )
    }

    private static func digit(_ field: ArraySlice<UInt8>) -> Int? {
        guard field.count == 1, let byte = field.first, byte.isDigit else { return nil }
        return Int(byte - 0x30)
    }

    static func hexadecimal(_ byte: UInt8) -> String {
        (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }
}

/// Who received a sentence and when: a TAG block before it, or fields behind it.
struct VesselTag {
    var station: String?
    var received: Timestamp?
    /// Why the block does not count.
    var fault: String?

    init() {}

    /// Reads `c:1598900000,s:station*5D`.
    init(_ block: ArraySlice<UInt8>) {
        guard let star = block.lastIndex(of: UInt8(ascii: "*")) else {
            self.fault = "the TAG block has no checksum; its time and station are left out"
            return
        }
        let sum = block[..<star].reduce(0, ^)
        let written = String(decoding: block[(star + 1)...].prefix(2), as: UTF8.self)
        guard UInt8(written, radix: 16) == sum else {
            self.fault =
                "the TAG block's checksum is \(written.filter { !$0.isNewline }) but its characters make "
                + "\(VesselSentence.hexadecimal(sum)); its time and station are left out"
            return
        }
        for field in block[..<star].split(separator: UInt8(ascii: ",")) where field.count > 2 {
            let text = String(decoding: field.dropFirst(2), as: UTF8.self)
            switch (field[field.startIndex], field[field.startIndex + 1]) {
            case (UInt8(ascii: "c"), .colon): self.received = Self.moment(text)
            case (UInt8(ascii: "s"), .colon): self.station = text.clipped(characters: 64, bytes: 128)
            default: continue
            }
        }
    }

    /// Reads `,rSTATION,1272412827` behind a checksum.
    init(behind text: ArraySlice<UInt8>) {
        for field in text.split(separator: UInt8(ascii: ",")).prefix(12) {
            let word = String(decoding: field, as: UTF8.self).stripped
            if self.station == nil, word.hasPrefix("r") || word.hasPrefix("b"), word.utf8.count > 2 {
                self.station = String(word.prefix(32))
            } else if self.received == nil, word.utf8.count == 10 {
                self.received = Self.moment(word)
            }
        }
    }

    /// Seconds since 1970, or milliseconds where there are too many digits for seconds.
    private static func moment(_ text: String) -> Timestamp? {
        guard let value = Int64(text), value > 0 else { return nil }
        if value < 4_102_444_800 { return Timestamp(milliseconds: value * 1_000) }
        return value < 4_102_444_800_000 ? Timestamp(milliseconds: value) : nil
    }
}
