internal import Glibc
internal import Storage
internal import Synchronization

/// A file that is locked until released, also by the end of the process.
final class ArchiveFileLock: Sendable {
    private let descriptor: Mutex<Int32?>

    /// Takes the lock.
    ///
    /// - Parameters:
    ///   - path: The lock file.
    ///   - store: The store that it stands for.
    /// - Throws: ``StorageError/inUse(path:)`` when somebody has it.
    init(path: String, of store: String) throws(StorageError) {
        let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .failed(store: store, reason: String(cString: strerror(errno))) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let code = errno
            Glibc.close(descriptor)
            throw code == EWOULDBLOCK
                ? .inUse(path: store) : .failed(store: store, reason: String(cString: strerror(code)))
        }
        self.descriptor = Mutex(descriptor)
    }

    /// Gives the lock back.
    func release() {
        let descriptor = self.descriptor.withLock { descriptor in
            defer { descriptor = nil }
            return descriptor
        }
        if let descriptor { Glibc.close(descriptor) }
    }

    deinit { self.release() }
}
