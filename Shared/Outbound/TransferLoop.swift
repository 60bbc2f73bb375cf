internal import CCurl
internal import Glibc
internal import Threads

/// The one thread that libcurl runs on, so that no transfer holds a thread of the concurrency pool.
final class TransferLoop: @unchecked Sendable {
    private enum Command {
        case add(Transfer)
        case cancel(Transfer)
    }

    private struct State {
        var commands: [Command] = []
        var isClosed = false
        var hasEnded = false
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    /// What libcurl said to being used by this process.
    static let globalCode = curl_global_init(Int(CURL_GLOBAL_DEFAULT))

    private let multi: UnsafeMutableRawPointer
    private let state = Locked(State())
    // Belongs to the thread.
    private var active: [UnsafeMutableRawPointer: Transfer] = [:]

    /// Starts the thread.
    init() throws(OutboundError) {
        guard Self.globalCode == CURLE_OK, let multi = curl_multi_init() else {
            throw .unavailable(reason: String(cString: curl_easy_strerror(Self.globalCode)))
        }
        self.multi = multi
        ccurl_multi_set_long(multi, CURLMOPT_MAX_TOTAL_CONNECTIONS, 128)
        ccurl_multi_set_long(multi, CURLMOPT_MAXCONNECTS, 32)
        do { try OwnThread.start("outbound") { self.run() } } catch {
            curl_multi_cleanup(multi)
            throw error
        }
    }

    /// Runs a transfer to its end; cancelling the task ends it.
    func run(_ transfer: Transfer) async throws(OutboundError) -> Transfer.Answer {
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                transfer.setContinuation(continuation)
                if !self.post(.add(transfer)) { transfer.finish(.failure(.closed)) }
            }
        } onCancel: {
            _ = self.post(.cancel(transfer))
        }
        return try result.get()
    }

    /// Ends every transfer and lets the thread end.
    func close() {
        self.state.withLock { $0.isClosed = true }
        self.wake()
    }

    /// Returns when the thread has ended.
    func ended() async {
        await withCheckedContinuation { continuation in
            let hasEnded = self.state.withLock { state in
                if !state.hasEnded { state.waiting.append(continuation) }
                return state.hasEnded
            }
            if hasEnded { continuation.resume() }
        }
    }

    private func post(_ command: Command) -> Bool {
        let isOpen = self.state.withLock { state in
            guard !state.isClosed else { return false }
            state.commands.append(command)
            // Under the lock, since the thread frees the handle after it has seen the loop closed.
            curl_multi_wakeup(self.multi)
            return true
        }
        return isOpen
    }

    private func wake() {
        self.state.withLock { if !$0.hasEnded { curl_multi_wakeup(self.multi) } }
    }

    // MARK: On the thread

    private func run() {
        while true {
            let (commands, isClosed) = self.state.withLock { state in
                defer { state.commands = [] }
                return (state.commands, state.isClosed)
            }
            for command in commands { self.carryOut(command) }
            if isClosed { break }
            var running: Int32 = 0
            curl_multi_perform(self.multi, &running)
            self.finishDone()
            curl_multi_poll(self.multi, nil, 0, 60_000, nil)
        }
        for (easy, transfer) in self.active {
            curl_multi_remove_handle(self.multi, easy)
            transfer.finish(.failure(.closed))
        }
        self.active = [:]
        let waiting = self.state.withLock { state in
            state.hasEnded = true
            curl_multi_cleanup(self.multi)
            defer { state.waiting = [] }
            return state.waiting
        }
        for continuation in waiting { continuation.resume() }
    }

    private func carryOut(_ command: Command) {
        switch command {
        case .add(let transfer) where transfer.isCancelled:
            transfer.finish(.failure(transfer.cancelled))
        case .add(let transfer):
            do throws(OutboundError) {
                let easy = try transfer.prepare()
                let code = curl_multi_add_handle(self.multi, easy)
                guard code == CURLM_OK else {
                    throw .unavailable(reason: String(cString: curl_multi_strerror(code)))
                }
                self.active[easy] = transfer
            } catch {
                transfer.finish(.failure(error))
            }
        case .cancel(let transfer):
            // It may come before the transfer itself, or after its end.
            transfer.isCancelled = true
            guard let easy = transfer.easy, self.active.removeValue(forKey: easy) != nil else { return }
            curl_multi_remove_handle(self.multi, easy)
            transfer.finish(.failure(transfer.cancelled))
        }
    }

    private func finishDone() {
        var left: Int32 = 0
        while let message = curl_multi_info_read(self.multi, &left) {
            guard ccurl_message_is_done(message) != 0, let easy = message.pointee.easy_handle,
                let transfer = self.active.removeValue(forKey: easy)
            else { continue }
            let code = ccurl_message_result(message)
            curl_multi_remove_handle(self.multi, easy)
            transfer.finish(.success(code))
        }
    }
}
