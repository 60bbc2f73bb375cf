import Exchange
import Testing
import ZeroMQ

extension ScriptedBus {
    /// A publish as it arrived.
    struct Publish {
        var peer: Frame
        var head: PublishMessage.Head
        /// Of each event its words before the key, and its bytes.
        var entries: [(words: String, event: [UInt8])] = []
        var sequences: [UInt64] = []
    }

    /// The next publish that arrives.
    func nextPublish() async throws -> Publish {
        let frames = try #require(try await self.publishing.receive(upTo: 1).first).frames
        return try frames[1].withUnsafeBytes { bytes in
            let (head, end) = try #require(PublishMessage.Head.read(bytes))
            var publish = Publish(peer: frames[0], head: head)
            var at = end
            for _ in 0..<head.count {
                let entry = try #require(PublishMessage.Entry.read(bytes, at: at))
                let words = "\(entry.sequence) \(entry.deduplicationKey ?? "-") \(entry.isBackfill ? "b" : "-")"
                publish.entries.append((words, Array(bytes[entry.event])))
                publish.sequences.append(entry.sequence)
                at = entry.event.upperBound
            }
            return publish
        }
    }

    /// Acknowledges a publish with lines.
    func acknowledge(_ publish: Publish, _ lines: String...) async throws {
        let head = "\(Wire.acknowledgement) \(publish.head.instance) \(publish.head.epoch)"
        try await self.publishing.send(Message([publish.peer, Frame(([head] + lines).map { "\($0)\n" }.joined())]))
    }
}
