#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif
internal import Schema
internal import ZeroMQ

/// Events that were accepted and of which the bus has not said yet that it has them, in a folder.
///
/// The folder has two files: `lock`, which the one program that uses the outbox holds with flock(2), and `events`, whose
/// form ``OutboxLog`` describes. Opening replaces `events` durably by one with the next epoch and only what is not
/// settled, so the bus can tell this program from one that used the folder before. Events are durable when they are
/// accepted: written and fdatasync(2)ed, as many at once as wait. What is settled is written behind with the next
/// events; if it is lost, an event is sent once more, and the bus answers that it has it.
///
/// It runs on a thread of its own, since it waits for the disk.
actor Outbox {
    /// The most bytes of events that are not settled.
    private static let mostBytes = 64 * 1_048_576
    /// From which size on the file is replaced by one without what is settled.
    private static let largestFile = 16 * 1_048_576

    private nonisolated let loop: PollLoop
    nonisolated var unownedExecutor: UnownedSerialExecutor { self.loop.asUnownedSerialExecutor() }
    private nonisolated let folder: String
    private var log = OutboxLog(instance: "-")
    private var lock: Int32 = -1
    private var file: Int32 = -1
    private var size = 0
    private var settled: [ClosedRange<UInt64>] = []
    private var failure: ExchangeError?

    init(_ folder: String, on loop: PollLoop) {
        self.folder = folder
        self.loop = loop
    }

    private nonisolated var path: String { "\(self.folder)/events" }

    /// Takes the folder, makes it if it is not there, and reads what is to be sent.
    /// - Throws: ``ExchangeError/file(path:reason:)``: another program has it, it is damaged, the disk is full.
    func open() throws(ExchangeError) -> OutboxLog {
        try PrivateFile.makeFolder(self.folder)
        let lock = "\(self.folder)/lock"
        self.lock = Glibc.open(lock, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard self.lock >= 0 else { throw .last(lock, "cannot be opened") }
        guard flock(self.lock, LOCK_EX | LOCK_NB) == 0 else {
            throw .file(
                path: self.folder,
                reason: "another program publishes from this outbox; wait for its end, or name another folder"
            )
        }
        self.log = OutboxLog(instance: LogID.random().name)
        if access(self.path, F_OK) == 0 {
            let bytes = try PrivateFile.read(self.path, atMost: 4 * Self.mostBytes)
            do { self.log = try bytes.withUnsafeBytes { bytes throws(ExchangeError) in try OutboxLog(bytes) } } catch {
                throw .file(path: self.path, reason: "\(error); move the folder away to go on without what it holds")
            }
        }
        guard self.log.epoch < PublishMessage.largestEpoch else {
            throw .file(path: self.path, reason: "it was opened too often; move the folder away")
        }
        self.log.epoch += 1
        try self.replace()
        return self.log
    }

    /// Keeps events, with the next sequences; durable on return.
    /// - Throws: ``ExchangeError/file(path:reason:)``; nothing is kept then.
    func append(_ events: [[UInt8]]) throws(ExchangeError) {
        if let failure = self.failure { throw failure }
        guard self.file >= 0 else { throw .closed }
        let more = events.reduce(0) { $0 + $1.count }
        guard self.log.eventBytes + more <= Self.mostBytes else {
            throw .file(
                path: self.folder,
                reason: "it holds \(self.log.eventBytes >> 20) MiB that the bus has not taken; see that the bus runs"
            )
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(more + 33 * (events.count + self.settled.count))
        self.writeSettled(to: &bytes)
        for (index, event) in events.enumerated() {
            OutboxLog.write(event: event, self.log.events.end + UInt64(index), durable: self.size, to: &bytes)
        }
        try self.write(bytes)
        guard fdatasync(self.file) == 0 else {
            // What is on the disk is not known any more, and asking again would not tell.
            let failure = ExchangeError.last(self.path, "cannot be made durable")
            self.failure = failure
            throw failure
        }
        self.settled = []
        for event in events { self.log.append(event) }
        if self.size > Self.largestFile + 2 * self.log.eventBytes { try? self.replace() }
    }

    /// Notes that runs of sequences need not be sent any more.
    func settle(_ runs: [ClosedRange<UInt64>]) {
        guard self.file >= 0 else { return }
        for run in runs { self.log.settle(run.lowerBound, run.upperBound) }
        self.settled += runs
        guard self.log.events.isEmpty || self.settled.count > 1_024 else { return }
        var bytes: [UInt8] = []
        self.writeSettled(to: &bytes)
        // It is only written behind: what stays unknown is sent again.
        if (try? self.write(bytes)) != nil { self.settled = [] }
    }

    /// Writes what is settled, and gives the folder back.
    func close() {
        if self.file >= 0, self.failure == nil { try? self.replace() }
        if self.file >= 0 { Glibc.close(self.file) }
        if self.lock >= 0 { Glibc.close(self.lock) }
        (self.file, self.lock) = (-1, -1)
    }

    deinit {
        if self.file >= 0 { Glibc.close(self.file) }
        if self.lock >= 0 { Glibc.close(self.lock) }
    }

    private func writeSettled(to bytes: inout [UInt8]) {
        for run in self.settled {
            OutboxLog.write(settled: run.lowerBound, run.upperBound, durable: self.size, to: &bytes)
        }
    }

    /// Writes at the end of the file, all or nothing.
    private func write(_ bytes: [UInt8]) throws(ExchangeError) {
        do { try Self.write(bytes, at: self.size, to: self.file, self.path) } catch {
            if ftruncate(self.file, off_t(self.size)) != 0 { self.failure = error }
            throw error
        }
        self.size += bytes.count
    }

    /// Replaces the file durably by one with only what is not settled.
    private func replace() throws(ExchangeError) {
        let beside = "\(self.path).new"
        let file = Glibc.open(beside, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw .last(beside, "cannot be written") }
        let bytes = self.log.file
        do {
            try Self.write(bytes, at: 0, to: file, beside)
            guard fdatasync(file) == 0, rename(beside, self.path) == 0 else {
                throw ExchangeError.last(beside, "cannot be made durable")
            }
        } catch {
            Glibc.close(file)
            unlink(beside)
            throw error
        }
        if self.file >= 0 { Glibc.close(self.file) }
        (self.file, self.size, self.settled) = (file, bytes.count, [])
        let folder = Glibc.open(self.folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        defer { if folder >= 0 { Glibc.close(folder) } }
        guard folder >= 0, fsync(folder) == 0 else {
            let failure = ExchangeError.last(self.folder, "cannot be made durable")
            self.failure = failure
            throw failure
        }
    }

    private static func write(
        _ bytes: [UInt8],
        at offset: Int,
        to file: Int32,
        _ path: String
    ) throws(ExchangeError) {
        var done = 0
        while done < bytes.count {
            let count = bytes[done...].withUnsafeBytes { pwrite(file, $0.baseAddress, $0.count, off_t(offset + done)) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw .last(path, "cannot be written") }
            done += count
        }
    }
}

extension ExchangeError {
    /// What errno says of a file now.
    fileprivate static func last(_ path: String, _ what: String) -> Self {
        .file(path: path, reason: "\(what): \(String(cString: strerror(errno)))")
    }
}
