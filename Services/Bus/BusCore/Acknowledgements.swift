internal import Exchange
internal import Schema
internal import ZeroMQ

/// The answers to what a commit took: one message to each publisher, sequences in a row on one line.
struct Acknowledgements {
    private struct Answer {
        let peer: Frame
        let instance: String
        let epoch: UInt64
        var bytes: [UInt8]
        var run: Run?

        func isTo(_ incoming: Admission.Incoming) -> Bool {
            self.epoch == incoming.sender.epoch && self.instance == incoming.sender.instance
                && self.peer == incoming.peer
        }
    }

    /// Sequences in a row whose positions are in a row.
    private struct Run {
        let first: UInt64
        var last: UInt64
        let isDuplicate: Bool
        let audience: Audience
        let position: UInt64

        mutating func extend(_ sequence: UInt64, _ receipt: Receipt) -> Bool {
            guard sequence == self.last + 1, receipt.isDuplicate == self.isDuplicate,
                receipt.position == self.position + (sequence - self.first), receipt.audience == self.audience
            else { return false }
            self.last = sequence
            return true
        }

        func write(to bytes: inout [UInt8]) {
            bytes.append(decimal: self.first)
            bytes.append(word: self.last)
            bytes.append(word: self.isDuplicate ? "duplicate" : "stored")
            bytes.append(word: self.audience.name)
            bytes.append(word: self.position)
            bytes.append(0x0A)
        }
    }

    private struct Key: Hashable {
        let peer: Frame
        let instance: String
        let epoch: UInt64
    }

    private var answers: [Answer] = []
    private var indices: [Key: Int] = [:]
    /// The one that had the last line, if there is any.
    private var index = 0

    var isEmpty: Bool { self.answers.isEmpty }

    mutating func add(_ incoming: Admission.Incoming, _ receipt: Receipt) {
        self.answer(incoming) { answer in
            if answer.run?.extend(incoming.sequence, receipt) == true { return }
            answer.run?.write(to: &answer.bytes)
            answer.run = Run(
                first: incoming.sequence,
                last: incoming.sequence,
                isDuplicate: receipt.isDuplicate,
                audience: receipt.audience,
                position: receipt.position
            )
        }
    }

    mutating func add(_ incoming: Admission.Incoming, _ refusal: RequestRefusal) {
        self.answer(incoming) { answer in
            answer.run?.write(to: &answer.bytes)
            answer.run = nil
            answer.bytes.append(decimal: incoming.sequence)
            answer.bytes.append(word: incoming.sequence)
            answer.bytes.append(word: refusal.code)
            answer.bytes.append(word: refusal.sentence.split(separator: "\n").joined(separator: " "))
            answer.bytes.append(0x0A)
        }
    }

    /// The messages, each for its publisher.
    var messages: [Message] {
        self.answers.map { answer in
            var bytes = answer.bytes
            answer.run?.write(to: &bytes)
            return Message([answer.peer, Frame(bytes)])
        }
    }

    private mutating func answer(_ incoming: Admission.Incoming, _ change: (inout Answer) -> Void) {
        if self.answers.isEmpty || !self.answers[self.index].isTo(incoming) {
            let key = Key(peer: incoming.peer, instance: incoming.sender.instance, epoch: incoming.sender.epoch)
            self.index = self.indices[key] ?? self.add(incoming, key)
        }
        change(&self.answers[self.index])
    }

    private mutating func add(_ incoming: Admission.Incoming, _ key: Key) -> Int {
        var bytes = Array(Wire.acknowledgement.utf8)
        bytes.append(word: incoming.sender.instance)
        bytes.append(word: incoming.sender.epoch)
        bytes.append(0x0A)
        self.answers.append(Answer(peer: key.peer, instance: key.instance, epoch: key.epoch, bytes: bytes))
        self.indices[key] = self.answers.count - 1
        return self.answers.count - 1
    }
}
