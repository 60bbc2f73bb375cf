import Exchange
import Foundation
import Schema

/// A file for the watched folder.
struct DroppedFile {
    let url: URL
    let name: String

    /// The project's fixtures in every format, and where `TAIWA_CORPUS` names a folder of feeds, some 120 files of it.
    static func all() throws -> [Self] {
        let fixtures = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Fixtures")
        var urls: [URL] = []
        for format in ["feeds", "cap", "cdm", "statements"] { urls += Self.files(in: fixtures.appending(path: format)) }
        if let corpus = ProcessInfo.processInfo.environment["TAIWA_CORPUS"] {
            let feeds = Self.files(in: URL(filePath: corpus)).filter {
                (try? $0.resourceValues(forKeys: [.fileSizeKey]).fileSize).map { $0 < 200_000 } ?? false
            }
            urls += stride(from: 0, to: feeds.count, by: max(1, feeds.count / 120)).map { feeds[$0] }
        } else {
            print("without files of a corpus: TAIWA_CORPUS names no folder")
        }
        return urls.enumerated().map { Self(url: $1, name: "\($0)-\($1.lastPathComponent)") }
    }

    private static func files(in folder: URL) -> [URL] {
        let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.isRegularFileKey])
        return (found?.allObjects as? [URL] ?? [])
            .filter { (try? $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true }
            .sorted { $0.path < $1.path }
    }
}

extension Stack {
    /// The titles of all updates that `taiwa parse` finds in files; what it refuses has none.
    nonisolated func titles(of files: [DroppedFile]) async throws -> Set<String> {
        struct Line: Decodable {
            struct Update: Decodable { var title: [String: String] }
            var updates: [Update]?
        }
        let lines = try await self.taiwa(["parse", "--agency", "jp.jaxa"] + files.map(\.url.path)).output
        return Set(
            try lines.flatMap { try JSONDecoder().decode(Line.self, from: Data($0.utf8)).updates ?? [] }
                .flatMap(\.title.values)
                // What has no words at all is called after its source.
                .map { $0 == "parse" ? "inbox" : $0 }
        )
    }

    /// Every update on the bus, as a subscriber sees it.
    nonisolated func stored() async throws -> [StoredLine] {
        try await self.taiwa("subscribe", "--from", "earliest", "--once", "--json").output
            .map { try JSONDecoder().decode(StoredLine.self, from: Data($0.utf8)) }
    }

    /// The place of every update in the archive, page by page.
    nonisolated func archived() async throws -> [String] {
        let client = try AccountFolder(self.file("accounts/operator")).client()
        var places: [String] = []
        var next: String?
        repeat {
            let question = SearchQuestion(limit: 500, before: next)
            let answer: SearchAnswer = try await client.request(.indexing, "search", question)
            places += answer.hits.map { "\($0.audience) \($0.position)" }
            next = answer.next
        } while next != nil
        await client.close()
        return places
    }
}
