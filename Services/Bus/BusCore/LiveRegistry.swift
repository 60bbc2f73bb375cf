internal import Exchange
internal import Glibc
internal import Logging
internal import Schema
internal import ServiceKit
internal import Synchronization

/// The registry as the file said last; every decision on access asks it anew.
final class LiveRegistry: Sendable {
    private let path: String
    private let logger: Logger
    private let guests: GuestLimits?
    private let value: Mutex<Value>

    private struct Value {
        var file: Registry
        var current: Registry
        var modified: Int64
        /// The audiences that there are, whatever the file says; nil: those of the file.
        var audiences: Set<Audience>?
        var isOther = false

        mutating func show() {
            self.current = self.file
            guard let audiences = self.audiences else { return }
            self.current.audiences = self.file.audiences.filter { audiences.contains($0.key) }
        }
    }

    /// - Parameters:
    ///   - path: The file.
    ///   - guests: How many guests there may be where the file says nothing of guests.
    ///   - logger: Where it is told what was read, and what could not be.
    /// - Throws: `ExchangeError.file` when the file is no registry.
    init(_ path: String, guests: GuestLimits? = nil, logger: Logger) throws(ExchangeError) {
        self.path = path
        self.guests = guests
        self.logger = logger
        let modified = Self.modified(path)
        let registry = try Self.load(path, guests)
        self.value = Mutex(Value(file: registry, current: registry, modified: modified))
    }

    var current: Registry { self.value.withLock { $0.current } }

    /// The registry as the file says, also of audiences that there are not.
    var file: Registry { self.value.withLock { $0.file } }

    /// Shows of the file's audiences these, and those that it was told of before, and no others from now on.
    func show(_ audiences: Set<Audience>) {
        self.value.withLock { value in
            let all = audiences.union(value.audiences ?? [])
            guard all != value.audiences else { return }
            value.audiences = all
            value.isOther = true
            value.show()
        }
    }

    /// Reads the file again if it changed; a file that is no registry is reported and not taken.
    ///
    /// - Returns: Whether another registry is in force now.
    func refresh() -> Bool {
        let modified = Self.modified(self.path)
        let isOther = self.value.withLock { value in
            defer { value.isOther = false }
            return value.isOther
        }
        guard modified != self.value.withLock({ $0.modified }) else { return isOther }
        do {
            let registry = try Self.load(self.path, self.guests)
            self.value.withLock { value in
                (value.file, value.modified) = (registry, modified)
                value.show()
            }
            self.logger.info("registry read", metadata: ["accounts": "\(registry.accounts.count)"])
            return true
        } catch {
            self.value.withLock { $0.modified = modified }
            self.logger.error(
                "the registry was changed and cannot be read; the one before stays in force",
                metadata: ["error": "\(error)"]
            )
            return isOther
        }
    }

    private static func load(_ path: String, _ guests: GuestLimits?) throws(ExchangeError) -> Registry {
        var registry = try RegistryFile.load(path)
        registry.guests = registry.guests ?? guests
        return registry
    }

    private static func modified(_ path: String) -> Int64 {
        var status = stat()
        guard stat(path, &status) == 0 else { return 0 }
        return Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec) ^ Int64(status.st_ino) << 20
    }
}
