@testable import FeedFormats
import Testing

@Suite("Numbers in decimal notation")
struct DecimalTextTests {
    private func read(_ text: String) -> Double? { DecimalText.double(Array(text.utf8)[...]) }

    @Test("a number is the nearest there is, where digits and exponent are at the limits of what is exact")
    func limits() {
        let digits = [
            "0", "1", "7", "9007199254740991", "9007199254740992", "9007199254740993", "90071992547409930",
            "123456789012345", "1234567890123456", "12345678901234567", "9999999999999999999", "18446744073709551616",
        ]
        for digits in digits {
            for point in 0...digits.utf8.count {
                let text = "\(digits.prefix(point)).\(digits.dropFirst(point))"
                for exponent in ["", "e0", "E+5", "e22", "e23", "E-22", "e-23", "e-5", "e300", "e-320", "e+007"] {
                    for sign in ["", "-", "+"] {
                        let written = sign + text + exponent
                        #expect(self.read(written)?.bitPattern == Self.nearest(written), "\(written)")
                    }
                }
            }
        }
    }

    @Test("random numbers are read as the standard library reads them, in every notation")
    func random() {
        let seed = UInt64.random(in: 0...UInt64(UInt32.max))
        var source = SplitMix(state: seed)
        for round in 0..<20_000 {
            let whole = source.next() >> (source.next() % 64)
            let digits = String(whole)
            let place = Int(source.next() % UInt64(digits.utf8.count + 1))
            var text = source.next() % 2 == 0 ? digits : "\(digits.prefix(place)).\(digits.dropFirst(place))"
            if source.next() % 2 == 0 { text += "E\(Int(source.next() % 80) - 40)" }
            if source.next() % 2 == 0 { text = "-" + text }
            guard self.read(text)?.bitPattern == Self.nearest(text) else {
                Issue.record("seed \(seed), round \(round): \(text) is read as \(String(describing: self.read(text)))")
                return
            }
        }
    }

    @Test("what is no number is none")
    func none() {
        for text in [
            "", " ", "+", "-", ".", "+.", "-.", "e5", ".e5", "1e", "1e+", "1e-", "1.2.3", "1 2", "--1", "+-1", "0x1p4",
            "infinity", "nan", "1e400", "1,5", "١", "1e5.0", String(repeating: "1", count: 65),
        ] {
            #expect(self.read(text) == nil, "\(text)")
        }
        #expect(self.read(" \t-.5 \n") == -0.5)
        #expect(self.read(String(repeating: "1", count: 64)) == Double(String(repeating: "1", count: 64)))
    }

    private static func nearest(_ text: String) -> UInt64? {
        Double(text).flatMap { $0.isFinite ? $0.bitPattern : nil }
    }
}
