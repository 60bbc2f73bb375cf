import Exchange
import Schema

/// A subscriber without input and output, by the rules of the real one.
final class SimulatedReader {
    /// What comes over its live connection.
    enum Live {
        case record(String, RecordHeader)
        case heads(Heads)
    }

    let patterns: [TopicPattern]
    /// Whether its patterns match a topic, said without them.
    let wants: (Topic) -> Bool
    var follower: StreamFollower
    /// What it has handed over, in order.
    private(set) var delivered: [RecordHeader] = []
    /// What waits in the socket while it replays.
    private var waiting: [Live] = []
    /// The number of the question that it waits for an answer to.
    private(set) var question: Int?
    private var questions = 0
    /// Its live connection, counted; nil while it has none.
    var connection: Int? = 0
    var lastArrival = 0

    init(_ patterns: [TopicPattern], wants: @escaping (Topic) -> Bool) {
        self.patterns = patterns
        self.wants = wants
        self.follower = StreamFollower(patterns: patterns, cursor: Cursor())
        self.ask()
    }

    /// Asks for the next page, or again.
    func ask() {
        self.questions += 1
        self.question = self.questions
    }

    /// Takes what came live.
    /// - Returns: Whether it asks now.
    func take(_ live: Live) -> Bool {
        guard self.question == nil else {
            self.waiting.append(live)
            return false
        }
        let action =
            switch live {
            case .record(let stream, let header): self.follower.live(stream, header)
            case .heads(let heads): self.follower.announced(heads)
            }
        switch action {
        case .deliver: if case .record(_, let header) = live { self.delivered.append(header) }
        case .replay: self.ask()
        case .skip, .reached, .reconnect: break
        }
        return self.question != nil
    }

    /// Takes a page.
    /// - Returns: Whether it asks now.
    func take(_ answer: ReplayAnswer, _ records: [RecordHeader], to question: Int) -> Bool {
        guard question == self.question else { return false }
        guard self.follower.pageBegan(answer) == nil else {
            self.ask()
            return true
        }
        for header in records where self.follower.replayed(header) { self.delivered.append(header) }
        self.follower.pageEnded(answer)
        guard answer.complete else {
            self.ask()
            return true
        }
        self.question = nil
        let waiting = self.waiting
        self.waiting = []
        for live in waiting { _ = self.take(live) }
        return self.question != nil
    }
}
