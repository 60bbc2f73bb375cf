import Foundation
import Schema

/// This program, started once more for a part of a measurement and spoken to in lines.
///
/// It ends when its standard input does, so none outlives the one that started it.
actor Child {
    private let process = Process()
    private let input = Pipe()
    private var lines: AsyncStream<String>.Iterator
    private let part: String

    /// - Throws: When it cannot be started.
    init(_ part: String, _ arguments: [String]) throws {
        let output = Pipe()
        self.part = part
        self.lines = Parent.lines(of: output.fileHandleForReading).makeAsyncIterator()
        self.process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        self.process.arguments = ["bench", part] + arguments
        self.process.standardInput = self.input
        self.process.standardOutput = output
        try self.process.run()
    }

    /// Tells it a line.
    func say(_ line: String) throws { try self.input.fileHandleForWriting.write(contentsOf: Data("\(line)\n".utf8)) }

    /// Waits for its next line.
    /// - Throws: When it ended instead; it said why.
    func line() async throws -> String {
        var lines = self.lines
        let line = await lines.next(isolation: self)
        self.lines = lines
        guard let line else { throw BenchFailure("the process \(self.part) ended too early; see above") }
        return line
    }

    /// Waits for a line that is this one.
    func expect(_ line: String) async throws {
        let said = try await self.line()
        guard said == line else { throw BenchFailure("the process \(self.part) said \(said) instead of \(line)") }
    }

    /// Tells it a line and waits for the answer.
    func ask<Answer: Decodable & Sendable>(_ line: String, for type: Answer.Type = Answer.self) async throws -> Answer {
        try self.say(line)
        return try await self.report()
    }

    /// Waits for a line of JSON.
    func report<Answer: Decodable & Sendable>(_ type: Answer.Type = Answer.self) async throws -> Answer {
        try JSONText.decode(type, from: Array(try await self.line().utf8), called: self.part)
    }

    /// What it has used so far.
    func usage() throws -> ProcessUsage { try ProcessUsage(of: self.process.processIdentifier) }

    /// Lets it end, and waits for that.
    func end() {
        try? self.input.fileHandleForWriting.close()
        self.process.waitUntilExit()
    }

    /// Ends it at once.
    func kill() {
        if self.process.isRunning { Foundation.kill(self.process.processIdentifier, SIGKILL) }
        self.end()
    }
}

/// The other side of a ``Child``.
enum Parent {
    /// What the process that started this one says.
    static var lines: AsyncStream<String> { Self.lines(of: .standardInput) }

    /// Answers a line.
    static func say(_ line: String) {
        print(line)
        fflush(nil)
    }

    /// Answers a line of JSON.
    static func report(_ value: some Encodable) { Self.say(String(decoding: JSONText.encode(value), as: UTF8.self)) }

    static func lines(of handle: FileHandle) -> AsyncStream<String> {
        AsyncStream { continuation in
            Thread {
                var rest = Data()
                while true {
                    let data = handle.availableData
                    if data.isEmpty { break }
                    rest += data
                    while let end = rest.firstIndex(of: 0x0A) {
                        continuation.yield(String(decoding: rest[rest.startIndex..<end], as: UTF8.self))
                        rest = Data(rest[rest.index(after: end)...])
                    }
                }
                continuation.finish()
            }.start()
        }
    }
}

/// Why a measurement could not be made, as a sentence.
struct BenchFailure: Error, CustomStringConvertible {
    let description: String
    init(_ sentence: String) { self.description = sentence }
}

/// What a process has used.
struct ProcessUsage: Sendable {
    /// User and system time, all threads.
    var cpuMicroseconds: Double
    /// Memory that is resident now.
    var residentMebibytes: Double
    /// What of it is no part of a file, as a program's text is.
    var anonymousMebibytes: Double

    /// - Throws: When there is no such process.
    init(of process: Int32) throws {
        let stat = try String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
        // The name, second, may hold anything; what follows it begins with field 3 (proc(5)).
        let fields = (stat.split(separator: ")").last ?? "").split(separator: " ")
        guard fields.count > 12, let user = Double(fields[11]), let system = Double(fields[12])
        else { throw BenchFailure("/proc/\(process)/stat cannot be read") }
        let memory = try String(contentsOfFile: "/proc/\(process)/statm", encoding: .utf8)
        let pages = memory.split(separator: " ").prefix(3).compactMap { Double($0) }
        guard pages.count == 3 else { throw BenchFailure("/proc/\(process)/statm cannot be read") }
        let pagesEachMebibyte = 1_048_576 / Double(sysconf(Int32(_SC_PAGESIZE)))
        self.cpuMicroseconds = (user + system) * 1_000_000 / Double(sysconf(Int32(_SC_CLK_TCK)))
        self.residentMebibytes = pages[1] / pagesEachMebibyte
        self.anonymousMebibytes = (pages[1] - pages[2]) / pagesEachMebibyte
    }
}
