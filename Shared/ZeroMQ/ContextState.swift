internal import CZeroMQ
internal import Synchronization
internal import Threads

/// The libzmq context and who lives in it.
///
/// Loop threads keep it alive, so that libzmq ends after the last of them however the owners let go.
final class ContextState: @unchecked Sendable {
    private struct Members {
        var threads: [ObjectIdentifier: LoopThread] = [:]
        var closing = false
        var terminated = false
    }

    /// Valid until the last loop thread has closed its sockets.
    let pointer: UnsafeMutableRawPointer
    private let members = Locked(Members())
    private let openSockets = Atomic<Int>(0)
    private let authenticators = Atomic<Int>(0)
    private let nameCounter = Atomic<Int>(0)

    init(ioThreads: Int32, maxSockets: Int32) throws(ZeroMQError) {
        guard zmq_has("curve") == 1 else { throw .unsupportedLibrary(reason: "it was built without CURVE") }
        guard let pointer = zmq_ctx_new() else { throw .last("make a context") }
        self.pointer = pointer
        guard zmq_ctx_set(pointer, ZMQ_IO_THREADS, ioThreads) == 0,
            zmq_ctx_set(pointer, ZMQ_MAX_SOCKETS, maxSockets) == 0
        else { throw .last("configure the context") }
    }

    deinit {
        if !members.withLock(\.terminated) { terminate() }
    }

    var openSocketCount: Int { openSockets.load(ordering: .relaxed) }
    var hasAuthenticator: Bool { authenticators.load(ordering: .acquiring) > 0 }

    func socketOpened() { openSockets.add(1, ordering: .relaxed) }
    func socketClosed() { openSockets.subtract(1, ordering: .relaxed) }
    func authenticatorStarted() { authenticators.add(1, ordering: .acquiringAndReleasing) }
    func authenticatorStopped() { authenticators.subtract(1, ordering: .acquiringAndReleasing) }

    /// A number that no other caller gets, for names within this context.
    func nextNumber() -> Int { nameCounter.add(1, ordering: .relaxed).newValue }

    func add(_ thread: LoopThread) throws(ZeroMQError) {
        try members.withLock { members throws(ZeroMQError) in
            if members.closing { throw .closed(operation: "make a poll loop") }
            members.threads[ObjectIdentifier(thread)] = thread
        }
    }

    func remove(_ thread: LoopThread) {
        members.withLock { _ = $0.threads.removeValue(forKey: ObjectIdentifier(thread)) }
    }

    func close() async {
        let threads = members.withLock { members in
            members.closing = true
            return Array(members.threads.values)
        }
        for thread in threads { await thread.shutdown() }
        await withCheckedContinuation { continuation in
            let finish: @Sendable () -> Void = {
                self.terminate()
                self.members.withLock { $0.terminated = true }
                continuation.resume()
            }
            // Without a thread to spare, waiting here for at most the longest linger is the lesser evil.
            do { try OwnThread.start(finish) } catch { finish() }
        }
    }

    private func terminate() {
        _ = uninterrupted { zmq_ctx_term(pointer) }
    }
}
