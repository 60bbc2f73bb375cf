/// Decides what a publisher sends and when, and what the answers mean; it does no input or output.
///
/// Events wait in the order in which they came and have sequences in a row. Those within the window are under way: at
/// most ``Wire/window`` sequences from the lowest that is not settled, and 8 MiB of events. A message takes as many of
/// them as wait, up to `eventsPerMessage` and 1 MiB (or one event, however large).
///
/// Everything under way that is not settled is sent again from the lowest on, in order: when the bus says that one is
/// missing (`SEQUENCE_GAP`, once until an answer settles something); when the connection was made anew; when nothing
/// settled the lowest for 2 s, then 4 s and at last each 8 s; and after a pause of 0.1 s, doubled up to 5 s, when the
/// bus cannot take it now (`BUSY`, `DISK_FULL`). Any other refusal settles its event. A refusal of the whole message,
/// and `FENCED`, end the publisher: ``end`` then says why.
///
/// The owner calls ``draft(now:)`` whenever the socket takes a message and at the latest at ``deadline``; time is
/// that since any fixed moment. An answer counts only for this instance and epoch, and for what was sent.
package struct PublisherMachine: Sendable {
    /// The most bytes of events that are under way.
    package static let windowBytes = 8 * 1_048_576
    /// The most bytes of events in a message that has more than one.
    package static let messageBytes = 1_048_576
    private static let patience: (first: Duration, longest: Duration) = (.seconds(2), .seconds(8))
    private static let pauses: (first: Duration, longest: Duration) = (.milliseconds(100), .seconds(5))

    /// Which event of which call to its owner.
    package struct Ticket: Hashable, Sendable {
        package let call: UInt64
        package let index: Int

        package init(call: UInt64, index: Int) {
            self.call = call
            self.index = index
        }
    }

    /// A message to be sent next.
    package struct Draft: Sendable {
        /// The one frame.
        package let bytes: [UInt8]
        fileprivate let end: UInt64
        fileprivate let eventBytes: Int
    }

    /// What became of an event.
    package struct Settlement: Sendable {
        package let ticket: Ticket
        /// Where it is stored, or why it never will be.
        package let result: Result<Receipt, ExchangeError>
    }

    private struct Entry: Sendable {
        /// What follows the sequence in a message.
        var bytes: [UInt8]
        var ticket: Ticket
    }

    /// The publisher's name for the bus.
    package let instance: String
    /// How often its outbox was opened.
    package let epoch: UInt64
    private let eventsPerMessage: Int
    private var entries: SequenceWindow<Entry>
    /// The next sequence to send or to send again.
    private var next: UInt64
    /// One more than the highest sequence that was ever sent.
    private var sentEnd: UInt64
    /// The bytes of what lies between the lowest that is not settled and ``next``.
    private var underWay = 0
    private var waitingSince: Duration?
    private var patience = Self.patience.first
    private var resumption: Duration?
    private var pause = Self.pauses.first
    private var heedsGap = true
    /// Where a restart would begin, with an outbox: nothing is sent that the bus could not remember beside that.
    package var restart: UInt64?
    /// Why nothing is sent or settled any more.
    package private(set) var end: ExchangeError?

    /// Makes a publisher that has nothing to send.
    ///
    /// - Parameters:
    ///   - instance: 1...64 of `a-z`, `0-9` and `-`.
    ///   - epoch: From 1.
    ///   - from: The first sequence that is not settled.
    ///   - eventsPerMessage: The most events of a message, 1...1,024.
    package init(instance: String, epoch: UInt64 = 1, from: UInt64 = 1, eventsPerMessage: Int) {
        precondition((1...Wire.window).contains(eventsPerMessage), "A message has 1 to 1,024 events.")
        self.instance = instance
        self.epoch = epoch
        self.eventsPerMessage = eventsPerMessage
        self.entries = SequenceWindow(from: from)
        self.next = from
        self.sentEnd = from
    }

    /// Whether everything is settled.
    package var isIdle: Bool { self.entries.isEmpty }

    /// The lowest sequence that is not settled.
    package var from: UInt64 { self.entries.from }

    /// When to call ``draft(now:)`` at the latest; nil while nothing has to happen by itself.
    package var deadline: Duration? {
        guard self.end == nil else { return nil }
        return self.resumption ?? self.waitingSince.map { $0 + self.patience }
    }

    /// Takes an event to send: what ``OutgoingEvent`` encodes.
    package mutating func add(_ bytes: [UInt8], _ ticket: Ticket) {
        self.entries.append(Entry(bytes: bytes, ticket: ticket))
    }

    /// Gives up what was never sent of a call; later events then have those sequences.
    package mutating func withdraw(_ call: UInt64) {
        self.entries.remove(from: self.sentEnd) { $0.ticket.call == call }
    }

    /// The message to send now; nil when there is none.
    ///
    /// It counts as sent only with ``sent(_:now:)``.
    package mutating func draft(now: Duration) -> Draft? {
        guard self.end == nil else { return nil }
        self.passTime(now)
        guard self.resumption == nil else { return nil }
        self.next = max(self.next, self.entries.from)
        let windowEnd = min(self.entries.end, min(self.restart ?? .max, self.entries.from) + UInt64(Wire.window))
        var (count, size, at) = (0, 0, self.next)
        while at < windowEnd, count < self.eventsPerMessage {
            if let entry = self.entries[at] {
                let more = size + entry.bytes.count
                guard count == 0 || more <= Self.messageBytes,
                    self.underWay + size == 0 || self.underWay + more <= Self.windowBytes
                else { break }
                size = more
                count += 1
            }
            at += 1
        }
        guard count > 0 else { return nil }
        return Draft(bytes: self.message(self.next..<at, count, size), end: at, eventBytes: size)
    }

    private func message(_ sequences: Range<UInt64>, _ count: Int, _ size: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(128 + 20 * count + size)
        PublishMessage.Head(instance: self.instance, epoch: self.epoch, from: self.entries.from, count: count)
            .write(to: &bytes)
        for sequence in sequences {
            guard let entry = self.entries[sequence] else { continue }
            bytes.append(decimal: sequence)
            bytes += entry.bytes
        }
        return bytes
    }

    /// Says that the message of the last ``draft(now:)`` was sent.
    package mutating func sent(_ draft: Draft, now: Duration) {
        self.next = draft.end
        self.sentEnd = max(self.sentEnd, draft.end)
        self.underWay += draft.eventBytes
        if self.waitingSince == nil { self.waitingSince = now }
    }

    /// Says that the connection was made anew: what was under way on the one before may be lost, and its answers are.
    package mutating func reconnected() { self.sendAgain() }

    /// Takes an acknowledgement; what is none, or for another publisher, changes nothing.
    ///
    /// - Parameters:
    ///   - bytes: The frame.
    ///   - now: The time.
    ///   - settlements: Gets what became of events, in the order of the frame's lines.
    package mutating func received(
        _ bytes: UnsafeRawBufferPointer,
        now: Duration,
        _ settlements: inout [Settlement]
    ) {
        guard self.end == nil, let lines = AcknowledgementLines(bytes) else { return }
        let isOurs = lines.epoch == self.epoch && lines.instance == self.instance
        let (from, before) = (self.entries.from, settlements.count)
        var (hasGap, isPaused) = (false, false)
        for line in lines where isOurs || line.isAboutMessage && lines.isAboutNobody {
            switch line.outcome {
            case .taken(let audience, let position, let isDuplicate):
                for sequence in self.outstanding(line) {
                    let place = position + (sequence - line.first)
                    let receipt = Receipt(audience: audience, position: place, isDuplicate: isDuplicate)
                    self.settle(sequence, .success(receipt), &settlements)
                }
            case .refused("SEQUENCE_GAP", _): hasGap = hasGap || !self.outstanding(line).isEmpty
            case .refused("BUSY", _), .refused("DISK_FULL", _):
                isPaused = isPaused || line.isAboutMessage || !self.outstanding(line).isEmpty
            case .refused(let code, let sentence):
                let refusal = ExchangeError.refused(code: code, sentence: sentence)
                if line.isAboutMessage || code == "FENCED" && !self.outstanding(line).isEmpty {
                    self.end = refusal
                    return
                }
                for sequence in self.outstanding(line) { self.settle(sequence, .failure(refusal), &settlements) }
            }
        }
        if settlements.count > before {
            self.heedsGap = true
            self.patience = Self.patience.first
            if !isPaused { self.pause = Self.pauses.first }
        }
        if self.entries.from > from { self.waitingSince = self.entries.from < self.next ? now : nil }
        // While it pauses, what the bus says of the rest changes nothing: all of it is sent again afterwards.
        guard self.resumption == nil else { return }
        if isPaused {
            self.sendAgain()
            self.resumption = now + self.pause
            self.pause = min(self.pause * 2, Self.pauses.longest)
        } else if hasGap, self.heedsGap {
            self.sendAgain()
            self.heedsGap = false
        }
    }

    /// Those sequences of a line that were sent and of which the lowest is not settled.
    private func outstanding(_ line: AcknowledgementLines.Line) -> Range<UInt64> {
        let first = max(line.first, self.entries.from)
        return first..<max(first, min(line.last + 1, self.sentEnd))
    }

    private mutating func settle(
        _ sequence: UInt64,
        _ result: Result<Receipt, ExchangeError>,
        _ settlements: inout [Settlement]
    ) {
        guard let entry = self.entries.settle(sequence) else { return }
        if sequence < self.next { self.underWay -= entry.bytes.count }
        settlements.append(Settlement(ticket: entry.ticket, result: result))
    }

    private mutating func passTime(_ now: Duration) {
        if let resumption, now >= resumption { self.resumption = nil }
        guard let waitingSince, now >= waitingSince + self.patience else { return }
        self.sendAgain()
        self.patience = min(self.patience * 2, Self.patience.longest)
    }

    private mutating func sendAgain() {
        self.next = self.entries.from
        self.underWay = 0
        self.waitingSince = nil
    }
}
