internal import Glibc

/// Starts a detached thread of its own for work that blocks, which must not hold a thread of the concurrency pool.
/// - Throws: `system`, when the machine gives no further thread.
func startThread(_ body: @escaping @Sendable () -> Void) throws(ZeroMQError) {
    let box = Unmanaged.passRetained(ThreadBody(run: body))
    var thread = pthread_t()
    let code = pthread_create(
        &thread,
        nil,
        { raw in
            if let raw { Unmanaged<ThreadBody>.fromOpaque(raw).takeRetainedValue().run() }
            return nil
        },
        box.toOpaque()
    )
    guard code == 0 else {
        box.release()
        throw ZeroMQError.system(operation: "start a thread", number: code)
    }
    pthread_detach(thread)
}

private final class ThreadBody: Sendable {
    let run: @Sendable () -> Void

    init(run: @escaping @Sendable () -> Void) {
        self.run = run
    }
}
