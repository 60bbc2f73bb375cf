import Exchange
import Schema

/// A program that publishes: its machine, its outbox, if it has one, and what it was told of its events.
final class SimulatedPublisher {
    var machine: PublisherMachine
    /// What it knows of its outbox.
    var log: OutboxLog?
    /// What is on the disk of it.
    var disk: OutboxLog?
    /// The connection that it has now.
    var connection: Int?
    /// Whether it runs; what it was told before its end counts.
    var runs = true
    /// Which program took over from it while it ran.
    var successor: Int?
    /// The numbers of the events that it was given, in order.
    var given: [Int] = []
    /// What became of events, by number.
    var results: [Int: Result<Receipt, ExchangeError>] = [:]
    /// When it looks next whether there is something to send.
    var alarm = Int.max
    private var settledUnknown = 0

    /// Starts without an outbox.
    init(instance: String, eventsPerMessage: Int) {
        self.machine = PublisherMachine(instance: instance, eventsPerMessage: eventsPerMessage)
    }

    /// Starts from an outbox.
    init(opening disk: OutboxLog, eventsPerMessage: Int) {
        var log = disk
        _ = log.open()
        self.log = log
        self.disk = log
        self.machine = PublisherMachine(
            instance: log.instance,
            epoch: log.epoch,
            from: log.from,
            eventsPerMessage: eventsPerMessage
        )
        self.machine.restart = log.from
        for event in log.pending {
            // The event's text stands behind its line.
            let content = Content(Array(event.drop { $0 != 0x0A }.dropFirst()))
            self.given.append(content.number)
            self.machine.add(event, .init(call: UInt64(content.number), index: 0))
        }
    }

    /// Publishes an event.
    func publish(_ content: Content) throws {
        let event = OutgoingEvent(content.bytes, deduplicationKey: content.deduplicationKey)
        let bytes = try event.encoded { _ in ("key", content.signature) }
        self.given.append(content.number)
        if let settled = self.log?.from {
            self.log?.append(bytes)
            self.disk?.settle(below: settled)
            self.disk?.append(bytes)
            self.machine.restart = self.disk?.from
        }
        self.machine.add(bytes, .init(call: UInt64(content.number), index: 0))
    }

    /// Takes an answer; what is settled reaches the disk late.
    ///
    /// - Returns: Whether an event was settled twice.
    func receive(_ bytes: [UInt8], at now: Duration) -> Bool {
        var settlements: [PublisherMachine.Settlement] = []
        bytes.withUnsafeBytes { self.machine.received($0, now: now, &settlements) }
        var isTwice = false
        for settlement in settlements {
            isTwice = self.results.updateValue(settlement.result, forKey: Int(settlement.ticket.call)) != nil || isTwice
        }
        self.log?.settle(below: self.machine.from)
        self.settledUnknown += settlements.count
        if self.settledUnknown > 8, let log = self.log {
            self.settledUnknown = 0
            self.disk?.settle(below: log.from)
            self.machine.restart = self.disk?.from
        }
        return isTwice
    }
}
