import Exchange
import FeedFormats
import Schema
import ServiceKit

/// Reading a watched folder.
extension Poll {
    /// Reads each file once, as long as it stays as it is, whoever holds the lease; one that cannot be read, once a lease.
    ///
    /// As long as such a file is there, the source is quarantined; the folder keeps its bytes.
    func look(into folder: String, _ view: inout SourceView) async throws -> Finding {
        var finding = Finding()
        let all = try FolderFile.all(in: folder)
        let names = Set(all.map(\.name))
        view.unreadable = view.unreadable.filter { names.contains($0.key) }
        let files = all.filter { view.files[$0.name] != $0.stamp }
        let known = try await self.known(files.map { Self.key($0) })
        for file in files {
            let item = SourceItem(key: Self.key(file), hash: file.stamp, update: try UpdateID("-"))
            if known[item.key]?.hash == item.hash {
                view.files[file.name] = file.stamp
                view.unreadable[file.name] = nil
                continue
            }
            guard file.isAtRest(for: Self.quiet) else {
                finding.outcome = .lookAgainSoon
                continue
            }
            do {
                let bytes = try Self.read("\(folder)/\(file.name)")
                view.marks.bytes += bytes.count
                let taken = try await self.take(Arrival(bytes: bytes, name: file.name), &view.marks)
                finding.published += taken.published
                if let trouble = taken.trouble { throw trouble }
                finding.drift += taken.drift.map { "\(file.name): \($0)" }
                finding.hasRead = true
                view.unreadable[file.name] = nil
                let _: Nothing = try await self.client.request(
                    .bus,
                    "mark",
                    MarkQuestion(context: self.context(item), marks: view.marks.marks, isFleeting: true)
                )
            } catch let trouble as Trouble {
                // Who comes next tries it again, perhaps with a better reader; it is told once a version of the file.
                view.marks.errors += 1
                view.marks.lastError = trouble.reason
                let key = Self.hash("\(self.source.name)\n\(file.name)\n\(file.stamp)")
                try await self.publishNotice(trouble.state.rawValue, trouble.reason, deduplicationKey: key)
                view.unreadable[file.name] = trouble.reason
            }
            view.files[file.name] = file.stamp
        }
        finding.unreadable = view.unreadable.min { $0.key < $1.key }?.value
        return finding
    }

    private static func key(_ file: FolderFile) -> String { "file \(file.name)" }

    private static func read(_ path: String) throws -> [UInt8] {
        do { return try PrivateFile.read(path, atMost: KeptDocument.maximumBytes) } catch {
            throw Trouble(state: .quarantined, reason: "\(error)")
        }
    }
}
