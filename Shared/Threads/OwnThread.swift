internal import Glibc

/// A thread of its own for work that blocks, which must not hold a thread of the concurrency pool.
public enum OwnThread {
    /// The machine gives no further thread.
    public struct Unavailable: Error {
        /// The system's number of the error.
        public let number: Int32
    }

    /// Starts a thread, which ends with its work.
    /// - Throws: ``Unavailable``.
    public static func start(_ work: @escaping @Sendable () -> Void) throws(Unavailable) {
        let box = Unmanaged.passRetained(Work(run: work))
        var thread = pthread_t()
        let code = pthread_create(
            &thread,
            nil,
            { raw in
                if let raw { Unmanaged<Work>.fromOpaque(raw).takeRetainedValue().run() }
                return nil
            },
            box.toOpaque()
        )
        guard code == 0 else {
            box.release()
            throw Unavailable(number: code)
        }
        pthread_detach(thread)
    }

    private final class Work: Sendable {
        let run: @Sendable () -> Void

        init(run: @escaping @Sendable () -> Void) { self.run = run }
    }
}
