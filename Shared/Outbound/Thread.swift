internal import CCurl
internal import Glibc

/// Starts a thread that runs `body` to its end, for what blocks and so is not for the concurrency pool.
///
/// A peer that hangs up is an error of its connection there, not a reason to end the process.
/// - Throws: ``OutboundError/unavailable(reason:)`` when the system has no further thread.
func startThread(_ name: StaticString, _ body: @escaping @Sendable () -> Void) throws(OutboundError) {
    let work = Unmanaged.passRetained(ThreadBody(name, body))
    var thread = pthread_t()
    let code = pthread_create(
        &thread,
        nil,
        { raw in
            if let raw { Unmanaged<ThreadBody>.fromOpaque(raw).takeRetainedValue().run() }
            return nil
        },
        work.toOpaque()
    )
    guard code == 0 else {
        work.release()
        throw .unavailable(reason: "no further thread: \(String(cString: strerror(code)))")
    }
    pthread_detach(thread)
}

private final class ThreadBody: Sendable {
    private let name: StaticString
    private let body: @Sendable () -> Void

    init(_ name: StaticString, _ body: @escaping @Sendable () -> Void) {
        self.name = name
        self.body = body
    }

    func run() {
        self.name.withUTF8Buffer { text in
            text.withMemoryRebound(to: CChar.self) { ccurl_name_this_thread($0.baseAddress) }
        }
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGPIPE)
        pthread_sigmask(SIG_BLOCK, &signals, nil)
        self.body()
    }
}
