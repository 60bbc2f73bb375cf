import Foundation
import TestSupport
import Testing

@Suite("taiwa verify and taiwa redact", .timeLimit(.minutes(5))) struct VerifyCommandTests {
    /// A bus that took three updates and ended; its checkpoints are also in `kept`.
    private static func withData(_ body: (Stack, _ kept: String) async throws -> Void) async throws {
        let stack = try Stack()
        let kept = stack.folder.appending(path: "kept").path
        do {
            try await stack.start("taiwa-bus", ["TAIWA_CHECKPOINTS": kept])
            let isReady = try await eventually { try await stack.taiwa("health", "bus").status == 0 }
            try #require(isReady, "\(stack.complaints)")
            let text = stack.folder.appending(path: "text")
            try Data("What was observed, in some words.".utf8).write(to: text)
            for title in ["First", "Second", "Third"] {
                let published = try await stack.taiwa(
                    ["publish", text.path, "--title", title, "--agency", "jp.jaxa", "--topic", "ssa/orbit"]
                )
                try #require(published.status == 0)
            }
            #expect(await stack.terminate("taiwa-bus") == 0)
            try await body(stack, kept)
        } catch {
            _ = await stack.stop()
            throw error
        }
        _ = await stack.stop()
    }

    @Test("a copy that was altered is told from one that was not, and where")
    func altered() async throws {
        try await Self.withData { stack, kept in
            let copy = stack.folder.appending(path: "copy").path
            let good = try await stack.taiwa("verify")
            #expect(good.status == 0 && good.output.last?.hasSuffix("0 findings") == true, "\(good.output)")
            try FileManager.default.createDirectory(atPath: copy, withIntermediateDirectories: true)
            for name in ["bus", "exchange"] {
                try FileManager.default.copyItem(
                    atPath: stack.folder.appending(path: name).path,
                    toPath: "\(copy)/\(name)"
                )
            }
            let journal = URL(filePath: "\(copy)/bus/journal/00000000.journal")
            var bytes = try Data(contentsOf: journal)
            let place = try #require(bytes.firstRange(of: Data("Second".utf8)))
            bytes.replaceSubrange(place, with: Data("Sacond".utf8))
            try bytes.write(to: journal)
            let found = try await stack.taiwa("verify", copy, "--json")
            #expect(found.status == 1)
            #expect(found.output.contains { $0.contains(#""kind":"altered""#) && $0.contains(#""position":2,"#) })
            #expect(try await stack.taiwa("verify", "\(copy)/nothing").status == 2)
        }
    }

    @Test("a tail that is gone shows against a checkpoint that was kept elsewhere")
    func cut() async throws {
        try await Self.withData { stack, kept in
            let folders = try FileManager.default.contentsOfDirectory(atPath: kept)
            let checkpoint = "\(kept)/\(try #require(folders.first))/public.checkpoint"
            let bus = stack.folder.appending(path: "bus").path
            let journal = URL(filePath: "\(bus)/journal/00000000.journal")
            var bytes = try Data(contentsOf: journal)
            // From the length and checksum before the last record on.
            let text = try #require(bytes.range(of: Data("Third".utf8)))
            let marks = Data([0xFF, 0xFF, 0xFF, 0xFF])
            let mark = try #require(bytes[..<text.lowerBound].range(of: marks, options: .backwards))
            bytes = bytes[..<(mark.lowerBound + 12)]
            try bytes.write(to: journal)
            for name in ["checkpoints", "snapshot.json", "journal/public.tree", "journal/public.places"] {
                try FileManager.default.removeItem(atPath: "\(bus)/\(name)")
            }
            #expect(try await stack.taiwa("verify").status == 0, "nothing that is left tells of it")
            let found = try await stack.taiwa("verify", "--checkpoint", checkpoint, "--json")
            #expect(found.status == 1)
            #expect(
                found.output.contains { $0.contains(#""kind":"cutTail""#) && $0.contains(#""position":3,"#) },
                "\(found.output)"
            )
        }
    }

    @Test("what is erased is gone from the disk, and everything else verifies as before")
    func redacted() async throws {
        try await Self.withData { stack, _ in
            let journal = stack.folder.appending(path: "bus/journal/00000000.journal")
            #expect(try Data(contentsOf: journal).firstRange(of: Data("Second".utf8)) != nil)
            let arguments = ["redact", "public", "2", "--because", "spillage", "--by", "duty officer"]
            let erased = try await stack.taiwa(arguments)
            #expect(erased.status == 0 && erased.output == ["redacted: public 2"])
            #expect(try Data(contentsOf: journal).firstRange(of: Data("Second".utf8)) == nil)
            let verified = try await stack.taiwa("verify")
            #expect(verified.status == 0)
            #expect(verified.output.contains { $0.contains("redacted by duty officer") && $0.hasSuffix("spillage") })
            #expect(try await stack.taiwa(["redact", "public", "9", "--because", "none"]).status != 0)
            try await stack.start("taiwa-bus")
            let isReady = try await eventually { try await stack.taiwa("health", "bus").status == 0 }
            try #require(isReady, "\(stack.complaints)")
            let read = try await stack.taiwa("subscribe", "--from", "earliest", "--once")
            #expect(read.output.contains { $0.contains("First") } && read.output.contains { $0.contains("Third") })
            #expect(!read.output.contains { $0.contains("Second") })
            #expect(try await stack.taiwa(arguments).status != 0, "a bus runs on the journal")
        }
    }
}
