internal import Synchronization

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
    /// Those that no reading has at the moment.
    private let memories = Mutex<[ReadingMemory]>([])

    /// Learns a glossary.
    init(_ glossary: Glossary) {
        var topics = Numbering<String>()
        var alphabet = TermAlphabet()
        self.signs = Signs(glossary, topics: &topics, alphabet: &alphabet)
        self.likeness = Likeness(glossary, topics: topics, alphabet: &alphabet)
        self.alphabet = alphabet
        self.topics = topics.values
    }

    /// Gives `body` memory that nobody else uses meanwhile.
    ///
    /// - Parameters:
    ///   - roomSize: How much room it has, by ``Room/size(_:of:)``; the same at every call.
    ///   - body: What is done with it.
    /// - Returns: What that returns.
    func withMemory<Result>(roomSize: Int, _ body: (ReadingMemory) -> Result) -> Result {
        let memory = self.memories.withLock { $0.popLast() } ?? ReadingMemory(roomSize: roomSize)
        defer { self.memories.withLock { $0.append(memory) } }
        return body(memory)
    }
}

/// What a reading of a text needs, kept for the next one.
final class ReadingMemory: @unchecked Sendable {
    let words = WordMemory()
    let room: UnsafeMutableBufferPointer<UInt64>

    init(roomSize: Int) { self.room = .allocate(capacity: roomSize) }

    deinit { self.room.deallocate() }
}
