internal import Foundation

/// The Python that tests compare against, with the packages that `python.sh` names.
public enum Python {
    /// What a program printed and how it ended.
    public struct Result: Sendable {
        /// 0 when it ended well.
        public let status: Int32
        /// Standard output.
        public let output: String
        /// Standard error.
        public let error: String
    }

    private static let preparation = Task {
        try await Self.run("/bin/sh", [Self.script], input: [])
    }

    private static var script: String {
        #filePath.dropLast("Python.swift".count) + "python.sh"
    }

    /// The interpreter's path; nil, with the reason printed, where it cannot be had.
    public static func executable() async -> String? {
        do {
            let result = try await Self.preparation.value
            guard result.status == 0 else {
                print(result.error)
                return nil
            }
            return result.output.split(separator: "\n").last.map(String.init)
        } catch {
            print("no Python: \(error)")
            return nil
        }
    }

    /// Runs a program of Python with bytes on its standard input.
    public static func run(_ program: String, input: [UInt8]) async throws -> Result {
        try await Self.run(await Self.executable() ?? "python3", ["-c", program], input: input)
    }

    private static func run(_ path: String, _ arguments: [String], input: [UInt8]) async throws -> Result {
        // Files, since a pipe that nobody reads in time stops who writes.
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let files = ["in", "out", "err"].map { folder.appendingPathComponent($0) }
        try Data(input).write(to: files[0])
        try Data().write(to: files[1])
        let output = try FileHandle(forWritingTo: files[1])
        let process = try spawn(
            [path] + arguments,
            input: files[0].path,
            output: output.fileDescriptor,
            errors: files[2].path
        )
        let status = await ExitStatus(of: process).value()
        return Result(
            status: status,
            output: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self),
            error: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self)
        )
    }
}
