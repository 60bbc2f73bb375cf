/// The form of an outbox's file, without input and output.
///
/// The file begins with the line `taiwa outbox 0`. Records follow, each: the length of its body (4 bytes, little
/// endian, as all numbers are), the CRC-32C of what follows (4 bytes), how many bytes of the file were durable when it
/// was written (8 bytes), a kind (1 byte), a sequence (8 bytes) and the body.
///
/// | kind | sequence | body |
/// |---|---|---|
/// | 0 head, the first record and no other | the first that is not settled | `instance epoch` |
/// | 1 event | its own, one more than that of the event before | what follows the sequence in a publish message |
/// | 2 settled | the first of a run | the last of the run, 8 bytes |
///
/// An event that no settled record covers has to be sent. A record that is not whole ends the file: what was being
/// written when the machine stopped is cut, since nobody was told that it was kept. If a record behind it says that it
/// was durable, the file is damaged, and reading it says where.
package struct OutboxLog: Sendable {
    private static let magic = Array("taiwa outbox 0\n".utf8)
    private static let headerBytes = 25
    /// An event of 1 MiB, its context, and its line.
    private static let longestBody = 1_048_576 + 65_536 + 1_024

    private enum Kind: UInt8 {
        case head
        case event
        case settled
    }

    /// The publisher's name for the bus.
    package var instance: String
    /// How often the outbox was opened.
    package var epoch: UInt64
    /// What is not settled.
    var events: SequenceWindow<[UInt8]>
    /// The bytes of all that is not settled.
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
        guard let head = Record(file, at: at), head.kind == .head, let text = String(validating: head.body, as: UTF8.self)
        else { throw .malformed(what: "it is damaged at byte \(at)") }
        let words = text.split(separator: " ")
        guard words.count == 2, let epoch = UInt64(words[1]), epoch <= PublishMessage.largestEpoch else {
            throw .malformed(what: "it is damaged at byte \(at)")
        }
        self.instance = String(words[0])
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
            // What was settled between two that were not is not in the file any more.
            guard record.sequence >= self.events.end, record.sequence - self.events.end < UInt64(Wire.window) else {
                return false
            }
            while self.events.end < record.sequence { self.events.append(nil) }
            self.append([UInt8](record.body))
        case .settled:
            guard record.body.count == 8 else { return false }
            let last = UInt64(littleEndian: record.body.loadUnaligned(as: UInt64.self))
            self.settle(record.sequence, last)
        }
        return true
    }

    /// Adds an event with the next sequence.
    package mutating func append(_ event: [UInt8]) {
        self.events.append(event)
        self.eventBytes += event.count
    }

    /// Settles a run of sequences.
    package mutating func settle(_ first: UInt64, _ last: UInt64) {
        let first = max(first, self.events.from)
        for sequence in first..<max(first, min(last, self.events.end - 1) + 1) {
            self.eventBytes -= self.events.settle(sequence)?.count ?? 0
        }
    }

    /// A file that says this and nothing more.
    package var file: [UInt8] {
        var bytes = Self.magic
        bytes.reserveCapacity(bytes.count + 256 + self.eventBytes + 25 * Int(self.events.end - self.events.from))
        Self.write(.head, self.events.from, Array("\(self.instance) \(self.epoch)".utf8), durable: 0, to: &bytes)
        for sequence in self.events.from..<self.events.end {
            if let event = self.events[sequence] { Self.write(.event, sequence, event, durable: 0, to: &bytes) }
        }
        return bytes
    }

    /// Adds the record of an event.
    package static func write(event: [UInt8], _ sequence: UInt64, durable: Int, to bytes: inout [UInt8]) {
        Self.write(.event, sequence, event, durable: durable, to: &bytes)
    }

    /// Adds the record of a settled run.
    package static func write(settled first: UInt64, _ last: UInt64, durable: Int, to bytes: inout [UInt8]) {
        let body = withUnsafeBytes(of: last.littleEndian) { [UInt8]($0) }
        Self.write(.settled, first, body, durable: durable, to: &bytes)
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
            guard length <= OutboxLog.longestBody,
                Int(length) <= file.count - start - OutboxLog.headerBytes
            else { return nil }
            self.end = start + OutboxLog.headerBytes + Int(length)
            let checked = UnsafeRawBufferPointer(rebasing: file[start + 8..<self.end])
            guard CRC32C.checksum(checked) == number(4), let kind = Kind(rawValue: number(16)) else { return nil }
            self.kind = kind
            self.durable = number(8)
            self.sequence = number(17)
            self.body = UnsafeRawBufferPointer(rebasing: file[start + OutboxLog.headerBytes..<self.end])
        }
    }
}
