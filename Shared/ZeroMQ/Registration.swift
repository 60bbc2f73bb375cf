internal import CZeroMQ

/// An open libzmq socket in the care of its loop thread.
///
/// Everything here is for the loop thread alone. It is `Sendable` only so that the end of an owner on another thread
/// can hand it back to be closed.
final class Registration: @unchecked Sendable {
    let handle: UnsafeMutableRawPointer
    /// Readable whenever libzmq has something to tell this socket; see ZMQ_FD in `zmq_getsockopt(3)`.
    let descriptor: Int32
    let thread: LoopThread
    private(set) var isOpen = true
    /// Called with the events of `interest` that have come true.
    var onReady: (Int16) -> Void = { _ in }
    /// Called once before the loop closes the socket by itself.
    var onStop: () -> Void = {}
    /// Which of `ZMQ_POLLIN` and `ZMQ_POLLOUT` the owner waits for.
    private(set) var interest: Int16 = 0
    /// Whether the owner wants to try sending again whenever something happened: a router is writable as soon as one
    /// of its peers is, which says nothing about the peer that a message is for.
    private(set) var retriesSending = false
    var isTouched = false
    /// Where libzmq's events about this socket arrive.
    private var monitor: Registration?
    private weak var monitored: Registration?
    private var isAuthenticator = false

    init(handle: UnsafeMutableRawPointer, descriptor: Int32, thread: LoopThread) {
        self.handle = handle
        self.descriptor = descriptor
        self.thread = thread
    }

    func wait(for interest: Int16, retryingSends: Bool = false) {
        self.interest = interest
        self.retriesSending = retryingSends
        touch()
    }

    /// Has the loop look at the socket's events before it sleeps.
    ///
    /// Any call on a socket may consume what would have made `descriptor` readable.
    func touch() {
        guard interest != 0, !isTouched else { return }
        isTouched = true
        thread.touched.append(self)
    }

    /// The events of `interest` that are true now.
    func readyEvents() -> Int16 {
        var events: Int32 = 0
        var size = MemoryLayout<Int32>.size
        guard uninterrupted({ zmq_getsockopt(handle, ZMQ_EVENTS, &events, &size) }) == 0 else { return 0 }
        return Int16(truncatingIfNeeded: events) & interest
    }

    /// Counts this socket as the one that decides who is let in, until it is closed.
    func becomeAuthenticator() {
        guard isOpen, !isAuthenticator else { return }
        isAuthenticator = true
        thread.context.authenticatorStarted()
    }

    /// Connects a `pair` socket to libzmq's events about this one.
    func attach(monitor source: Registration, at endpoint: String) throws(ZeroMQError) {
        // The listener comes first, for an I/O thread with an event for nobody waits, and all connections with it.
        guard uninterrupted({ zmq_connect(source.handle, endpoint) }) == 0,
            uninterrupted({ zmq_socket_monitor(handle, endpoint, ZMQ_EVENT_ALL) }) == 0
        else { throw .last("monitor") }
        monitor = source
        source.monitored = self
    }

    func close() {
        guard isOpen else { return }
        isOpen = false
        if isAuthenticator {
            // Free for the next one at once: zmq_close leaves that to another thread, for a moment later.
            _ = uninterrupted { zmq_unbind(handle, Endpoint.authenticator) }
            thread.context.authenticatorStopped()
        }
        monitor?.close()
        if let monitored {
            // Before its listener goes, for the same reason.
            zmq_socket_monitor(monitored.handle, nil, 0)
            monitored.monitor = nil
        }
        interest = 0
        retriesSending = false
        onReady = { _ in }
        onStop = {}
        thread.forget(self)
        zmq_close(handle)
        thread.context.socketClosed()
    }

    /// Closes the socket on its thread soon; from any thread.
    func closeFromElsewhere() {
        thread.close(self)
    }
}
