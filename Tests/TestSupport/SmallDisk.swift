internal import Foundation

/// A file system of a few megabytes, in memory, that a test may fill.
public struct SmallDisk: Sendable {
    /// Where it is mounted.
    public let path: String

    /// Whether this machine lets tests mount one.
    public static let isPossible: Bool = {
        do {
            let disk = try SmallDisk(megabytes: 1)
            disk.unmount()
            return true
        } catch {
            print("no small disk: \(error)")
            return false
        }
    }()

    struct Impossible: Error {
        var status: Int32
    }

    /// Mounts an empty one.
    /// - Throws: When this machine does not let tests mount.
    public init(megabytes: Int) throws {
        self.path = FileManager.default.temporaryDirectory.appendingPathComponent("taiwa-\(UUID())").path
        try FileManager.default.createDirectory(atPath: self.path, withIntermediateDirectories: false)
        let status = try Self.run(["mount", "-t", "tmpfs", "-o", "size=\(megabytes)m", "taiwa-test", self.path])
        guard status == 0 else {
            try FileManager.default.removeItem(atPath: self.path)
            throw Impossible(status: status)
        }
    }

    /// Ends it.
    public func unmount() {
        _ = try? Self.run(["umount", "-l", self.path])
        try? FileManager.default.removeItem(atPath: self.path)
    }

    /// Takes all the space there is left.
    public func fill() throws {
        try Data().write(to: URL(filePath: self.filler))
        let file = try FileHandle(forWritingTo: URL(filePath: self.filler))
        do { while true { try file.write(contentsOf: Data(count: 4_096)) } } catch { try file.close() }
    }

    /// Gives it back.
    public func empty() throws { try FileManager.default.removeItem(atPath: self.filler) }

    private var filler: String { "\(self.path)/filler" }

    private static func run(_ command: [String]) throws -> Int32 {
        let nowhere = try FileHandle(forWritingTo: URL(filePath: "/dev/null"))
        let process = try spawn(command, output: nowhere.fileDescriptor, errors: "/dev/null")
        return ExitStatus(of: process).wait()
    }
}
