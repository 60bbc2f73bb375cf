/// Makes sentences of the Automatic Identification System for tests, bit by bit.
///
/// Source: IEC 61162-1; ITU-R M.1371-5, annex 8.
struct VesselSample {
    private var bits: [Bool] = []

    init(type: Int64, mmsi: Int64) { self = Self().number(type, 6).number(0, 2).number(mmsi, 30) }

    private init() {}

    /// Adds a whole number; negative ones in two's complement.
    func number(_ value: Int64, _ width: Int) -> Self {
        var sample = self
        for bit in (0..<width).reversed() { sample.bits.append(value >> Int64(bit) & 1 == 1) }
        return sample
    }

    /// Adds text in six bits a character, filled with `@`.
    func text(_ text: String, _ characters: Int) -> Self {
        var sample = self
        let bytes = Array(text.utf8)
        for index in 0..<characters {
            let byte = index < bytes.count ? bytes[index] : 0x40
            sample = sample.number(Int64(byte >= 64 ? byte - 64 : byte), 6)
        }
        return sample
    }

    /// The sentences, each with a line break, in parts of so many characters.
    func sentences(of length: Int = 56, formatter: String = "AIVDM", sequence: String = "3") -> String {
        var padded = self.bits
        let fill = (6 - padded.count % 6) % 6
        padded += Array(repeating: false, count: fill)
        let characters = stride(from: 0, to: padded.count, by: 6).map { at -> UInt8 in
            let value = padded[at..<(at + 6)].reduce(UInt8(0)) { $0 << 1 | ($1 ? 1 : 0) }
            return value < 40 ? value + 48 : value + 56
        }
        let parts = stride(from: 0, to: characters.count, by: length).map {
            characters[$0..<min($0 + length, characters.count)]
        }
        return parts.enumerated().map { index, part in
            let payload = String(decoding: part, as: UTF8.self)
            let last = index == parts.count - 1
            let body =
                "\(formatter),\(parts.count),\(index + 1),\(parts.count > 1 ? sequence : ""),A,\(payload),\(last ? fill : 0)"
            return Self.sentence(body)
        }.joined()
    }

    /// A sentence with its checksum.
    static func sentence(_ body: String) -> String {
        let sum = body.utf8.reduce(0, ^)
        let digits = String(sum, radix: 16, uppercase: true)
        return "!\(body)*\(digits.count < 2 ? "0" : "")\(digits)\r\n"
    }

    /// A position report of class A, 12.345 N 98.7654 W, 12.3 kn, 87.6°.
    static let position = VesselSample(type: 1, mmsi: 999_000_123).number(0, 4).number(20, 8).number(123, 10).number(
        1,
        1
    )
    .number(-59_259_240, 28).number(7_407_000, 27).number(876, 12).number(88, 9).number(31, 6).number(0, 2).number(0, 3)
    .number(0, 1).number(0, 19)

    /// Static and voyage data.
    static let voyage = VesselSample(type: 5, mmsi: 999_000_123).number(0, 2).number(9_074_729, 30).text("EX4MP", 7)
        .text("EXAMPLE SPIRIT", 20).number(82, 8).number(150, 9).number(40, 9).number(20, 6).number(12, 6).number(1, 4)
        .number(12, 4).number(24, 5).number(18, 5).number(30, 6).number(124, 8).text("YOKOSUKA", 20).number(0, 2)
}
