internal import CZeroMQ
internal import Glibc
internal import Synchronization
internal import Threads

/// The thread of a ``PollLoop``: runs its jobs, and tells sockets what they wait for.
///
/// The thread goes on running jobs after ``shutdown()``, so that actors are serialised for as long as they live; it
/// ends with the loop object, which every actor on it retains.
final class LoopThread: @unchecked Sendable {
    private struct Inbox {
        var jobs: [UnownedJob] = []
        var yielding: [CheckedContinuation<Void, Never>] = []
        var closing: [Registration] = []
        var sleeping = false
        var stopping = false
        var stopped = false
        var ending = false
        var onStopped: [CheckedContinuation<Void, Never>] = []

        var isIdle: Bool {
            jobs.isEmpty && yielding.isEmpty && closing.isEmpty && !ending && (stopped || !stopping)
        }
    }

    /// How long a router's waiting messages wait at most before they are tried again.
    private static let retryMilliseconds: Int32 = 5

    let name: String
    let context: ContextState
    private let wakeDescriptor: Int32
    private let inbox = Locked(Inbox())
    private let identity = Atomic<UInt>(0)

    // Set before the thread starts, then read by it alone.
    weak var executor: PollLoop?

    // For the thread alone from here on.
    private(set) var turn: UInt64 = 0
    private(set) var acceptsSockets = true
    var touched: [Registration] = []
    private var serving: [Registration] = []
    private var registrations: [ObjectIdentifier: Registration] = [:]
    private var polled: [Registration] = []
    private var descriptors: [pollfd] = []
    private var descriptorsAreStale = true
    private var spareJobs: [UnownedJob] = []

    init(name: String, context: ContextState) throws(ZeroMQError) {
        self.name = name
        self.context = context
        self.wakeDescriptor = czeromq_wake_open()
        guard wakeDescriptor >= 0 else { throw .system(operation: "start a poll loop", number: errno) }
    }

    deinit {
        if wakeDescriptor >= 0 { Glibc.close(wakeDescriptor) }
    }

    var isCurrent: Bool { identity.load(ordering: .relaxed) == UInt(pthread_self()) }

    // MARK: From any thread

    func start() throws(ZeroMQError) {
        try context.add(self)
        do {
            try OwnThread.start { self.run() }
        } catch {
            context.remove(self)
            throw .system(operation: "start a thread", number: error.number)
        }
    }

    func enqueue(_ job: UnownedJob) {
        post { $0.jobs.append(job) }
    }

    nonisolated(nonsending) func yield() async {
        await withCheckedContinuation { continuation in post { $0.yielding.append(continuation) } }
    }

    func close(_ registration: Registration) {
        post { $0.closing.append(registration) }
    }

    func end() {
        post { $0.ending = true }
    }

    func shutdown() async {
        await withCheckedContinuation { continuation in
            let alreadyStopped = inbox.withLock { inbox in
                if inbox.stopped { return true }
                inbox.onStopped.append(continuation)
                return false
            }
            if alreadyStopped { continuation.resume() } else { post { $0.stopping = true } }
        }
    }

    private func post(_ change: (inout Inbox) -> Void) {
        let wake = inbox.withLock { inbox in
            change(&inbox)
            defer { inbox.sleeping = false }
            return inbox.sleeping
        }
        if wake { czeromq_wake_signal(wakeDescriptor) }
    }

    // MARK: On the thread

    /// Opens a libzmq socket that this thread looks after.
    func open(_ type: Int32) throws(ZeroMQError) -> Registration {
        guard acceptsSockets else { throw .closed(operation: "open a socket") }
        guard let handle = zmq_socket(context.pointer, type) else { throw .last("open a socket") }
        var descriptor: Int32 = -1
        var size = MemoryLayout<Int32>.size
        guard zmq_getsockopt(handle, ZMQ_FD, &descriptor, &size) == 0 else {
            let error = ZeroMQError.last("open a socket")
            zmq_close(handle)
            throw error
        }
        let registration = Registration(handle: handle, descriptor: descriptor, thread: self)
        registrations[ObjectIdentifier(registration)] = registration
        descriptorsAreStale = true
        context.socketOpened()
        return registration
    }

    func forget(_ registration: Registration) {
        registrations[ObjectIdentifier(registration)] = nil
        descriptorsAreStale = true
    }

    private func run() {
        identity.store(UInt(pthread_self()), ordering: .relaxed)
        // Linux keeps 15 bytes of a thread's name.
        czeromq_name_this_thread(String(name.prefix(15)))
        while runJobs() {
            serveTouched()
            poll()
        }
        // Whoever asked for the shutdown while the last owner let go is told here.
        stop()
        // They refer back to here.
        touched = []
        polled = []
        // A thread may get this one's identity when it has ended.
        identity.store(0, ordering: .relaxed)
        context.remove(self)
    }

    /// Runs what has been posted, once.
    /// - Returns: Whether the thread shall go on.
    private func runJobs() -> Bool {
        turn &+= 1
        let (jobs, yielding, closing, stopNow, ending) = inbox.withLock { inbox in
            let stopNow = inbox.stopping && !inbox.stopped
            defer {
                inbox.jobs = spareJobs
                inbox.yielding = []
                inbox.closing = []
            }
            return (inbox.jobs, inbox.yielding, inbox.closing, stopNow, inbox.ending)
        }
        spareJobs = []
        if !jobs.isEmpty, let executor {
            let unowned = executor.asUnownedSerialExecutor()
            for job in jobs { job.runSynchronously(on: unowned) }
            withExtendedLifetime(executor) {}
        }
        for continuation in yielding { continuation.resume() }
        for registration in closing { registration.close() }
        if stopNow { stop() }
        spareJobs = jobs
        spareJobs.removeAll(keepingCapacity: jobs.count <= 1024)
        return !ending
    }

    private func stop() {
        acceptsSockets = false
        closeAll()
        let waiting = inbox.withLock { inbox in
            inbox.stopped = true
            defer { inbox.onStopped = [] }
            return inbox.onStopped
        }
        for continuation in waiting { continuation.resume() }
    }

    private func closeAll() {
        for registration in Array(registrations.values) {
            registration.onStop()
            registration.close()
        }
    }

    private func serveTouched() {
        guard !touched.isEmpty else { return }
        swap(&touched, &serving)
        for registration in serving {
            registration.isTouched = false
            guard registration.isOpen else { continue }
            let events = registration.readyEvents()
            if events != 0 { registration.onReady(events) }
        }
        serving.removeAll(keepingCapacity: true)
    }

    private func poll() {
        if descriptorsAreStale { refreshDescriptors() }
        let retries = polled.contains(where: \.retriesSending)
        let maySleep =
            touched.isEmpty
            && inbox.withLock { inbox in
                inbox.sleeping = inbox.isIdle
                return inbox.sleeping
            }
        let timeout = maySleep ? (retries ? Self.retryMilliseconds : -1) : 0
        let count = Glibc.poll(&descriptors, nfds_t(descriptors.count), timeout)
        if maySleep { inbox.withLock { $0.sleeping = false } }
        guard count > 0 || retries else { return }
        if count > 0, descriptors[0].revents != 0 { czeromq_wake_drain(wakeDescriptor) }
        // Neither list changes while sockets are told; that waits for the next refresh.
        for index in polled.indices {
            let registration = polled[index]
            let isSignalled = count > 0 && descriptors[index + 1].revents != 0
            guard registration.isOpen, isSignalled || registration.retriesSending else { continue }
            var events = registration.readyEvents()
            if registration.retriesSending, isSignalled || count == 0 { events |= Int16(ZMQ_POLLOUT) }
            if events != 0 { registration.onReady(events) }
        }
    }

    private func refreshDescriptors() {
        descriptorsAreStale = false
        polled = Array(registrations.values)
        descriptors = [pollfd(fd: wakeDescriptor, events: Int16(POLLIN), revents: 0)]
        for registration in polled {
            descriptors.append(pollfd(fd: registration.descriptor, events: Int16(POLLIN), revents: 0))
        }
    }
}
