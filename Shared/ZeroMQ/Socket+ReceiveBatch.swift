internal import CZeroMQ

extension Socket {
    /// After how many bytes a batch ends, besides its number of messages.
    private static let batchBytes = 4 * 1_048_576

    /// Waits for at least one message and returns those that are there, oldest first, in one piece of memory.
    ///
    /// - Parameter limit: The most messages to return, at least 1; at most ``PollLoop/messagesPerTurn`` come at once.
    /// - Returns: At least one message.
    /// - Throws: As ``receive(upTo:)``.
    public func receiveBatch(upTo limit: Int) async throws -> MessageBatch {
        precondition(limit >= 1, "A receive has to ask for at least one message.")
        while true {
            try Task.checkCancellation()
            if receivers.isEmpty {
                let batch = try takeBatch(limit)
                if !batch.entries.isEmpty { return batch }
            }
            _ = try await wait(0)
        }
    }

    private func takeBatch(_ limit: Int) throws(ZeroMQError) -> MessageBatch {
        let registration = try opened(for: "receive")
        var batch = MessageBatch()
        var part = zmq_msg_t()
        zmq_msg_init(&part)
        defer { zmq_msg_close(&part) }
        let share = self.share
        var taken = 0
        // Discarded messages count as well, or one peer could keep the loop here.
        while taken < min(limit, share), batch.byteCount < Self.batchBytes {
            guard try takeNext(registration.handle, &part, &batch) else { break }
            if taken == 0 { batch.reserve(usualBatchBytes) }
            taken += 1
        }
        if taken > 0 { usualBatchBytes = batch.byteCount + batch.byteCount / 8 }
        self.share = share - taken
        return batch
    }

    /// Adds the next message, if there is one and it is to be taken.
    /// - Returns: Whether there was one.
    private func takeNext(
        _ handle: UnsafeMutableRawPointer,
        _ part: inout zmq_msg_t,
        _ batch: inout MessageBatch
    ) throws(ZeroMQError) -> Bool {
        var (frames, peer) = (0, Frame?.none)
        while true {
            if uninterrupted({ zmq_msg_recv(&part, handle, ZMQ_DONTWAIT) }) < 0 {
                // libzmq shows a message only when all of it is there.
                if zmq_errno() == EAGAIN, frames == 0, peer == nil { return false }
                throw .last("receive")
            }
            let bytes = UnsafeRawBufferPointer(start: zmq_msg_data(&part), count: zmq_msg_size(&part))
            if kind == .router, peer == nil {
                peer = self.peer(bytes)
            } else {
                batch.append(bytes)
                frames += 1
            }
            if zmq_msg_more(&part) != 0 { continue }
            if let peer, !Self.isAssigned(peer) {
                refusedMessageCount += 1
                batch.dropUnended()
            } else {
                batch.end(peer, userID(of: &part), frames)
            }
            return true
        }
    }

    /// The frame of a routing id, the same as the one before where they are alike.
    private func peer(_ bytes: UnsafeRawBufferPointer) -> Frame {
        let isSame = lastPeer.withUnsafeBytes { $0.elementsEqual(bytes) }
        if !isSame { lastPeer = Frame(Array(bytes)) }
        return lastPeer
    }
}
