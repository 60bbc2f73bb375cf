internal import CZeroMQ

/// A thread that works with sockets, as an executor for actors.
///
/// A libzmq socket belongs to one thread. Each ``Socket`` is an actor whose executor is the loop it was made on, so
/// the compiler keeps that rule. Other actors may return a loop from `unownedExecutor` as well, as long as they retain
/// it; they then run on its thread and call its sockets synchronously through `assumeIsolated`:
///
/// ```swift
/// actor Forwarder {
///     let loop: PollLoop
///     let source: Socket
///     nonisolated var unownedExecutor: UnownedSerialExecutor { loop.asUnownedSerialExecutor() }
/// }
/// ```
///
/// A turn of the loop runs the jobs that were waiting, then serves every socket that is ready, each with at most
/// ``messagesPerTurn`` messages, so that one busy socket never starves the others. No job may block: all sockets of
/// the loop would wait with it.
///
/// The thread outlives ``shutdown()`` and ends when nobody retains the loop any more, so jobs of its actors are
/// serialised to the last one.
public final class PollLoop: SerialExecutor {
    /// Messages that one socket receives, or sends with `await`, before the others have their turn.
    public static let messagesPerTurn = 1024

    let thread: LoopThread

    /// Starts a thread for sockets of a context.
    /// - Parameters:
    ///   - context: Where its sockets live.
    ///   - name: The thread's name, of which Linux keeps 15 bytes.
    /// - Throws: `closed` when the context is, or `system` when there is no thread or descriptor left.
    public init(_ context: Context, name: String = "zeromq") throws(ZeroMQError) {
        self.thread = try LoopThread(name: name, context: context.state)
        thread.executor = self
        try thread.start()
    }

    deinit {
        thread.end()
    }

    /// Adds a job of an actor; called by the Swift runtime.
    public func enqueue(_ job: consuming ExecutorJob) {
        thread.enqueue(UnownedJob(job))
    }

    /// Stops the process unless this is the loop's thread; called by the Swift runtime.
    public func checkIsolated() {
        precondition(thread.isCurrent, "Not on the thread of the poll loop \(thread.name).")
    }

    /// Whether this is the loop's thread; called by the Swift runtime.
    public func isIsolatingCurrentContext() -> Bool? {
        thread.isCurrent
    }

    /// Lets the jobs that wait have their turn; to be called by actors on this loop.
    ///
    /// `Task.yield()` would go there and back by way of another thread.
    public nonisolated(nonsending) func yield() async {
        await thread.yield()
    }

    /// Closes every socket on this loop and lets none be opened any more.
    ///
    /// Whoever waits in a socket gets `closed`. Safe to call again and from the loop's own actors.
    public func shutdown() async {
        await thread.shutdown()
    }
}
