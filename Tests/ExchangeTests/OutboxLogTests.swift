import Exchange
import Testing

@Suite("The form of an outbox") struct OutboxLogTests {
    /// A file as commits leave it, where each commit ends, and what is pending then.
    private struct Written {
        var file: [UInt8]
        var commits: [(end: Int, pending: [[UInt8]])]

        init() {
            var log = OutboxLog(instance: "one")
            _ = log.open()
            self.file = log.file
            self.commits = [(self.file.count, [])]
            for (settled, events) in [
                (1, ["first", "", "third"]), (2, ["fourth"]), (4, []), (5, ["fifth", "sixth"]), (6, ["last"]),
            ] as [(UInt64, [String])] {
                let events = events.map { Array($0.utf8) }
                log.settle(below: settled)
                self.file += log.addition(events, durable: self.file.count)
                for event in events { log.append(event) }
                self.commits.append((self.file.count, log.pending))
            }
        }
    }

    private static func read(_ bytes: [UInt8]) throws -> OutboxLog {
        try bytes.withUnsafeBytes { try OutboxLog($0) }
    }

    private static func text(_ events: [[UInt8]]) -> [String] { events.map { String(decoding: $0, as: UTF8.self) } }

    @Test("what is read is what was written: instance, epoch, and what is not settled")
    func whole() throws {
        let log = try Self.read(Written().file)
        #expect(log.instance == "one" && log.epoch == 1 && log.from == 6 && log.end == 8)
        #expect(Self.text(log.pending) == ["sixth", "last"] && log.eventBytes == 9)
        let again = try Self.read(log.file)
        #expect(again.instance == "one" && again.epoch == 1 && again.from == 6 && again.pending == log.pending)
    }

    @Test("cut anywhere, it has what the commits before the cut left, and perhaps the beginning of the next one")
    func cut() throws {
        let written = Written()
        for length in written.commits[0].end...written.file.count {
            let log = try Self.read(Array(written.file[..<length]))
            let index = try #require(written.commits.lastIndex { $0.end <= length })
            let sent = Set(written.commits[index].pending.map { $0 })
            let known = written.commits[min(index + 1, written.commits.count - 1)]
            // Nothing that was durable and is not settled by what follows is missing.
            for event in sent where known.pending.contains(event) { #expect(log.pending.contains(event)) }
            #expect(log.pending.allSatisfy { sent.contains($0) || known.pending.contains($0) || $0 == [] })
            if written.commits.contains(where: { $0.end == length }) {
                #expect(log.pending == written.commits[index].pending)
            }
        }
        for length in 0..<written.commits[0].end {
            #expect(throws: (any Error).self) { try Self.read(Array(written.file[..<length])) }
        }
    }

    @Test("a flipped bit is found, unless it is in the last commit, which is then cut there")
    func flipped() throws {
        let written = Written()
        let last = written.commits[written.commits.count - 2]
        for place in written.file.indices {
            for bit in 0..<8 {
                var file = written.file
                file[place] ^= 1 << bit
                if place < last.end {
                    let error = #expect(throws: (any Error).self, "byte \(place), bit \(bit)") { try Self.read(file) }
                    guard place >= written.commits[0].end else { continue }
                    #expect("\(String(describing: error))".contains("damaged at byte"))
                } else {
                    let pending = try Self.read(file).pending
                    #expect(pending == last.pending || pending == Array(last.pending.dropFirst()))
                }
            }
        }
    }

    @Test("numbers that cannot be are no outbox")
    func hostile() throws {
        for text in [
            "", "one", "one x", "one 2147483648", "ONE 1", "one 1 1", "\(String(repeating: "a", count: 65)) 1",
        ] {
            var log = OutboxLog(instance: text.isEmpty ? "-" : text)
            _ = log.open()
            // What is written with this name has two words or more of which one is none.
            if text.contains(" ") || text == "ONE" || text.utf8.count > 64 {
                #expect(throws: (any Error).self) { try Self.read(log.file) }
            }
        }
    }
}
