internal import CZeroMQ
internal import Glibc

extension Socket {
    /// Queues one message for a peer, waiting while there is none with room.
    ///
    /// A waiting message is not overtaken by later ones, on a `router` not by later ones for the same peer. A `pub`
    /// never waits: it drops what a peer has no room for.
    /// - Parameter message: Queued as a whole or not at all. On a `router`, frame 0 is the routing id of the peer.
    /// - Throws: `CancellationError` when the task is cancelled before the message is queued; `peerUnreachable`,
    ///   `emptyMessage`, `closed` or `system` otherwise.
    public func send(_ message: Message) async throws {
        try Task.checkCancellation()
        // An actor on this loop that sends without ever having to wait would keep all others from their turn.
        while share <= 0 { await loop.yield() }
        if try trySend(message) {
            share -= 1
            return
        }
        try await wait(toSend: message)
    }

    /// Waits until ``trySend(_:)`` has room for a message; for any kind but `router`, whose peers each have their own.
    /// - Throws: `CancellationError` when the task is cancelled; `closed` or `system` otherwise.
    public func waitForRoom() async throws {
        precondition(kind != .router, "Each peer of a router has room of its own.")
        try Task.checkCancellation()
        _ = try opened(for: "send")
        try await wait(toSend: nil)
    }

    private func wait(toSend message: Message?) async throws {
        let id = makeID()
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
                senders.append(Sender(id: id, message: message, continuation: continuation))
                updateInterest()
            }
        } onCancel: {
            Task { await self.cancel(id) }
        }
    }

    /// Queues one message if there is room at once.
    /// - Parameter message: Queued as a whole or not at all. On a `router`, frame 0 is the routing id of the peer.
    /// - Returns: Whether it was queued; `false` means that the queue is full, there is no peer yet, or an earlier
    ///   message still waits.
    /// - Throws: `peerUnreachable` on a `router` when no such peer is connected; `emptyMessage`, `closed` or `system`.
    public func trySend(_ message: Message) throws(ZeroMQError) -> Bool {
        let registration = try opened(for: "send")
        guard message.frames.count >= (kind == .router ? 2 : 1) else { throw .emptyMessage }
        if !senders.isEmpty, kind != .router || senders.contains(where: { $0.message?.frames[0] == message.frames[0] })
        {
            return false
        }
        return try transmit(message, registration.handle)
    }

    /// Queues a message of one frame if there is room at once, and copies its bytes; not on a `router`.
    /// - Returns: As ``trySend(_:)-(Message)``.
    /// - Throws: `closed` or `system`.
    public func trySend(_ bytes: [UInt8]) throws(ZeroMQError) -> Bool {
        precondition(kind != .router, "A router has to be told whom a message is for.")
        let registration = try opened(for: "send")
        guard senders.isEmpty else { return false }
        let code = uninterrupted {
            bytes.withUnsafeBytes { zmq_send(registration.handle, $0.baseAddress, $0.count, ZMQ_DONTWAIT) }
        }
        if code >= 0 { return true }
        guard zmq_errno() == EAGAIN else { throw .last("send") }
        return false
    }

    /// Queues a message of one frame if there is room at once, and copies its bytes, which are in two places; not on a
    /// `router`.
    /// - Returns: As ``trySend(_:)-(Message)``.
    /// - Throws: `closed` or `system`.
    public func trySend(
        _ head: UnsafeRawBufferPointer,
        _ rest: UnsafeRawBufferPointer
    ) throws(ZeroMQError) -> Bool {
        precondition(kind != .router, "A router has to be told whom a message is for.")
        let registration = try opened(for: "send")
        guard senders.isEmpty else { return false }
        var message = zmq_msg_t()
        guard zmq_msg_init_size(&message, head.count + rest.count) == 0 else { throw .last("send") }
        let bytes = UnsafeMutableRawBufferPointer(start: zmq_msg_data(&message), count: head.count + rest.count)
        bytes.copyMemory(from: head)
        UnsafeMutableRawBufferPointer(rebasing: bytes[head.count...]).copyMemory(from: rest)
        let code = uninterrupted { zmq_msg_send(&message, registration.handle, ZMQ_DONTWAIT) }
        if code >= 0 { return true }
        // Closing leaves the error number as it is.
        zmq_msg_close(&message)
        guard zmq_errno() == EAGAIN else { throw .last("send") }
        return false
    }

    func serveSenders() {
        guard let handle = registration?.handle else { return }
        let waiting = senders
        senders = []
        var full: Set<Frame> = []
        for sender in waiting {
            guard let message = sender.message else {
                if senders.isEmpty { sender.continuation.resume() } else { senders.append(sender) }
                continue
            }
            if kind == .router ? full.contains(message.frames[0]) : !senders.isEmpty {
                senders.append(sender)
                continue
            }
            do {
                if try transmit(message, handle) {
                    sender.continuation.resume()
                } else {
                    senders.append(sender)
                    if kind == .router { full.insert(message.frames[0]) }
                }
            } catch {
                sender.continuation.resume(throwing: error)
            }
        }
    }

    private func transmit(_ message: Message, _ handle: UnsafeMutableRawPointer) throws(ZeroMQError) -> Bool {
        let last = message.frames.count - 1
        var wasRolledBack = false
        for index in 0...last {
            let flags = index < last ? ZMQ_DONTWAIT | ZMQ_SNDMORE : ZMQ_DONTWAIT
            if uninterrupted({ message.frames[index].send(to: handle, flags: flags) }) >= 0 { continue }
            switch zmq_errno() {
            case EAGAIN where index == 0: return false
            // The peer has gone since the frame before. libzmq takes back what it had and drops the rest of this
            // message, which has to be offered to it for that; see sendpipe in lb.cpp.
            case EAGAIN: wasRolledBack = true
            case EHOSTUNREACH: throw .peerUnreachable
            default: throw .last("send")
            }
        }
        return !wasRolledBack
    }
}
