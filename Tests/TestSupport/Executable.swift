public import Foundation
internal import Synchronization

/// A program of the project's, run as a process of its own.
public final class Executable: Sendable {
    /// The process's id.
    public let id: Int32
    /// The lines of its standard output.
    public let lines: AsyncStream<String>
    /// Where its standard error goes.
    public let log: URL
    private let status: ExitStatus

    /// The folder of the executables that were built with the program that runs; with tests in debug where it has none.
    public static let folder: URL = {
        let own = Bundle.main.executableURL?.resolvingSymlinksInPath().deletingLastPathComponent()
        if let own, FileManager.default.fileExists(atPath: own.appending(path: "taiwa-bus").path) { return own }
        return URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../.build/debug")
            .standardizedFileURL
    }()

    /// Starts a program.
    ///
    /// - Parameters:
    ///   - program: A name in ``folder``, or a path.
    ///   - arguments: Its arguments.
    ///   - environment: What is added to this process's environment.
    ///   - input: What it reads from standard input; nil: nothing.
    ///   - log: The file to which its standard error is appended.
    /// - Throws: What went wrong.
    public init(
        _ program: String,
        _ arguments: [String] = [],
        environment: [String: String] = [:],
        input: URL? = nil,
        log: URL
    ) throws {
        self.log = log
        let path = program.hasPrefix("/") ? program : Self.folder.appending(path: program).path
        let output = Pipe()
        self.id = try spawn(
            [path] + arguments,
            environment: ProcessInfo.processInfo.environment.merging(environment) { $1 },
            input: input?.path ?? "/dev/null",
            output: output.fileHandleForWriting.fileDescriptor,
            errors: log.path
        )
        try output.fileHandleForWriting.close()
        self.status = ExitStatus(of: self.id)
        let handle = output.fileHandleForReading
        self.lines = AsyncStream { continuation in
            Thread {
                var rest = Data()
                while true {
                    let data = handle.availableData
                    if data.isEmpty { break }
                    rest += data
                    while let end = rest.firstIndex(of: 0x0A) {
                        continuation.yield(String(decoding: rest[rest.startIndex..<end], as: UTF8.self))
                        rest = rest[rest.index(after: end)...]
                    }
                }
                continuation.finish()
            }.start()
        }
    }

    /// Whether it has not ended.
    public var isRunning: Bool { self.status.isUnknown }

    /// Sends it a signal if it still runs.
    public func signal(_ signal: Int32) { self.status.ifUnknown { Foundation.kill(self.id, signal) } }

    /// Ends it at once, as a power cut would.
    public func kill() {
        self.signal(SIGKILL)
        _ = self.status.wait()
    }

    /// Asks it to end, and says with what status it did.
    public func terminate() -> Int32 {
        self.signal(SIGTERM)
        return self.status.wait()
    }

    /// How much memory it has in RAM, in KiB, as `/proc` says.
    public func residentKibibytes() throws -> Int {
        let status = try String(contentsOfFile: "/proc/\(self.id)/status", encoding: .utf8)
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
        return line?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    }

    /// Waits for its end; its status and standard output.
    public func result() async -> (status: Int32, output: [String]) {
        var output: [String] = []
        for await line in self.lines { output.append(line) }
        return (await self.status.value(), output)
    }
}

/// The first of so many TCP ports in a row that were free a moment ago and are given to nobody else in this process.
public func freePorts(_ count: Int = 1) -> Int {
    givenPorts.withLock { given in
        while true {
            let first = Int.random(in: 15_000..<30_000)
            let wanted = first..<first + count
            guard given.isDisjoint(with: wanted), wanted.allSatisfy(isFree) else { continue }
            given.formUnion(wanted)
            return wanted.lowerBound
        }
    }
}

private let givenPorts = Mutex<Set<Int>>([])

private func isFree(_ port: Int) -> Bool {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    return withUnsafePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
            bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
        }
    }
}
