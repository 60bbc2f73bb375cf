internal import Synchronization

/// Collects what the journal hands over at the start.
final class Recovery: Sendable {
    private let collected = Mutex<(state: BusState, numbering: Numbering)>((BusState(), Numbering()))

    var result: (state: BusState, numbering: Numbering) { self.collected.withLock { $0 } }

    func take(_ record: JournalRecord, _ place: Journal.Place) {
        self.collected.withLock { collected in
            collected.state.apply(record.happening, at: place)
            if case .event(let event) = record.happening { collected.numbering.remember(event) }
        }
    }
}
