import Foundation
import Schema
import Testing

@Suite("JSON as it is written")
struct JSONWriterTests {
    /// What the standard library's encoder makes of a value with the same settings.
    private func standard<Value: Encodable>(_ value: Value) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.nonConformingFloatEncodingStrategy = .convertToString(
            positiveInfinity: "Infinity",
            negativeInfinity: "-Infinity",
            nan: "NaN"
        )
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    private func written<Value: Encodable>(_ value: Value) -> String {
        String(decoding: JSONText.encode(value), as: UTF8.self)
    }

    @Test("every sample is written as the standard library writes it")
    func samples() throws {
        for event in try Samples.events() + DescribedSamples.events() {
            #expect(self.written(event) == (try self.standard(event)))
            #expect(self.written(event.data) == (try self.standard(event.data)))
        }
    }

    @Test("random values are written as the standard library writes them")
    func random() throws {
        let seed = UInt64.random(in: 0...UInt64(UInt32.max))
        var source = SplitMix(seed: seed)
        for round in 0..<1_500 {
            let value = source.value(depth: 4)
            let numbers = (0..<8).map { _ in source.double() }
            let (mine, theirs) = (self.written(value), try self.standard(value))
            let (mineNumbers, theirNumbers) = (self.written(numbers), try self.standard(numbers))
            guard mine == theirs, mineNumbers == theirNumbers else {
                Issue.record("seed \(seed), round \(round): \(mine) \(mineNumbers) for \(theirs) \(theirNumbers)")
                return
            }
        }
    }

    @Test("numbers are written as the standard library writes them where their form changes")
    func numbers() throws {
        var numbers: [Double] = [0, -0.0, 0.1, 1e-4, 1e-5, .pi, 6.115e-04, 1 / 3]
        for power in [1e14, 1e15, 1e16, 1e17, 0x1p52, 0x1p53, 0x1p54, 0x1p62, 0x1p63, 0x1p64, 1e22, 1e23] {
            numbers += [power.nextDown, power - 1, power - 0.5, power, power + 1, power.nextUp]
        }
        for number in numbers + numbers.map({ -$0 }) {
            #expect(self.written([number]) == (try self.standard([number])), "\(number)")
        }
        for number in [Int64.min, .min + 1, -10, -9, 0, 9, 10, 99, 100, .max] {
            #expect(self.written(["n": JSONValue.integer(number)]) == "{\"n\":\(number)}")
        }
    }

    @Test("decimals are written as the standard library writes them, however many places they have")
    func decimals() throws {
        let seed = UInt64.random(in: 0...UInt64(UInt32.max))
        var source = SplitMix(seed: seed)
        for round in 0..<4_000 {
            let digits = UInt64.random(in: 0..<100_000_000, using: &source) << UInt64.random(in: 0...32, using: &source)
            let decimal = Double("\(digits)e-\(UInt64.random(in: 0...20, using: &source))") ?? 0
            let numbers = [decimal, -decimal, decimal.nextUp, decimal.nextDown, decimal + 1e-8]
            let (mine, theirs) = (self.written(numbers), try self.standard(numbers))
            guard mine == theirs else {
                Issue.record("seed \(seed), round \(round): \(mine) for \(theirs)")
                return
            }
        }
    }

    @Test("the kind of a payload stands at its place, whatever members come before and after it")
    func kind() throws {
        for names in [[], ["a"], ["z"], ["a", "z"], ["kin", "kinds"], ["kind\u{1}", "\"", "j\\"]] {
            let members = Dictionary(uniqueKeysWithValues: names.map { ($0, JSONValue.object(["kind": .null])) })
            let payload = Payload.other(kind: "lunar \"traffic\"", members: members)
            #expect(self.written(payload) == (try self.standard(payload)))
            #expect(self.written([payload, payload]) == (try self.standard([payload, payload])))
        }
    }

    @Test("every character of the first two planes is escaped as the standard library escapes it")
    func characters() throws {
        let scalars = (0..<0x20_000).compactMap { Unicode.Scalar($0) }
        for chunk in stride(from: 0, to: scalars.count, by: 4_096) {
            let text = String(String.UnicodeScalarView(scalars[chunk..<min(chunk + 4_096, scalars.count)]))
            #expect(self.written([text]) == (try self.standard([text])), "from \(chunk)")
        }
    }

    @Test("a sign is escaped at every place of a text")
    func places() throws {
        for sign in ["\"", "\\", "\n", "\u{1F}", "\u{7F}", "é", "\"\\\n"] {
            for count in 0..<20 {
                let text = String(repeating: "a", count: count) + sign + String(repeating: "あ", count: count % 7)
                #expect(self.written([text]) == (try self.standard([text])))
            }
        }
    }

    /// A type with every way to ask for a container.
    private struct Odd: Encodable {
        struct Empty: Encodable {
            func encode(to encoder: any Encoder) {}
        }

        enum Key: String, CodingKey { case z, b, a, y }
        enum Inner: String, CodingKey { case two = "2", one = "1" }

        var byName: [String: Int8] = ["é": 1, "z": 2, "Z": 3, "10": 4, "9": 5, "": 6, "e\u{301}f": 7]

        func encode(to encoder: any Encoder) throws {
            var members = encoder.container(keyedBy: Key.self)
            var list = members.nestedUnkeyedContainer(forKey: .z)
            try list.encodeNil()
            try list.encode(UInt8(7))
            var inner = list.nestedContainer(keyedBy: Inner.self)
            try inner.encode("x", forKey: .two)
            try inner.encode(Float(1.5), forKey: .one)
            var nested = list.nestedUnkeyedContainer()
            try nested.encode(true)
            try list.encode([Int64.min, Int64.max])
            try list.encode(list.count)
            try members.encode("first", forKey: .b)
            try members.encode("second", forKey: .b)
            try members.encode(Empty(), forKey: .y)
            var last = members.nestedContainer(keyedBy: Inner.self, forKey: .a)
            try last.encode(URL(string: "https://e.org/a/b"), forKey: .two)
            try last.encode(self.byName, forKey: .one)
        }
    }

    @Test("nested containers, repeated members and values that write nothing come out the same")
    func odd() throws {
        #expect(self.written(Odd()) == (try self.standard(Odd())))
        let value = ["k": [Double.infinity, -.infinity, .nan, -0.0, 1e300, .leastNonzeroMagnitude, 1e16, 123_456_789]]
        #expect(self.written(value) == (try self.standard(value)))
        #expect(self.written([Odd.Empty()]) == (try self.standard([Odd.Empty()])))
        let names = Odd().byName
        #expect(self.written(names) == (try self.standard(names)))
    }

    @Test("moments are written with 0, 3 or 6 digits of a second")
    func moments() throws {
        for text in [
            "2026-04-01T00:00:00Z", "1969-12-31T23:59:59.5Z", "0000-01-01T00:00:00Z", "9999-12-31T23:59:59.999999Z",
            "2026-04-01T09:08:07.001Z", "2026-04-01T09:08:07.000001Z", "2026-11-30T10:20:30.120Z",
        ] {
            let moment = try Timestamp(text)
            #expect(try Timestamp(moment.description) == moment)
            #expect(moment.description.hasPrefix(text.prefix(19)))
            #expect([20, 24, 27].contains(moment.description.utf8.count))
        }
        #expect(Timestamp(microseconds: .max).description == "294247-01-10T04:00:54.775807Z")
        #expect(Timestamp(microseconds: .min).description == "-290308-12-21T19:59:05.224192Z")
        #expect(Timestamp(microseconds: -62_167_219_200_000_001).description == "-0001-12-31T23:59:59.999999Z")
    }
}

extension SplitMix {
    fileprivate mutating func double() -> Double {
        switch self.next() % 4 {
        case 0: return Double(bitPattern: self.next())
        case 1: return Double(Int64(bitPattern: self.next()) % 1_000_000) / 1_000
        case 2: return Double(Int64(bitPattern: self.next()))
        default: return Double(self.next() % 2_000) - 1_000
        }
    }

    fileprivate mutating func text() -> String {
        var text = ""
        for _ in 0..<(self.next() % 12) {
            let limit: UInt64 = [0x20, 0x80, 0x3000, 0x11_0000][Int(self.next() % 4)]
            if let scalar = Unicode.Scalar(UInt32(self.next() % limit)) { text.unicodeScalars.append(scalar) }
        }
        return text
    }

    mutating func value(depth: Int) -> JSONValue {
        switch self.next() % (depth > 0 ? 8 : 5) {
        case 0: return .null
        case 1: return .bool(self.next() % 2 == 0)
        case 2: return .integer(Int64(bitPattern: self.next()))
        case 3:
            let number = Decimal(Int64(bitPattern: self.next())) / Decimal(self.next() % 10_000 + 1)
            return .decimal(number)
        case 4: return .string(self.text())
        case 5: return .array((0..<(self.next() % 5)).map { _ in self.value(depth: depth - 1) })
        default:
            var members: [String: JSONValue] = [:]
            for _ in 0..<(self.next() % 6) { members[self.text()] = self.value(depth: depth - 1) }
            return .object(members)
        }
    }
}
