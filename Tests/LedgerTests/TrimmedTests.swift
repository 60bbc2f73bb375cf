import Exchange
import Foundation
import Ledger
import Schema
import TestSupport
import Testing
import TransparencyLog

@testable import Journal

@Suite("Verifying a journal whose front has left", .timeLimit(.minutes(5))) struct TrimmedTests {
    private func named(_ findings: [Finding]) -> [String] {
        findings.map { "\($0.kind.rawValue) \($0.audience?.name ?? "-") \($0.position.map(String.init) ?? "-")" }
    }

    /// Runs `body` with a journal whose first three segments have left, and its base.
    private func withTrimmed(_ body: (ForgedJournal, JournalBase) async throws -> Void) async throws {
        try await withForgedJournal(100) { forged in
            forged.segmentBytes = 8_192
            try forged.write()
            try await body(forged, try forged.trim(3))
        }
    }

    @Test("what is there is verified, and what left is vouched for by the checkpoint alone")
    func sound() async throws {
        try await withForgedJournal(100) { forged in
            forged.segmentBytes = 8_192
            try forged.write()
            let whole = try await forged.verify().report
            let base = try forged.trim(3)
            let (findings, report) = try await forged.verify()
            #expect(findings.isEmpty, "\(findings)")
            let left = base.positions.values.reduce(0, +)
            #expect(left > 10 && UInt64(report.records) == 100 - left)
            for (audience, tree) in whole.audiences {
                var expected = tree
                expected.first = (base.positions[audience] ?? 0) + 1
                #expect(report.audiences[audience] == expected)
            }
            #expect(
                report.notes == [
                    "jp positions 1 to \(base.positions[try Audience("jp")] ?? 0) have left the journal; "
                        + "what they were is vouched for by the checkpoint of 25 alone",
                    "public positions 1 to \(base.positions[.public] ?? 0) have left the journal; "
                        + "what they were is vouched for by the checkpoint of 75 alone",
                ]
            )
        }
    }

    @Test("a checkpoint of what has left alone is compared with the hashes that stay")
    func oldCheckpoint() async throws {
        try await withForgedJournal(100) { forged in
            forged.segmentBytes = 8_192
            try forged.write()
            try FileManager.default.removeItem(atPath: forged.checkpoints.path)
            let right = try forged.checkpoint(of: 8)
            let base = try forged.trim(3)
            let (findings, report) = try await forged.verify([right])
            #expect(findings.isEmpty && report.audiences[.public]?.checkpoint == 8, "\(findings)")
            let size = base.positions[.public] ?? 0
            #expect(
                report.notes.contains(
                    "public positions 1 to \(size) have left the journal; "
                        + "what they were is vouched for up to 8 by the checkpoint of it alone"
                )
            )
            #expect(report.notes.contains { $0.hasPrefix("jp ") && $0.hasSuffix("vouched for by no checkpoint") })
        }
    }

    @Test("a hash of what has left that was changed, and a base that was, are findings")
    func changed() async throws {
        try await self.withTrimmed { forged, base in
            let file = URL(filePath: JournalFolder(forged.journal).tree(.public))
            let whole = try Data(contentsOf: file)
            for place in [0, 3, Int(base.positions[.public] ?? 0)] {
                var changed = whole
                // The leaf at that index.
                let index = min(place, Int(base.positions[.public] ?? 0) - 1)
                changed[changed.startIndex + 32 * (2 * index - index.nonzeroBitCount)] ^= 1
                try changed.write(to: file)
                #expect(self.named(try await forged.verify().findings) == ["altered public 1"])
            }
            try whole.prefix(64).write(to: file)
            #expect(self.named(try await forged.verify().findings) == ["altered public 1"])
            try whole.write(to: file)
            var other = MerkleTree()
            for _ in 0..<(base.positions[.public] ?? 0) { other.append(.empty) }
            var wrong = base
            wrong.trees[.public] = other.snapshot
            try wrong.store(in: JournalFolder(forged.journal))
            #expect(
                self.named(try await forged.verify().findings).sorted() == ["altered public 1", "checkpoint public -"]
            )
        }
    }

    @Test("without its base, with one of another journal, and behind a segment too many, the gap is a finding")
    func missing() async throws {
        try await self.withTrimmed { forged, base in
            let folder = JournalFolder(forged.journal)
            let bytes = try Data(contentsOf: URL(filePath: folder.base))
            try FileManager.default.removeItem(atPath: folder.base)
            #expect(try await forged.verify().findings.map(\.kind).contains(.segment))
            try bytes.dropLast().write(to: URL(filePath: folder.base))
            let damaged = try await forged.verify().findings
            #expect(damaged.first?.kind == .segment && damaged.first?.file == folder.base)
            var other = base
            other.log = .random()
            try other.store(in: folder)
            #expect(try await forged.verify().findings.map(\.kind).contains(.segment))
            try bytes.write(to: URL(filePath: folder.base))
            try FileManager.default.removeItem(atPath: folder.path(3))
            let findings = self.named(try await forged.verify().findings)
            #expect(findings.first == "segment - -")
            #expect(findings.contains("removed public \((base.positions[.public] ?? 0) + 1)"))
        }
    }
}

extension ForgedJournal {
    /// Has so many segments leave, as a bus does.
    func trim(_ count: Int32) throws -> JournalBase {
        let folder = JournalFolder(self.journal)
        var trees = LeavingTrees(folder, after: [:])
        var bytes = 0
        for number in 0..<count {
            let segment = try SegmentBytes(path: folder.path(number))
            bytes = segment.count
            _ = try segment.records(
                of: Segment(log: self.log, number: number),
                from: Segment.headerBytes,
                folder.path(number)
            ) { record, _ in
                if case .event(let event) = record { try trees.append(event) }
            }
        }
        try trees.compare()
        let base = JournalBase(
            segment: count,
            log: self.log,
            bytes: bytes,
            positions: trees.trees.mapValues(\.size),
            trees: trees.trees.mapValues(\.snapshot),
            ends: [],
            memory: []
        )
        try base.store(in: folder)
        try folder.remove(before: count)
        return base
    }

    /// A checkpoint of the first records of `public`, kept elsewhere.
    func checkpoint(of size: UInt64) throws -> String {
        var tree = MerkleTree()
        for event in self.events where event.audience == .public && tree.size < size { tree.append(event.leaf) }
        let origin = TreeOrigin(log: self.log, audience: .public)
        let elsewhere = CheckpointFolder("\(self.folder)/elsewhere")
        try elsewhere.store(try self.signer.sign(tree, of: origin), of: origin)
        return elsewhere.file(origin)
    }
}
