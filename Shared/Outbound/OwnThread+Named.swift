internal import CCurl
internal import Glibc
internal import Threads

extension OwnThread {
    /// Starts a thread with a name, on which a peer that hangs up is an error of its connection and no signal.
    /// - Throws: ``OutboundError/unavailable(reason:)`` when the system has no further thread.
    static func start(_ name: StaticString, _ work: @escaping @Sendable () -> Void) throws(OutboundError) {
        do {
            try Self.start {
                name.withUTF8Buffer { text in
                    text.withMemoryRebound(to: CChar.self) { ccurl_name_this_thread($0.baseAddress) }
                }
                var signals = sigset_t()
                sigemptyset(&signals)
                sigaddset(&signals, SIGPIPE)
                pthread_sigmask(SIG_BLOCK, &signals, nil)
                work()
            }
        } catch {
            throw .unavailable(reason: "no further thread: \(String(cString: strerror(error.number)))")
        }
    }
}
