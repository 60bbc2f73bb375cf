internal import Exchange
internal import Schema
internal import Synchronization
internal import TestSupport
internal import ZeroMQ

/// A publisher that sends what it has in whatever order it is told to.
actor RawPublisher {
    private let traffic: Traffic
    private let name: String
    private let client: ExchangeClient
    private let socket: Socket
    private var attempts: [(number: Int, event: [UInt8])] = []
    private var settled: Set<Int> = []

    init(_ run: Scenario.Run, named name: String) async throws {
        self.traffic = run.traffic
        self.name = name
        self.client = try await run.site.client()
        self.socket = try await Socket(.dealer, on: self.client.loop, options: try self.client.options())
        try await self.socket.connect(self.client.connect.publish)
    }

    func close() async {
        await self.socket.close()
        await self.client.close()
    }

    /// Notes what is to be said, in the order in which readers must see it.
    func attempt(through count: Int) throws {
        while self.attempts.count < count {
            let event = Event(try update("\(self.name) \(self.attempts.count + 1)")).json()
            let number = self.traffic.history.withLock { $0.attempt(event, to: .public, lane: self.name) }
            self.attempts.append((number, event))
        }
    }

    /// Sends one, and notes the receipt, if it is one.
    func send(_ sequence: Int, epoch: UInt64) async throws {
        let (number, event) = self.attempts[sequence - 1]
        guard let receipt = try await self.answer(to: event, sequence, epoch: epoch) else { return }
        self.settled.insert(sequence)
        self.traffic.history.withLock { $0.acknowledge(number, receipt) }
    }

    /// Whether something else is taken.
    func isTaken(_ sequence: Int, epoch: UInt64) async throws -> Bool {
        let event = Event(try update("\(self.name) of another program")).json()
        return try await self.answer(to: event, sequence, epoch: epoch) != nil
    }

    private func answer(to event: [UInt8], _ sequence: Int, epoch: UInt64) async throws -> Receipt? {
        let from = (1...).first { !self.settled.contains($0) } ?? 1
        let (keyID, signature) = try self.client.signature(of: event)
        var message: [UInt8] = []
        PublishMessage.Head(instance: self.name, epoch: epoch, from: UInt64(min(from, sequence)), count: 1)
            .write(to: &message)
        PublishMessage.write(
            sequence: UInt64(sequence),
            deduplicationKey: nil,
            isBackfill: false,
            keyID: keyID,
            signature: signature,
            context: [],
            event: event,
            to: &message
        )
        try await self.socket.send(Message([Frame(message)]))
        guard let answer = try await self.socket.receive(upTo: 1).first?.frames.first?.text else { return nil }
        // K1 instance epoch LF first last stored|duplicate audience position
        let words = answer.split { $0 == " " || $0 == "\n" }
        guard words.count == 8, words[5] == "stored" || words[5] == "duplicate", let position = UInt64(words[7]) else {
            return nil
        }
        return Receipt(
            audience: try Audience(String(words[6])),
            position: position,
            isDuplicate: words[5] == "duplicate"
        )
    }
}
