internal import Schema

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// A text that is put together from pieces, as bytes.
struct TextBuilder: ~Copyable {
    private var start: UnsafeMutablePointer<UInt8>
    private var count = 0
    private var capacity: Int

    /// - Parameter capacity: About how many bytes the text will have.
    init(capacity: Int = 128) {
        self.start = Self.memory(nil, capacity)
        self.capacity = capacity
    }

    deinit { free(self.start) }

    /// Memory for so many bytes, to which what was in other memory has moved.
    ///
    /// It is the C library's: of Swift's own the alignment is said, which is slow on Linux.
    private static func memory(_ other: UnsafeMutablePointer<UInt8>?, _ capacity: Int) -> UnsafeMutablePointer<UInt8> {
        guard let memory = realloc(other, max(1, capacity)) else { preconditionFailure("there is no memory left") }
        return memory.assumingMemoryBound(to: UInt8.self)
    }

    private var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: self.start, count: self.count) }

    var text: String { String(utf8: self.bytes) }

    var isEmpty: Bool { self.count == 0 }

    /// The text, after which it is empty.
    mutating func take() -> String {
        defer { self.count = 0 }
        return self.text
    }

    /// Adds what another one got by something that is done to it.
    mutating func add(from other: inout Self, _ change: (inout Self) -> Void) {
        let start = other.count
        change(&other)
        self.add(UnsafeBufferPointer(rebasing: other.bytes[start...]))
    }

    mutating func add(_ words: StaticString) { words.withUTF8Buffer { self.add($0) } }

    mutating func add(_ text: String) {
        if text.utf8.withContiguousStorageIfAvailable({ self.add($0) }) != nil { return }
        var copy = text
        copy.withUTF8 { self.add($0) }
    }

    mutating func add(_ text: WrittenText) {
        guard let source = text.baseAddress else { return }
        self.makeRoom(for: text.count)
        TextCopy.bytes(source, count: text.count, to: self.start + self.count)
        self.count += text.count
    }

    /// Adds a moment as RFC 3339 text without a fraction.
    mutating func add(toTheSecond moment: Timestamp) {
        let second = Timestamp(microseconds: moment.seconds &* 1_000_000)
        self.makeRoom(for: Timestamp.longestText)
        self.count += second.write(to: self.start + self.count)
    }

    /// Adds decimal digits with at most so many places, 0...6; zeros at the end are left out.
    mutating func add(_ number: Double, places: Int) {
        guard number.magnitude < 1e9 else { return self.add("\(number)") }
        let places = min(max(places, 0), 6)
        let powers: InlineArray<7, UInt64> = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000]
        let power = powers[places]
        let units = Int64((number * Double(power)).rounded())
        if units < 0 { self.add(byte: .hyphen) }
        self.add(digits: units.magnitude / power)
        var rest = units.magnitude % power
        guard rest > 0 else { return }
        self.add(byte: UInt8(ascii: "."))
        var scale = power / 10
        while rest > 0 {
            self.add(byte: 0x30 + UInt8(truncatingIfNeeded: rest / scale))
            rest %= scale
            scale /= 10
        }
    }

    /// Adds a whole number.
    mutating func add(digits number: UInt64) {
        self.makeRoom(for: DecimalDigits.longest)
        self.count += DecimalDigits.write(number, to: self.start + self.count)
    }

    mutating func add(byte: UInt8) {
        self.makeRoom(for: 1)
        self.start[self.count] = byte
        self.count += 1
    }

    @inline(__always)
    private mutating func makeRoom(for more: Int) {
        if self.capacity - self.count < more { self.grow(by: more) }
    }

    @inline(never)
    private mutating func grow(by more: Int) {
        self.capacity = max(self.capacity * 2, self.count + more)
        self.start = Self.memory(self.start, self.capacity)
    }
}
