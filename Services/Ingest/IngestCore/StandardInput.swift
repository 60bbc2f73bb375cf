internal import Exchange
internal import Glibc
internal import ServiceKit

/// Standard input, read once a process: who is cancelled while reading loses nothing for who reads next.
actor StandardInput {
    private var bytes: [UInt8] = []
    private var hasEnded = false

    /// Everything up to its end.
    /// - Throws: `Poll.Trouble` when it cannot be read or is too long, `CancellationError`.
    func whole() async throws -> [UInt8] {
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while !self.hasEnded {
            var input = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
            guard poll(&input, 1, 0) > 0 else {
                try await Task.sleep(for: .milliseconds(50))
                continue
            }
            let count = read(0, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else {
                throw Poll.Trouble(state: .silent, reason: "standard input: \(String(cString: strerror(errno)))")
            }
            self.hasEnded = count == 0
            self.bytes += chunk[..<count]
            guard self.bytes.count <= KeptDocument.maximumBytes else {
                throw Poll.Trouble(
                    state: .quarantined,
                    reason: "standard input has more than 32 MiB; give it in parts"
                )
            }
        }
        return self.bytes
    }
}
