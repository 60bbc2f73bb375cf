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
/// accepted: written and fdatasync(2)ed, as many at once as wait. What is settled is written with the next events, or
/// after some hundred; what is lost of that is sent once more, and the bus answers that it has it.
///
/// It runs on a thread of its own, since it waits for the disk.
actor Outbox {
    /// The most bytes of events that are not settled.
    private static let mostBytes = 64 * 1_048_576
    /// From which size on the file is replaced by one without what is settled.
    private static let largestFile = 16 * 1_048_576
    /// How many events may be settled without the disk's knowing, a part of the publisher's window.
    private static let settledUnknown = UInt64(Wire.window / 4)

    private nonisolated let loop: PollLoop
    nonisolated var unownedExecutor: UnownedSerialExecutor { self.loop.asUnownedSerialExecutor() }
    private nonisolated let folder: String
    private nonisolated let path: String
    private var log = OutboxLog(instance: LogID.random().name)
    private var lock: Int32 = -1
    private var file: Int32 = -1
    private var size = 0
    /// The first sequence that is not settled, as far as the disk knows.
    private var durableFrom: UInt64 = 1
    private var failure: ExchangeError?

    /// Makes the value; nothing is read before ``open()``.
    init(_ folder: String, _ context: Context) throws(ExchangeError) {
        self.folder = folder
        self.path = "\(folder)/events"
        do { self.loop = try PollLoop(context, name: "outbox") } catch { throw .transport("\(error)") }
    }

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
        if access(self.path, F_OK) == 0 {
            let bytes = try PrivateFile.read(self.path, atMost: 4 * Self.mostBytes)
            do { self.log = try bytes.withUnsafeBytes { try OutboxLog($0) } } catch {
                let what = if case ExchangeError.malformed(let what) = error { what } else { "\(error)" }
                let reason = "\(what); move the folder away to go on without what it holds"
                throw .file(path: self.path, reason: reason)
            }
        }
        guard self.log.open() else {
            throw .file(path: self.path, reason: "it was opened too often; move the folder away")
        }
        try self.replace()
        return self.log
    }

    /// Keeps events, with the next sequences; durable on return.
    ///
    /// - Returns: The first sequence that is not settled, as far as the disk knows.
    /// - Throws: ``ExchangeError/file(path:reason:)``; nothing is kept then.
    func append(_ events: [[UInt8]]) throws(ExchangeError) -> UInt64 {
        let more = events.reduce(0) { $0 + $1.count }
        guard self.log.eventBytes + more <= Self.mostBytes else {
            throw .file(
                path: self.folder,
                reason: "it holds \(self.log.eventBytes >> 20) MiB that the bus has not taken; see that the bus runs"
            )
        }
        try self.write(self.log.addition(events, durable: self.size))
        for event in events { self.log.append(event) }
        // Where there is no room for a second file, the first goes on.
        if self.size > Self.largestFile + 2 * self.log.eventBytes { try? self.replace() }
        return self.durableFrom
    }

    /// Notes what need not be sent any more.
    ///
    /// - Returns: The first sequence that is not settled, as far as the disk knows.
    /// - Throws: ``ExchangeError/file(path:reason:)``.
    func settle(below from: UInt64) throws(ExchangeError) -> UInt64 {
        self.log.settle(below: from)
        if self.log.from >= self.durableFrom + Self.settledUnknown {
            try self.write(self.log.addition(durable: self.size))
        }
        return self.durableFrom
    }

    /// Writes what is settled, and gives the folder back.
    func close() async {
        // What is not known to be settled is sent again.
        if self.file >= 0, self.failure == nil { try? self.replace() }
        if self.file >= 0 { Glibc.close(self.file) }
        if self.lock >= 0 { Glibc.close(self.lock) }
        (self.file, self.lock) = (-1, -1)
        await self.loop.shutdown()
    }

    deinit {
        if self.file >= 0 { Glibc.close(self.file) }
        if self.lock >= 0 { Glibc.close(self.lock) }
    }

    /// Adds to the file and makes it durable, all or nothing.
    private func write(_ bytes: [UInt8]) throws(ExchangeError) {
        if let failure = self.failure { throw failure }
        guard self.file >= 0 else { throw .closed }
        do { try Self.write(bytes, at: self.size, to: self.file, self.path) } catch {
            if ftruncate(self.file, off_t(self.size)) != 0 { self.failure = error }
            throw error
        }
        guard fdatasync(self.file) == 0 else {
            // What is on the disk is not known any more, and asking again would not tell.
            let failure = ExchangeError.last(self.path, "cannot be made durable")
            self.failure = failure
            throw failure
        }
        self.size += bytes.count
        self.durableFrom = self.log.from
    }

    /// Replaces the file durably by one with only what is not settled.
    private func replace() throws(ExchangeError) {
        let bytes = self.log.file
        try PrivateFile.write(bytes, to: self.path)
        let file = Glibc.open(self.path, O_WRONLY | O_CLOEXEC)
        guard file >= 0 else {
            let failure = ExchangeError.last(self.path, "cannot be opened")
            self.failure = failure
            throw failure
        }
        if self.file >= 0 { Glibc.close(self.file) }
        (self.file, self.size, self.durableFrom) = (file, bytes.count, self.log.from)
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
