internal import CZeroMQ

/// The bytes of a large frame in memory that libzmq counts references to, so that sending it again copies nothing.
///
/// Immutable once made; any thread may read it.
final class FrameStorage: @unchecked Sendable {
    private let message: UnsafeMutablePointer<zmq_msg_t>
    let bytes: UnsafeRawBufferPointer

    /// Copies the bytes, once.
    /// - Returns: `nil` when there is no memory.
    init?(copying source: UnsafeRawBufferPointer) {
        self.message = .allocate(capacity: 1)
        message.initialize(to: zmq_msg_t())
        guard zmq_msg_init_size(message, source.count) == 0, let base = zmq_msg_data(message) else {
            message.deallocate()
            return nil
        }
        if let start = source.baseAddress { base.copyMemory(from: start, byteCount: source.count) }
        self.bytes = UnsafeRawBufferPointer(start: base, count: source.count)
        share()
    }

    /// Takes over what a message holds and leaves it empty.
    init(taking source: inout zmq_msg_t) {
        self.message = .allocate(capacity: 1)
        message.initialize(to: zmq_msg_t())
        zmq_msg_init(message)
        zmq_msg_move(message, &source)
        self.bytes = UnsafeRawBufferPointer(start: zmq_msg_data(message), count: zmq_msg_size(message))
        share()
    }

    deinit {
        zmq_msg_close(message)
        message.deallocate()
    }

    /// Queues the bytes without copying them.
    /// - Returns: As `zmq_msg_send(3)`.
    func send(to handle: UnsafeMutableRawPointer, flags: Int32) -> Int32 {
        var reference = zmq_msg_t()
        zmq_msg_init(&reference)
        zmq_msg_copy(&reference, message)
        let code = zmq_msg_send(&reference, handle, flags)
        // What was queued is no longer in `reference`; closing leaves the error number as it is.
        zmq_msg_close(&reference)
        return code
    }

    /// Makes the reference count atomic while nobody else knows the message: the first `zmq_msg_copy` writes to its
    /// source, all later ones only read it, so they may come from any thread.
    private func share() {
        var reference = zmq_msg_t()
        zmq_msg_init(&reference)
        zmq_msg_copy(&reference, message)
        zmq_msg_close(&reference)
    }
}
