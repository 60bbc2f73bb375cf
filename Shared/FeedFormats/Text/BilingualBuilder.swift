internal import Schema

/// A text that is put together from pieces in English and Japanese at once.
struct BilingualBuilder: ~Copyable {
    private var english: TextBuilder
    private var japanese: TextBuilder

    /// - Parameter capacity: About how many bytes the text will have in each.
    init(capacity: Int = 128) {
        self.english = TextBuilder(capacity: capacity)
        self.japanese = TextBuilder(capacity: capacity)
    }

    /// Whether there is nothing in it yet.
    var isEmpty: Bool { self.english.isEmpty }

    mutating func add(_ en: StaticString, _ ja: StaticString) {
        self.english.add(en)
        self.japanese.add(ja)
    }

    mutating func add(_ en: String, _ ja: String) {
        self.english.add(en)
        self.japanese.add(ja)
    }

    /// Adds what is the same in both.
    mutating func add(_ text: String) { self.japanese.add(from: &self.english) { $0.add(text) } }

    /// Adds a moment as RFC 3339 text without a fraction.
    mutating func add(toTheSecond moment: Timestamp) {
        self.japanese.add(from: &self.english) { $0.add(toTheSecond: moment) }
    }

    /// Adds decimal digits with at most so many places, 0...6; zeros at the end are left out.
    mutating func add(_ number: Double, places: Int) {
        self.japanese.add(from: &self.english) { $0.add(number, places: places) }
    }

    /// The texts, after which it is empty.
    mutating func take() -> (en: String, ja: String) { (self.english.take(), self.japanese.take()) }
}
