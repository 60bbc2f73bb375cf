import Synchronization

/// What a reader missed, held only until it is written.
final class Backlog: Sendable {
    private let held: Mutex<(entries: [LiveEntry], permit: CatchUpPermit)?>

    init(_ entries: [LiveEntry], _ permit: CatchUpPermit) { self.held = Mutex((entries, permit)) }

    /// Gives it out, once.
    func take() -> (entries: [LiveEntry], permit: CatchUpPermit)? { self.held.withLock { $0.take() } }
}

/// A place among those who catch up, given back with its last reference.
final class CatchUpPermit: Sendable {
    private let giveBack: @Sendable () -> Void

    init(giveBack: @escaping @Sendable () -> Void) { self.giveBack = giveBack }

    deinit { self.giveBack() }
}
