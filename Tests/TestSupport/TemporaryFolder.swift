internal import Foundation

/// A folder of its own for one test, gone with the last reference to it.
public final class TemporaryFolder: Sendable {
    /// The folder.
    public let path: String

    /// Makes an empty folder.
    ///
    /// - Throws: When the system's temporary folder cannot be written.
    public init() throws {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("taiwa-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: false)
        self.path = url.path
    }

    deinit { try? FileManager.default.removeItem(atPath: self.path) }

    /// The path of a file in it.
    ///
    /// - Parameter name: The file's name.
    /// - Returns: The path, whether or not there is such a file.
    public func file(_ name: String) -> String { "\(self.path)/\(name)" }
}
