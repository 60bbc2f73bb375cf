/// The form of an outbox's file, without input and output.
///
/// The file begins with the line `taiwa outbox 1`. Records follow, each: the length of its body (4 bytes, little
/// endian, as all numbers are), the CRC-32C of what follows (4 bytes), how many bytes of the file were durable when it
/// was written (8 bytes), a kind (1 byte), a sequence (8 bytes) and the body.
///
/// | kind | sequence | body |
/// |---|---|---|
/// | 0 head, the first record and no other | the first that is not settled | `instance epoch` |
/// | 1 event | its own, one more than that of the event before | what follows the sequence in a publish message |
/// | 2 settled | the first that is not settled | nothing |
///
/// A record that is not whole ends the file: what was being written when the machine stopped is cut, since nobody was
/// told that it was kept. If a record behind it says that it was durable, the file is damaged, and reading it says
/// where.
package struct OutboxLog: Sendable {
    private static let magic = Array("taiwa outbox 1\n".utf8)
    private static let headerBytes = 25
    /// An event of 1 MiB, its context, and its line.
    private static let longestBody = 1_048_576 + 65_536 + 1_024

    private enum Kind: UInt8 {
        case head
        case event
        case settled
    }

    /// The publisher's name for the bus.
    package let instance: String
    /// How often the outbox was opened.
    package private(set) var epoch: UInt64
    private var events: SequenceWindow<[UInt8]>
    /// The bytes of all events that are not settled.
    package private(set) var eventBytes = 0

    /// Makes an outbox that was never opened.
    package init(instance: String) {
        self.instance = instance
        self.epoch = 0
        self.events = SequenceWindow(from: 1)
    }

    /// Reads a file.
    ///
    /// - Parameter file: All its bytes.
    /// - Throws: ``ExchangeError/malformed(what:)`` with the place of the damage.
    package init(_ file: UnsafeRawBufferPointer) throws(ExchangeError) {
        guard file.starts(with: Self.magic) else { throw .malformed(what: "it is no outbox of this version") }
        var at = Self.magic.count
        guard let head = Record(file, at: at), head.kind == .head, let (instance, epoch) = head.publisher else {
            throw .malformed(what: "it is damaged at byte \(at)")
        }
        self.instance = instance
        self.epoch = epoch
        self.events = SequenceWindow(from: head.sequence)
        at = head.end
        while let record = Record(file, at: at), self.take(record) { at = record.end }
        for later in min(at + 1, file.count)..<file.count {
            guard let record = Record(file, at: later), record.durable > at else { continue }
            throw .malformed(what: "it is damaged at byte \(at), before \(file.count - later) bytes that are whole")
        }
    }

    private mutating func take(_ record: Record) -> Bool {
        switch record.kind {
        case .head: return false
        case .event:
            guard record.sequence == self.events.end else { return false }
            self.append([UInt8](record.body))
        case .settled:
            guard record.sequence >= self.from, record.sequence <= self.end else { return false }
            self.settle(below: record.sequence)
        }
        return true
    }

    /// The first sequence that is not settled.
    package var from: UInt64 { self.events.from }

    /// The sequence of the next event.
    package var end: UInt64 { self.events.end }

    /// What is not settled, in order.
    package var pending: [[UInt8]] { (self.from..<self.end).compactMap { self.events[$0] } }

    /// Counts an opening.
    /// - Returns: Whether there can be one more.
    package mutating func open() -> Bool {
        guard self.epoch < PublishMessage.largestEpoch else { return false }
        self.epoch += 1
        return true
    }

    /// Adds an event with the next sequence.
    package mutating func append(_ event: [UInt8]) {
        self.events.append(event)
        self.eventBytes += event.count
    }

    /// Forgets what need not be sent any more.
    package mutating func settle(below from: UInt64) {
        while self.from < min(from, self.end) { self.eventBytes -= self.events.settle(self.from)?.count ?? 0 }
    }

    /// A file that says this and nothing more.
    package var file: [UInt8] {
        var bytes = Self.magic
        bytes.reserveCapacity(bytes.count + 256 + self.eventBytes + Self.headerBytes * Int(self.end - self.from))
        Self.write(.head, self.from, Array("\(self.instance) \(self.epoch)".utf8), durable: 0, to: &bytes)
        for sequence in self.from..<self.end {
            if let event = self.events[sequence] { Self.write(.event, sequence, event, durable: 0, to: &bytes) }
        }
        return bytes
    }

    /// What to add to a file that has so many durable bytes: what is settled, and events that follow those it has.
    package func addition(_ events: [[UInt8]] = [], durable: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(events.reduce(Self.headerBytes) { $0 + Self.headerBytes + $1.count })
        Self.write(.settled, self.from, [], durable: durable, to: &bytes)
        for (index, event) in events.enumerated() {
            Self.write(.event, self.end + UInt64(index), event, durable: durable, to: &bytes)
        }
        return bytes
    }

    private static func write(
        _ kind: Kind,
        _ sequence: UInt64,
        _ body: [UInt8],
        durable: Int,
        to bytes: inout [UInt8]
    ) {
        let start = bytes.count
        func append<Number: FixedWidthInteger>(_ number: Number) {
            withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
        }
        append(UInt32(body.count))
        append(UInt32(0))
        append(UInt64(durable))
        append(kind.rawValue)
        append(sequence)
        bytes += body
        let checksum = CRC32C.checksum(of: bytes[(start + 8)...])
        bytes.withUnsafeMutableBytes {
            $0.storeBytes(of: checksum.littleEndian, toByteOffset: start + 4, as: UInt32.self)
        }
    }

    private struct Record {
        let kind: Kind
        let sequence: UInt64
        let durable: UInt64
        let body: UnsafeRawBufferPointer
        let end: Int

        /// The record at a place; nil when none is whole there.
        init?(_ file: UnsafeRawBufferPointer, at start: Int) {
            guard file.count - start >= OutboxLog.headerBytes else { return nil }
            func number<Number: FixedWidthInteger>(_ offset: Int) -> Number {
                Number(littleEndian: file.loadUnaligned(fromByteOffset: start + offset, as: Number.self))
            }
            let length: UInt32 = number(0)
            guard length <= OutboxLog.longestBody, let kind = Kind(rawValue: number(16)),
                Int(length) <= file.count - start - OutboxLog.headerBytes
            else { return nil }
            self.end = start + OutboxLog.headerBytes + Int(length)
            let checked = UnsafeRawBufferPointer(rebasing: file[start + 8..<self.end])
            guard CRC32C.checksum(checked) == number(4) else { return nil }
            self.kind = kind
            self.durable = number(8)
            self.sequence = number(17)
            guard (1...PublishMessage.largestSequence).contains(self.sequence) else { return nil }
            self.body = UnsafeRawBufferPointer(rebasing: file[start + OutboxLog.headerBytes..<self.end])
        }

        /// Instance and epoch.
        var publisher: (String, UInt64)? {
            let words = String(validating: self.body, as: UTF8.self)?.split(separator: " ") ?? []
            guard words.count == 2, PublishMessage.isInstance(words[0].utf8), let epoch = UInt64(words[1]),
                epoch <= PublishMessage.largestEpoch
            else { return nil }
            return (String(words[0]), epoch)
        }
    }
}
