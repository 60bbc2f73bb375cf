internal import TestSupport

/// What a disk has of files whose writes were logged.
struct DiskModel {
    enum Change {
        case write(offset: Int, bytes: ArraySlice<UInt8>)
        case size(Int)
        case claim(Int)
    }

    /// A file's bytes; zeros follow up to its size.
    struct Content: Sendable {
        var bytes: [UInt8] = []
        var size = 0
    }

    struct File {
        var durable = Content()
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
    init(_ files: [String: Content] = [:]) {
        self.files = files.mapValues { File(durable: $0) }
        self.durableNames = Set(files.keys)
    }

    mutating func replay(_ log: [UInt8], _ chance: inout SplitMix) {
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
                self.durableNames = self.durableNames.filter { $0.folder != path }
                    .union(self.files.keys.filter { $0.folder == path })
                self.replaced = self.replaced.filter { $0.key.folder != path }
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
    func left(_ chance: inout SplitMix) -> [String: Content] {
        var left: [String: Content] = [:]
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
    mutating func loseSome(_ chance: inout SplitMix, by sector: Int) {
        self.durable = self.left(&chance, by: sector)
        self.pending = []
    }

    func left(_ chance: inout SplitMix, by sector: Int) -> DiskModel.Content {
        var content = self.durable
        // Often all or nothing of it, otherwise each sector for itself.
        let odds = [0, 0, 1, 2, 4, 100][Int.random(in: 0..<6, using: &chance)]
        guard odds > 0 else { return content }
        for change in self.pending {
            guard case .write(let offset, let written) = change else {
                if odds == 100 || chance.once(in: 2) { content.apply(change) }
                continue
            }
            var start = offset
            while start < offset + written.count {
                let end = min(offset + written.count, (start / sector + 1) * sector)
                if odds == 100 || chance.once(in: odds) {
                    let slice = written[(written.startIndex + start - offset)..<(written.startIndex + end - offset)]
                    content.apply(.write(offset: start, bytes: slice))
                }
                start = end
            }
        }
        return content
    }
}

extension DiskModel.Content {
    fileprivate mutating func apply(_ change: DiskModel.Change) {
        switch change {
        case .write(let offset, let written):
            let missing = offset + written.count - self.bytes.count
            if missing > 0 { self.bytes.append(contentsOf: [UInt8](repeating: 0, count: missing)) }
            self.bytes.replaceSubrange(offset..<offset + written.count, with: written)
            self.size = max(self.size, self.bytes.count)
        case .size(let size):
            self.bytes.removeLast(max(0, self.bytes.count - size))
            self.size = size
        case .claim(let size): self.size = max(self.size, size)
        }
    }
}

extension String {
    /// The folder that a path is in.
    fileprivate var folder: Substring { self.lastIndex(of: "/").map { self[..<$0] } ?? "" }
}
