internal import Foundation
internal import Synchronization
internal import TestSupport

/// A disk that loses what was not synced when the power fails, and that may report an error: a preloaded library around
/// the system's calls (`Tests/FaultyDisk`), and a model of what is left of a folder.
final class FaultyDisk: Sendable {
    private let folder: String
    private let log: String
    private let model = Mutex(DiskModel())

    /// Makes a disk of a folder, and logs what happens to it to a file.
    init(of folder: String, log: String) {
        self.folder = folder
        self.log = log
    }

    /// What a program's environment needs so that the folder is on this disk; waiting for a segment of the
    /// journal fails the `failing`-th time.
    func environment(failing: Int? = nil) -> [String: String] {
        var environment = [
            "LD_PRELOAD": Executable.folder.appending(path: "libfaultydisk.so").path, "TAIWA_DISK": self.folder,
            "TAIWA_DISK_LOG": self.log, "TAIWA_DISK_MICROSECONDS": "2000",
        ]
        environment["TAIWA_DISK_EIO"] = failing.map { "\($0)" }
        return environment
    }

    /// Rebuilds the folder as it could be after a power cut.
    func cutPower(_ chance: inout SplitMix) throws {
        let log = [UInt8](FileManager.default.contents(atPath: self.log) ?? Data())
        let left = self.model.withLock { model in
            model.replay(log, &chance)
            let left = model.left(&chance)
            model = DiskModel(left)
            return left
        }
        // The program may have been killed before it did anything.
        if log.isEmpty { return }
        try FileManager.default.removeItem(atPath: self.folder)
        for (path, content) in left {
            let folder = URL(filePath: path).deletingLastPathComponent()
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(content.bytes).write(to: URL(filePath: path))
            truncate(path, content.size)
            chmod(path, 0o600)
        }
        try FileManager.default.removeItem(atPath: self.log)
    }
}
