internal import Schema

/// A message of the L1S signal of QZSS that reports disasters: 250 bits with their check.
///
/// Source: Cabinet Office, IS-QZSS-DCR-013; the sentence `$QZQSM` by receivers' makers.
struct QZSSMessage: Hashable, Sendable {
    static let length = 250

    let bits: BitField
    /// The number of the satellite's signal, 183...206, where the sentence tells it.
    let satellite: Int?

    /// Reads a sentence such as `$QZQSM,55,<63 digits>*5C`, or the digits alone.
    ///
    /// - Parameters:
    ///   - text: The sentence without white space around it.
    ///   - line: Its line, for the error's place.
    /// - Throws: ``FormatError`` where a sum does not fit, or a digit or part is missing.
    init(_ text: String, line: Int) throws(FormatError) {
        func error(_ reason: String) -> FormatError { FormatError(where: "line \(line)", reason: reason) }
        var digits = text
        var satellite: Int?
        if text.hasPrefix("$") {
            let halves = text.dropFirst().split(separator: "*", omittingEmptySubsequences: false)
            guard halves.count == 2, halves[1].utf8.count == 2, let told = UInt8(halves[1], radix: 16) else {
                throw error("the sentence does not end in * and a checksum of two digits; send it whole")
            }
            let sum = halves[0].utf8.reduce(UInt8(0), ^)
            guard sum == told else {
                throw error("the checksum is \(Self.hexadecimal(sum)), not \(halves[1]); the sentence is damaged")
            }
            let parts = halves[0].split(separator: ",", omittingEmptySubsequences: false)
            guard parts.count == 3, let number = Int(parts[1]), (0...127).contains(number) else {
                throw error("the sentence is not $QZQSM, a satellite and a message")
            }
            satellite = number | 128
            digits = String(parts[2])
        }
        guard (63...64).contains(digits.utf8.count) else {
            throw error("the message has \(digits.utf8.count) digits and not 63; send it whole")
        }
        var bytes: [UInt8] = []
        var half: UInt8?
        for byte in digits.utf8 {
            guard let digit = Self.digit(byte) else {
                throw error("the message has a letter that is no hexadecimal digit")
            }
            if let first = half {
                bytes.append(first << 4 | digit)
                half = nil
            } else {
                half = digit
            }
        }
        if let half { bytes.append(half << 4) }
        self.bits = BitField(bytes, count: Self.length)
        self.satellite = satellite
        guard [0x53, 0x9A, 0xC6].contains(self.bits.value(at: 0, 8)) else {
            throw error("the message does not begin with a preamble (53, 9A or C6)")
        }
        guard self.bits.crc24(upTo: 226) == self.bits.value(at: 226, 24) else {
            throw error("the message does not fit its check (CRC-24Q); it is damaged")
        }
    }

    /// 43 for reports of the Japan Meteorological Agency, 44 for the common alert message format.
    var type: Int { self.bits.value(at: 8, 6) }

    /// What the message says, without preamble and check, which differ from satellite to satellite: 55 digits.
    var content: String {
        stride(from: 8, to: 226, by: 4).map { start in
            String(self.bits.value(at: start, min(4, 226 - start)), radix: 16, uppercase: true)
        }.joined()
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }

    private static func hexadecimal(_ byte: UInt8) -> String {
        let text = String(byte, radix: 16, uppercase: true)
        return text.utf8.count == 1 ? "0" + text : text
    }
}
