import Journal
import Schema

/// What the bus knows by the records of its journal, as far as it was read.
struct BusMemory: Codable, Sendable {
    var state = BusState()
    var numbering = Numbering()

    /// Takes the next record into account.
    mutating func take(_ record: JournalRecord) {
        self.state.apply(record, now: .now)
        if case .event(let event) = record { self.numbering.remember(event) }
    }
}

extension BusMemory {
    /// What was known where a journal begins.
    /// - Throws: `JournalError` when it cannot be read.
    init(_ base: JournalBase, in folder: JournalFolder) throws(JournalError) {
        do {
            self = try JSONText.decode(Self.self, from: base.memory, called: "memory", limit: Sealed.mostBytes)
        } catch { throw .damaged(path: folder.base, offset: 0, reason: "\(error)") }
        guard self.state.heads == base.positions else {
            throw .damaged(path: folder.base, offset: 0, reason: "its memory is not of its positions")
        }
    }
}
