internal import Exchange

/// What is remembered of one source: its marks and its newest items.
struct SourceMemory: Codable, Sendable {
    /// The most items remembered, more than a feed may list; a quarter more are taken in before the oldest are forgotten
    /// together.
    static let items = 60_000
    /// The most bytes of keys and hashes in one page of an answer.
    static let pageBytes = 524_288

    private struct Remembered: Codable, Sendable {
        var item: SourceItem
        var turn: UInt64
    }

    var marks: [String: String] = [:]
    private var remembered: [String: Remembered] = [:]
    private var turn: UInt64 = 0

    mutating func remember(_ item: SourceItem) {
        self.turn += 1
        self.remembered[item.key] = Remembered(item: item, turn: self.turn)
        guard self.remembered.count > Self.items + Self.items / 4 else { return }
        let newest = self.remembered.values.sorted { $0.turn > $1.turn }.prefix(Self.items)
        self.remembered = Dictionary(newest.map { ($0.item.key, $0) }) { first, _ in first }
    }

    /// The items that there are of these keys.
    func items(_ keys: [String]) -> [SourceItem] { keys.compactMap { self.remembered[$0]?.item } }

    /// Items after a key, in the order of keys, as many as fit a page; at least one if there is one.
    func page(after key: String?) -> SourceAnswer {
        let keys = self.remembered.keys.filter { $0 > key ?? "" }.sorted()
        var items: [SourceItem] = []
        var bytes = 0
        for key in keys {
            guard let item = self.remembered[key]?.item, bytes < Self.pageBytes else { break }
            bytes += 2 * key.utf8.count + item.hash.utf8.count + 128
            items.append(item)
        }
        return SourceAnswer(marks: self.marks, items: items, hasMore: items.count < keys.count)
    }
}

extension BusState {
    func page(_ question: SourceQuestion) -> SourceAnswer {
        let memory = self.sources[question.source] ?? SourceMemory()
        guard let keys = question.keys else { return memory.page(after: question.after) }
        return SourceAnswer(marks: memory.marks, items: memory.items(keys), hasMore: false)
    }

    /// The marks of sources, as many as fit a page; of one source at least, if there is one.
    func marks(_ question: SourcesQuestion) -> SourcesAnswer {
        let names = self.sources.keys.filter { $0 > question.after ?? "" }.sorted()
        var answer = SourcesAnswer(sources: [:], hasMore: false)
        var bytes = 0
        for name in names {
            guard bytes < SourceMemory.pageBytes else {
                answer.hasMore = true
                break
            }
            let marks = self.sources[name]?.marks ?? [:]
            bytes += marks.reduce(name.utf8.count + 16) { $0 + $1.key.utf8.count + $1.value.utf8.count + 8 }
            answer.sources[name] = marks
        }
        return answer
    }
}
