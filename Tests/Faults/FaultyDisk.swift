internal import Foundation
internal import Synchronization

/// A disk that loses what was not synced when the power fails, and that may report an error: a preloaded library around
/// the system's calls, and a model of what is left of a folder.
public final class FaultyDisk: Sendable {
    /// The folder on the disk.
    public let folder: String
    private let log: String
    private let library: String
    private let model = Mutex(DiskModel())

    /// What cannot be compiled.
    struct NoCompiler: Error {
        var status: Int32
    }

    /// Compiles the library.
    ///
    /// - Parameters:
    ///   - folder: What is on the disk.
    ///   - path: A folder for library and log.
    public init(of folder: String, in path: String) throws {
        self.folder = folder
        self.log = "\(path)/disk.log"
        self.library = "\(path)/disk.so"
        let source = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Shim/disk.c").path
        let compiler = Process()
        compiler.executableURL = URL(filePath: "/usr/bin/env")
        compiler.arguments = ["cc", "-O1", "-shared", "-fPIC", "-o", self.library, source, "-ldl", "-lpthread"]
        try compiler.run()
        compiler.waitUntilExit()
        guard compiler.terminationStatus == 0 else { throw NoCompiler(status: compiler.terminationStatus) }
    }

    /// What a program's environment needs so that the folder is on this disk.
    ///
    /// - Parameters:
    ///   - microseconds: How long waiting for the disk takes.
    ///   - failing: Which time it fails, from 1; nil: never.
    public func environment(microseconds: Int, failing: Int? = nil) -> [String: String] {
        var environment = [
            "LD_PRELOAD": self.library, "TAIWA_DISK": self.folder, "TAIWA_DISK_LOG": self.log,
            "TAIWA_DISK_MICROSECONDS": "\(microseconds)",
        ]
        environment["TAIWA_DISK_EIO"] = failing.map { "\($0)" }
        return environment
    }

    /// Rebuilds the folder as it could be after a power cut.
    public func cutPower(_ chance: inout Chance) throws {
        let log = [UInt8](FileManager.default.contents(atPath: self.log) ?? Data())
        let left = self.model.withLock { model in
            model.replay(log, &chance)
            let left = model.left(&chance)
            model = DiskModel(left)
            return left
        }
        try FileManager.default.removeItem(atPath: self.folder)
        for (path, bytes) in left {
            let folder = URL(filePath: path).deletingLastPathComponent()
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(bytes).write(to: URL(filePath: path))
            chmod(path, 0o600)
        }
        try FileManager.default.removeItem(atPath: self.log)
    }
}

/// What a disk has of files whose writes were logged.
struct DiskModel {
    enum Change {
        case write(offset: Int, bytes: ArraySlice<UInt8>)
        case size(Int)
        case claim(Int)
    }

    struct File {
        var durable: [UInt8] = []
        var pending: [Change] = []
    }

    /// By path, as the program sees them.
    var files: [String: File]
    /// The paths that the folder has on disk.
    var durableNames: Set<String>
    /// What the folder has on disk under a name that was given to another file since.
    private var replaced: [String: File] = [:]

    private static let sector = 512

    /// A disk that has these files.
    init(_ files: [String: [UInt8]] = [:]) {
        self.files = files.mapValues { File(durable: $0) }
        self.durableNames = Set(files.keys)
    }

    mutating func replay(_ log: [UInt8], _ chance: inout Chance) {
        var at = 0
        func line() -> [Substring]? {
            guard let end = log[at...].firstIndex(of: 0x0A) else { return nil }
            defer { at = end + 1 }
            return String(decoding: log[at..<end], as: UTF8.self).split(separator: " ")
        }
        while let words = line(), let word = words.first {
            let path = String(words.last ?? "")
            switch word {
            case "write":
                guard let offset = Int(words[1]), let count = Int(words[2]), at + count <= log.count else { return }
                self.files[path, default: File()].pending.append(.write(offset: offset, bytes: log[at..<at + count]))
                at += count
            case "size": self.files[path]?.pending.append(.size(Int(words[1]) ?? 0))
            case "claim": self.files[path]?.pending.append(.claim(Int(words[1]) ?? 0))
            case "create": self.files[path, default: File()].pending.append(.size(0))
            case "sync": self.files[path]?.synchronize()
            case "lost": self.files[path]?.loseSome(&chance, by: Self.sector)
            case "folder":
                self.durableNames = Set(self.files.keys.filter { $0.hasPrefix(path) })
                self.replaced = [:]
            case "rename":
                guard let to = line()?.last.map(String.init) else { return }
                if let old = self.files[to], self.durableNames.contains(to), self.replaced[to] == nil {
                    self.replaced[to] = old
                }
                self.files[to] = self.files.removeValue(forKey: path)
            case "remove": self.files[path] = nil
            default: return
            }
        }
    }

    /// The files as they could be now: everything synced, and of the rest a part, in any order, torn at sectors.
    func left(_ chance: inout Chance) -> [String: [UInt8]] {
        var left: [String: [UInt8]] = [:]
        for (path, file) in self.files.sorted(by: { $0.key < $1.key }) {
            // A name that was not synced with its folder may be there or not.
            if let old = self.replaced[path], chance.once(in: 2) {
                left[path] = old.left(&chance, by: Self.sector)
            } else if self.durableNames.contains(path) || chance.once(in: 2) {
                left[path] = file.left(&chance, by: Self.sector)
            }
        }
        return left
    }
}

extension DiskModel.File {
    mutating func synchronize() {
        for change in self.pending { self.durable.apply(change) }
        self.pending = []
    }

    /// What could not be written is not tried again, and some of it has arrived.
    mutating func loseSome(_ chance: inout Chance, by sector: Int) {
        self.durable = self.left(&chance, by: sector)
        self.pending = []
    }

    func left(_ chance: inout Chance, by sector: Int) -> [UInt8] {
        var bytes = self.durable
        // Often all or nothing of it, otherwise each sector for itself.
        let odds = [0, 0, 1, 2, 4, 100][Int.random(in: 0..<6, using: &chance)]
        guard odds > 0 else { return bytes }
        for change in self.pending {
            guard case .write(let offset, let written) = change else {
                if odds == 100 || chance.once(in: 2) { bytes.apply(change) }
                continue
            }
            var start = offset
            while start < offset + written.count {
                let end = min(offset + written.count, (start / sector + 1) * sector)
                if odds == 100 || chance.once(in: odds) {
                    let slice = written[(written.startIndex + start - offset)..<(written.startIndex + end - offset)]
                    bytes.apply(.write(offset: start, bytes: slice))
                }
                start = end
            }
        }
        return bytes
    }
}

extension [UInt8] {
    fileprivate mutating func apply(_ change: DiskModel.Change) {
        switch change {
        case .write(let offset, let bytes):
            self.apply(.claim(offset + bytes.count))
            self.withUnsafeMutableBytes { all in
                bytes.withUnsafeBytes { UnsafeMutableRawBufferPointer(rebasing: all[offset...]).copyMemory(from: $0) }
            }
        case .size(let size) where size < self.count: self.removeLast(self.count - size)
        case .size(let size), .claim(let size):
            if size > self.count { self.append(contentsOf: [UInt8](repeating: 0, count: size - self.count)) }
        }
    }
}
