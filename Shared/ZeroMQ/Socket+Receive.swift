internal import CZeroMQ
internal import Glibc

extension Socket {
    /// Waits for at least one message and returns those that are there, oldest first.
    ///
    /// Several tasks may wait; they are served in the order they came.
    /// - Parameter limit: The most messages to return, at least 1; at most ``PollLoop/messagesPerTurn`` come at once.
    /// - Returns: At least one message.
    /// - Throws: `CancellationError` when the task is cancelled, after which no message is lost: the next call gets
    ///   it. `closed` or `system` otherwise.
    public func receive(upTo limit: Int) async throws -> [Message] {
        precondition(limit >= 1, "A receive has to ask for at least one message.")
        try Task.checkCancellation()
        if receivers.isEmpty {
            let messages = try take(limit)
            if !messages.isEmpty { return messages }
        }
        return try await wait(limit)
    }

    /// Waits for at most so many messages, or with 0 until there is one.
    func wait(_ limit: Int) async throws -> [Message] {
        let id = makeID()
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                receivers.append(Receiver(id: id, limit: limit, continuation: continuation))
                updateInterest()
            }
        } onCancel: {
            Task { await self.cancel(id) }
        }
    }

    /// Returns messages that are already there, oldest first, without waiting.
    /// - Parameter limit: The most messages to return, at least 1.
    /// - Returns: Empty when there is none, or when a task that came earlier waits for them.
    /// - Throws: `closed` or `system`.
    public func receiveAvailable(upTo limit: Int) throws(ZeroMQError) -> [Message] {
        precondition(limit >= 1, "A receive has to ask for at least one message.")
        let registration = try opened(for: "receive")
        return receivers.isEmpty ? try drain(registration.handle, limit, refusingNamedPeers: kind == .router) : []
    }

    func serveReceivers() {
        var served = 0
        // One that came while this runs waits for the next turn.
        let waiting = receivers
        for receiver in waiting {
            do {
                let messages = try take(receiver.limit)
                if messages.isEmpty, receiver.limit > 0 { break }
                receiver.continuation.resume(returning: messages)
            } catch {
                receiver.continuation.resume(throwing: error)
            }
            served += 1
        }
        receivers.removeFirst(served)
    }

    /// Receives within this turn's share of messages.
    private func take(_ limit: Int) throws(ZeroMQError) -> [Message] {
        let registration = try opened(for: "receive")
        let share = self.share
        guard share > 0 else { return [] }
        let messages = try drain(registration.handle, min(limit, share), refusingNamedPeers: kind == .router)
        self.share = share - messages.count
        return messages
    }

    func drain(
        _ handle: UnsafeMutableRawPointer,
        _ limit: Int,
        refusingNamedPeers: Bool
    ) throws(ZeroMQError) -> [Message] {
        var messages: [Message] = []
        var part = zmq_msg_t()
        zmq_msg_init(&part)
        defer { zmq_msg_close(&part) }
        // Discarded messages count as well, or one peer could keep the loop here.
        for _ in 0..<limit {
            guard let message = try next(handle, &part) else { break }
            if refusingNamedPeers, !Self.isAssigned(message.frames[0]) {
                refusedMessageCount += 1
            } else {
                messages.append(message)
            }
        }
        return messages
    }

    private func next(_ handle: UnsafeMutableRawPointer, _ part: inout zmq_msg_t) throws(ZeroMQError) -> Message? {
        var frames: [Frame] = []
        while true {
            if uninterrupted({ zmq_msg_recv(&part, handle, ZMQ_DONTWAIT) }) < 0 {
                // libzmq shows a message only when all of it is there.
                if zmq_errno() == EAGAIN, frames.isEmpty { return nil }
                throw .last("receive")
            }
            if frames.isEmpty { frames.reserveCapacity(usualFrameCount) }
            if zmq_msg_more(&part) != 0 {
                frames.append(Frame(receiving: &part))
            } else {
                // Frame 0 of a router message has no User-Id after a poll (router.cpp, xhas_in); the last always has.
                let userID = userID(of: &part)
                frames.append(Frame(receiving: &part))
                usualFrameCount = frames.count
                return Message(frames, userID: userID)
            }
        }
    }

    func userID(of part: inout zmq_msg_t) -> String? {
        if case .assumed(let userID) = options.security { return userID }
        // Without ZAP, the peer itself could put anything there.
        guard case .curveServer = options.security, let text = zmq_msg_gets(&part, "User-Id") else { return nil }
        let isSame = lastUserID.withCString { strcmp($0, text) == 0 }
        if !isSame { lastUserID = String(cString: text) }
        return lastUserID.isEmpty ? nil : lastUserID
    }

    /// Whether libzmq made up this routing id: a zero byte and a number.
    static func isAssigned(_ routingID: Frame) -> Bool {
        routingID.withUnsafeBytes { $0.count == 5 && $0[0] == 0 }
    }
}
