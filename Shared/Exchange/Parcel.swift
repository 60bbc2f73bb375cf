/// Events of one call to a publisher, and who waits for what becomes of them.
///
/// It belongs to the publisher's actor.
final class Parcel {
    typealias Results = [Result<Receipt, ExchangeError>]

    private var results: [Result<Receipt, ExchangeError>?]
    /// How many events are not settled.
    private(set) var missing: Int
    private var waiting: [CheckedContinuation<Results, any Error>] = []

    init(_ count: Int) {
        self.results = Array(repeating: nil, count: count)
        self.missing = count
    }

    func settle(_ index: Int, _ result: Result<Receipt, ExchangeError>) {
        guard self.results[index] == nil else { return }
        self.results[index] = result
        self.missing -= 1
        if self.missing == 0 { self.resume { $0.resume(returning: self.results.compactMap(\.self)) } }
    }

    func wait(_ continuation: CheckedContinuation<Results, any Error>) {
        self.waiting.append(continuation)
        if self.missing == 0 { self.resume { $0.resume(returning: self.results.compactMap(\.self)) } }
    }

    func fail(_ error: any Error) { self.resume { $0.resume(throwing: error) } }

    private func resume(_ body: (CheckedContinuation<Results, any Error>) -> Void) {
        let waiting = self.waiting
        self.waiting = []
        for continuation in waiting { body(continuation) }
    }
}
