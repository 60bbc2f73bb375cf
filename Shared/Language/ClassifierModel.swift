/// What a classifier knows of its glossary.
///
/// A class, so that no text pays for taking hold of each table.
final class ClassifierModel: Sendable {
    /// The topics, by number.
    let topics: [String]
    /// The numbers of words and characters.
    let alphabet: TermAlphabet
    let signs: Signs
    let likeness: Likeness
    private let memories = MemoryPool()

    /// Learns a glossary.
    init(_ glossary: Glossary) {
        var topics = Numbering<String>()
        var alphabet = TermAlphabet()
        self.signs = Signs(glossary, topics: &topics, alphabet: &alphabet)
        self.likeness = Likeness(glossary, topics: topics, alphabet: &alphabet)
        self.alphabet = alphabet
        self.topics = topics.values
    }

    /// Gives `body` an empty reading that nobody else uses meanwhile, and room to tell topics by it.
    @inline(__always)
    func withReading<Result>(_ body: (inout TextReading, inout Room) -> Result) -> Result {
        let memory = self.memories.take().map { unsafeDowncast($0, to: ReadingMemory.self) } ?? ReadingMemory(self)
        let result = memory.read(body)
        self.memories.give(memory)
        return result
    }
}

/// What a reading of a text needs, kept for the next one.
final class ReadingMemory: @unchecked Sendable {
    private let words = WordMemory()
    private let memory: UnsafeMutableBufferPointer<UInt64>
    /// A reading that is empty as long as every one cleared what it left, and room beside it.
    private let reading: TextReading
    private let rest: Room

    /// - Parameter model: What texts are read by, which holds this.
    init(_ model: ClassifierModel) {
        let topicCount = model.topics.count
        let size =
            TextReading.size(model) + model.signs.contexts.size + Ballots.size(model.signs, topicCount: topicCount)
            + Likeness.size(topicCount: topicCount) + Classifier.size(topicCount: topicCount)
        self.memory = .allocate(capacity: size)
        var room = Room(self.memory)
        self.reading = TextReading(model, self.words.words, in: &room)
        self.rest = room
    }

    deinit { self.memory.deallocate() }

    /// Gives `body` an empty reading and room.
    @inline(__always)
    func read<Result>(_ body: (inout TextReading, inout Room) -> Result) -> Result {
        var (reading, room) = (self.reading, self.rest)
        defer { reading.clear() }
        return body(&reading, &room)
    }
}
