/// Events of one call to a publisher, and who waits for what becomes of them.
///
/// It belongs to the publisher's actor.
final class Parcel {
    typealias Results = [Result<Receipt, ExchangeError>]

    /// The ticket of its first event.
    let first: UInt64
    private var results: [Result<Receipt, ExchangeError>?]
    /// How many events are not settled.
    private(set) var missing: Int
    var continuations: [CheckedContinuation<Results, any Error>] = []

    init(_ first: UInt64, _ count: Int) {
        self.first = first
        self.results = Array(repeating: nil, count: count)
        self.missing = count
    }

    /// The tickets of its events.
    var tickets: Range<UInt64> { self.first..<self.first + UInt64(self.results.count) }

    func settle(_ ticket: UInt64, _ result: Result<Receipt, ExchangeError>) {
        let index = Int(ticket - self.first)
        guard self.results[index] == nil else { return }
        self.results[index] = result
        self.missing -= 1
        self.finishIfComplete()
    }

    func finishIfComplete() {
        guard self.missing == 0, !self.continuations.isEmpty else { return }
        let results = self.results.compactMap(\.self)
        for continuation in self.take() { continuation.resume(returning: results) }
    }

    func fail(_ error: any Error) {
        for continuation in self.take() { continuation.resume(throwing: error) }
    }

    private func take() -> [CheckedContinuation<Results, any Error>] {
        defer { self.continuations = [] }
        return self.continuations
    }
}
