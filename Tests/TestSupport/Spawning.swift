internal import CSpawn
internal import Foundation
internal import Synchronization

/// Starts a program with its three standard streams and nothing else that is open here.
///
/// Foundation's `Process` copies the names of a process's open files in pieces of a fixed size, and so reads beyond the end
/// of them where more than about 1,300 are open, which tests of many subscribers have.
///
/// - Parameters:
///   - command: The program's path or name, and its arguments.
///   - environment: All of its environment.
///   - input: The path of the file it reads from standard input.
///   - output: Where its standard output goes.
///   - errors: The path of the file to which its standard error is appended.
/// - Returns: The process's id.
/// - Throws: What the system said.
func spawn(
    _ command: [String],
    environment: [String: String] = ProcessInfo.processInfo.environment,
    input: String = "/dev/null",
    output: Int32,
    errors: String
) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input, O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, errors, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1)
    // Threads of Swift and of ZeroMQ block signals, and a program begins with what its parent's thread blocked.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP))
    var arguments = command.map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in arguments + variables { free(text) } }
    var id = pid_t()
    let error = posix_spawnp(&id, command[0], &actions, &attributes, &arguments, &variables)
    guard error == 0 else {
        throw CocoaError(
            .executableLoad,
            userInfo: [NSLocalizedDescriptionKey: "\(command[0]): \(String(cString: strerror(error)))"]
        )
    }
    return id
}

/// How a child of this process ended, for all who wait for that.
final class ExitStatus: Sendable {
    private let known = Mutex<Int32?>(nil)
    private let ended = DispatchGroup()

    /// Begins to wait.
    init(of child: pid_t) {
        self.ended.enter()
        Thread {
            // Known to be over before its id may be another's.
            var information = siginfo_t()
            while waitid(P_PID, id_t(child), &information, WEXITED | WNOWAIT) != 0 && errno == EINTR {}
            self.known.withLock { status in
                var raw: Int32 = 0
                while waitpid(child, &raw, 0) < 0 && errno == EINTR {}
                status = raw & 0x7F == 0 ? raw >> 8 & 0xFF : raw & 0x7F
            }
            self.ended.leave()
        }.start()
    }

    /// Whether the process has not ended.
    var isUnknown: Bool { self.known.withLock { $0 == nil } }

    /// Does something while the process's id is surely its own.
    func ifUnknown(_ act: () -> Void) { self.known.withLock { if $0 == nil { act() } } }

    /// Waits for its status, or the signal that ended it.
    func wait() -> Int32 {
        self.ended.wait()
        return self.known.withLock { $0 } ?? -1
    }

    /// Waits for the same, and keeps no thread.
    func value() async -> Int32 {
        await withCheckedContinuation { continuation in
            self.ended.notify(queue: .global()) { continuation.resume(returning: self.wait()) }
        }
    }
}
