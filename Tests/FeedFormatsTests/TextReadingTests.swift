import Dispatch
import Glibc
import Schema
import Testing

@testable import FeedFormats

/// What most texts are is read on a short way; it leads to the same as the long one.
@Suite("Texts on the short way") struct TextReadingTests {
    @Test("a date in a standard's form is what it is with a space before it")
    func dates() {
        var random = SplitMix(state: 7)
        let days = ["Mon", "Sun", "Xyz", "月曜日"]
        let months = ["Jan", "may", "DEC", "Foo", "Jun"]
        let zones = ["GMT", "+0900", "-0330", "Z", "+09:00", "EST", "+2500", "0900", "-99:99"]
        func two(_ range: ClosedRange<Int>) -> String {
            let number = Int.random(in: range, using: &random)
            return number < 10 ? "0\(number)" : "\(number)"
        }
        var read = 0
        for _ in 0..<3_000 {
            let time = "\(two(0...25)):\(two(0...61)):\(two(0...61))"
            let zone = zones.randomElement(using: &random) ?? ""
            let texts = [
                "2026-\(two(0...13))-\(two(0...32))T\(time)\(zone)",
                "\(days.randomElement(using: &random) ?? ""), \(two(0...32)) \(months.randomElement(using: &random) ?? "") "
                    + "2026 \(time) \(zone)",
            ]
            for text in texts {
                let moment = DateText.timestamp(text, zoneMinutes: 540)
                #expect(moment == DateText.timestamp(" " + text, zoneMinutes: 540), "\(text)")
                if moment != nil { read += 1 }
            }
        }
        #expect(read > 500)
        #expect(DateText.timestamp("Wed, 01 Apr 2026 09:30:00 +0900")?.description == "2026-04-01T00:30:00Z")
        #expect(DateText.timestamp("2026-04-01T09:30:00+09:00")?.description == "2026-04-01T00:30:00Z")
    }

    @Test("an address that is clean as it is written is what it is with a space before it")
    func addresses() {
        for address in [
            "https://agency.example/a?b=c#d", "http://a", "http://", "https://", "HTTP://a", "http://a b",
            "http://a\u{7F}b",
            "https://agency.example/題", "http:///a", "httpx://a", "ftp://a/b",
            "https://a/" + String(repeating: "b", count: 2_038),
            "https://a/" + String(repeating: "b", count: 2_039),
        ] {
            #expect(
                WebAddress.absolute(address, base: nil) == WebAddress.absolute(" " + address, base: nil),
                "\(address)"
            )
        }
    }

    @Test("what becomes of elements while more of them come keeps their order")
    func stream() {
        for count in [0, 1, 31, 32, 33, 1_000] {
            let stream = ConcurrentStream<Int, [Int], Never> { (numbers, first, values) in
                for (index, number) in numbers.enumerated() { values.append([first + index, number * 2]) }
            }
            for number in 0..<count { stream.append(number) }
            #expect(stream.takeValues() == (0..<count).map { [$0, $0 * 2] })
            #expect(stream.count == count)
            #expect(stream.takeValues() == [])
        }
    }

    @Test("of elements of which nothing becomes the first says why, and what became of others is let go")
    func failingStream() throws {
        struct Odd: Error, Equatable { let number: Int }
        final class Value: Sendable {
            let number: Int
            init(_ number: Int) { self.number = number }
        }
        weak var made: Value?
        let stream = ConcurrentStream<Int, Value, Odd> { (numbers, _, values) throws(Odd) in
            for number in numbers {
                if number == 100 || number == 200 { throw Odd(number: number) }
                values.append(Value(number))
            }
        }
        for number in 0..<300 { stream.append(number) }
        #expect(throws: Odd(number: 100)) { made = try stream.takeValues().first }
        #expect(made == nil)
        let other = ConcurrentStream<Int, Value, Odd> { (numbers, _, values) in
            for number in numbers { values.append(Value(number)) }
        }
        for number in 0..<100 { other.append(number) }
        do {
            let values = try other.takeValues()
            made = values.last
            #expect(made?.number == 99)
        }
        #expect(made == nil)
    }

    @Test("values are moved from one row to where they stay, however many they are, and nobody holds them twice")
    func rows() {
        final class Value { let number: Int; init(_ number: Int) { self.number = number } }
        for count in [0, 1, 32, 33, 1_000] {
            var row = MovableRow<Value>()
            weak var first: Value?
            for number in 0..<count {
                let value = Value(number)
                if number == 0 { first = value }
                row.append(value)
            }
            #expect(row.count == count && (first != nil) == (count > 0))
            do {
                let values = [Value](unsafeUninitializedCapacity: count) { values, initialized in
                    if let place = values.baseAddress { row.move(to: place) }
                    initialized = count
                }
                #expect(row.count == 0 && values.map(\.number) == Array(0..<count))
            }
            #expect(first == nil)
        }
    }

    // Who waits for it waits for ever.
    @Test("a thread that was asked to help and is busy elsewhere is not waited for", .timeLimit(.minutes(1)))
    func busyHelpers() {
        let (begun, done) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        // More than all threads of the queue have to do, until the stream has ended.
        for _ in 0..<2_000 {
            DispatchQueue.global().async {
                begun.signal()
                done.wait()
                done.signal()
            }
        }
        begun.wait()
        let stream = ConcurrentStream<Int, Int, Never> { (numbers, _, values) in
            for number in numbers { values.append(number) }
        }
        for number in 0..<64 { stream.append(number) }
        #expect(stream.takeValues() == Array(0..<64))
        done.signal()
    }

    @Test("what another core is still at is waited for")
    func slowStream() {
        let caller = pthread_self()
        let (begun, returned) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        let stream = ConcurrentStream<Int, Int, Never> { (numbers, _, values) in
            if pthread_equal(pthread_self(), caller) != 0 {
                // The caller does its part only while another core is at the other one.
                _ = begun.wait(timeout: .now() + 60)
            } else {
                begun.signal()
                // Goes on once the caller is back without this, which it must not be.
                _ = returned.wait(timeout: .now() + 0.3)
            }
            values.append(numbers.count)
        }
        for number in 0..<64 { stream.append(number) }
        #expect(stream.takeValues() == [32, 32])
        returned.signal()
        returned.signal()
    }
}
