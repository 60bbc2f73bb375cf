/// What was decided on, in the order in which it came, until a commit takes it.
struct Intake {
    /// The most bytes that one commit takes, and that wait for the next one, unless a single message has more.
    private static let mostBytes = 16 * 1_048_576

    private var waiting: [Admission.Incoming] = []
    private var bytes = 0

    var isEmpty: Bool { self.waiting.isEmpty }
    /// Whether more may come.
    var hasRoom: Bool { self.bytes < Self.mostBytes }

    mutating func add(_ incoming: [Admission.Incoming]) {
        for one in incoming { self.bytes += one.mostBytes }
        if self.waiting.isEmpty { self.waiting = incoming } else { self.waiting += incoming }
    }

    /// Takes what the next commit is to have.
    mutating func next() -> [Admission.Incoming] {
        guard self.bytes > Self.mostBytes else {
            defer { self = Self() }
            return self.waiting
        }
        var (bytes, count) = (0, 0)
        while count < self.waiting.count, bytes < Self.mostBytes {
            bytes += self.waiting[count].mostBytes
            count += 1
        }
        let batch = Array(self.waiting[..<count])
        self.waiting.removeFirst(count)
        self.bytes -= bytes
        return batch
    }
}
