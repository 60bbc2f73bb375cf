internal import Glibc

/// Why the journal cannot be used, as a sentence that says where and what to do.
package enum JournalError: Error, Hashable, Sendable, CustomStringConvertible {
    /// A system call failed.
    case failed(path: String, operation: String, reason: String)
    /// There is no room for more.
    case full(path: String)
    /// A record in the middle is not what was written.
    case damaged(path: String, offset: Int, reason: String)
    /// A segment between others, or the first, is not there.
    case missing(path: String)
    /// It is not the journal that was meant.
    case elsewhere(path: String)
    /// Another process uses the journal.
    case inUse(path: String)

    /// The sentence.
    package var description: String {
        switch self {
        case .failed(let path, let operation, let reason): "\(path): \(operation) failed: \(reason)"
        case .full(let path): "\(path): the disk is full; free some space, what waits goes on by itself"
        case .damaged(let path, let offset, let reason):
            "\(path): damaged at byte \(offset) (\(reason)); restore the journal from a backup before starting the bus"
        case .missing(let path):
            """
            \(path): this segment of the journal is missing, and no base stands for it; restore the journal from a backup \
            before starting the bus
            """
        case .elsewhere(let path): "\(path): this is another journal than before"
        case .inUse(let path): "\(path): another bus uses this journal; stop it or choose another data directory"
        }
    }

    /// What the last system call failed with.
    package static func last(_ path: String, _ operation: String) -> Self { self.system(errno, path, operation) }

    static func system(_ number: Int32, _ path: String, _ operation: String) -> Self {
        guard number != ENOSPC, number != EDQUOT else { return .full(path: path) }
        return .failed(path: path, operation: operation, reason: String(cString: strerror(number)))
    }
}
