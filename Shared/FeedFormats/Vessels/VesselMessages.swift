internal import Schema

/// Puts the messages of a stream together from their sentences.
struct VesselMessages {
    /// A whole message.
    struct Message {
        /// The first sentence, which tells line, channel, station and time.
        let first: VesselSentence
        let bits: SixBits
    }

    /// The most faults that are named one by one.
    private static let faultLimit = 99
    /// How many lines the parts of a message may be apart.
    private static let distance = 1_000
    /// The most messages whose parts are waited for at once; the sequence numbers of both channels are 20.
    private static let openLimit = 1_000

    private var open: [String: [VesselSentence]] = [:]
    /// What could not be read.
    private(set) var faults: [FormatError] = []
    private var faultCount = 0

    mutating func fault(_ fault: FormatError) {
        self.faultCount += 1
        if self.faults.count < Self.faultLimit { self.faults.append(fault) }
    }

    /// Every fault, the last of which tells how many there are beyond those.
    var allFaults: [FormatError] {
        let more = self.faultCount - self.faults.count
        guard more > 0, let last = self.faults.last else { return self.faults }
        return self.faults + [
            FormatError(where: "after \(last.where)", reason: "\(more) more sentences cannot be read")
        ]
    }

    /// Takes in a sentence; gives back the message that it completes.
    mutating func take(_ sentence: VesselSentence) -> Message? {
        guard sentence.parts > 1 else { return self.message([sentence]) }
        let key = "\(sentence.sequence),\(sentence.channel),\(sentence.parts),\(sentence.isOwnShip)"
        var parts = self.open[key] ?? []
        let isOld = parts.first.map { sentence.line - $0.line > Self.distance } ?? false
        if isOld || parts.contains(where: { $0.part == sentence.part }) {
            self.lose(parts)
            parts = []
        }
        parts.append(sentence)
        guard parts.count == sentence.parts else {
            if self.open.count >= Self.openLimit { self.finish() }
            self.open[key] = parts
            return nil
        }
        self.open[key] = nil
        return self.message(parts.sorted { $0.part < $1.part })
    }

    /// Gives up the messages whose parts did not come.
    mutating func finish() {
        for parts in self.open.values.sorted(by: { ($0.first?.line ?? 0) < ($1.first?.line ?? 0) }) { self.lose(parts) }
        self.open = [:]
    }

    private mutating func lose(_ parts: [VesselSentence]) {
        guard let first = parts.first else { return }
        let present = parts.map { String($0.part) }.joined(separator: ", ")
        self.fault(
            FormatError(
                where: "line \(first.line)",
                reason: "of \(first.parts) parts of the message only \(present) came"
            )
        )
    }

    private mutating func message(_ parts: [VesselSentence]) -> Message? {
        guard let last = parts.last, var first = parts.first else { return nil }
        guard let bits = SixBits(parts.flatMap(\.payload), fill: last.fill) else {
            self.fault(
                FormatError(where: "line \(first.line)", reason: "the message holds a character that is no six bits")
            )
            return nil
        }
        first.station = parts.lazy.compactMap(\.station).first
        first.received = parts.lazy.compactMap(\.received).first
        return Message(first: first, bits: bits)
    }
}
