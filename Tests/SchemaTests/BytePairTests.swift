import Schema
import Testing

@Suite("Pairs of bytes")
struct BytePairTests {
    private static let pairs: (UInt16, UInt16, UInt16) = (0x93_81, 0x45_58, 0x49_48)

    private func first(_ bytes: [UInt8], from start: Int) -> Int {
        bytes.withUnsafeBufferPointer { ByteBlock.firstPair(in: $0, from: start, of: Self.pairs) }
    }

    @Test("the first of three pairs is found wherever it stands, and none that is cut or turned round")
    func everyPlace() {
        for count in 0...100 {
            // Each byte begins or ends a pair, and none stands beside its other one.
            let others = (0..<count).map { [0x81, 0x58, 0x48, 0x45, 0x49, 0x93][$0 % 6] as UInt8 }
            #expect(self.first(others, from: 0) == count)
            for place in 0..<max(0, count - 1) {
                for pair in [[0x81, 0x93], [0x58, 0x45], [0x48, 0x49]] as [[UInt8]] {
                    var bytes = [UInt8](repeating: 0x20, count: count)
                    bytes.replaceSubrange(place..<place + 2, with: pair)
                    #expect(self.first(bytes, from: 0) == place && self.first(bytes, from: place) == place)
                    #expect(self.first(bytes, from: place + 1) == count)
                }
            }
        }
    }

    @Test("of two pairs the first is found")
    func two() {
        for (one, other) in [(3, 40), (3, 5), (33, 35), (70, 72)] {
            var bytes = [UInt8](repeating: 0, count: 80)
            bytes.replaceSubrange(other..<other + 2, with: [0x58, 0x45])
            bytes.replaceSubrange(one..<one + 2, with: [0x81, 0x93])
            #expect(self.first(bytes, from: 0) == one && self.first(bytes, from: one + 1) == other)
        }
    }
}
