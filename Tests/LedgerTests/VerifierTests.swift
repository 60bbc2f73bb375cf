import Exchange
import Foundation
import Ledger
import Schema
import TestSupport
import Testing
import TransparencyLog

@testable import Journal

@Suite("Verifying a journal", .timeLimit(.minutes(5))) struct VerifierTests {
    /// Kind, audience and position of findings that name one.
    private func named(_ findings: [Finding]) -> [String] {
        findings.map { "\($0.kind.rawValue) \($0.audience?.name ?? "-") \($0.position.map(String.init) ?? "-")" }
    }

    @Test("a journal as it was written has no findings, over several segments, by a key that is retired since")
    func sound() async throws {
        try await withForgedJournal(100) { forged in
            forged.segmentBytes = 8_192
            try forged.write()
            let (findings, report) = try await forged.verify()
            #expect(findings.isEmpty, "\(findings)")
            #expect(report.records == 100 && report.notes.isEmpty && report.findings == 0)
            #expect(report.audiences[.public]?.size == 75 && report.audiences[.public]?.checkpoint == 75)
            #expect(try report.audiences[Audience("jp")]?.checkpoint == 25)
            #expect(try JournalFolder(forged.journal).numbers().count > 5)
        }
    }

    enum Forgery: CaseIterable {
        case alteredByte, alteredText, alteredOtherSignature, removed, inserted, swapped, moved, cutTail, otherAudience
    }

    @Test(
        "what someone did who made checksums and positions anew is named, with position, file and byte",
        arguments: Forgery.allCases
    )
    func forged(_ forgery: Forgery) async throws {
        try await withForgedJournal { forged in
            // Of `public`, index 12 is position 10: three of four events are public.
            let index = 12
            #expect(forged.events[index].position == 10)
            var place: (file: String, offset: Int)?
            let expected: [String]
            switch forgery {
            case .alteredByte:
                var bytes = forged.events[index].bytes
                bytes[bytes.count - 3] ^= 1
                forged.change(index, bytes: bytes)
                expected = ["signature public 10", "altered public 10", "checkpoint public -"]
            case .alteredText:
                forged.change(index, bytes: try forged.event("forged").bytes)
                expected = ["signature public 10", "altered public 10", "checkpoint public -"]
            case .alteredOtherSignature:
                // The event of another one, whole: only the tree knows.
                forged.change(index, signature: forged.events[0].signature, bytes: forged.events[0].bytes)
                expected = ["altered public 10", "checkpoint public -"]
            case .removed:
                forged.events.remove(at: index)
                expected = ["removed public 10", "cutTail public 18"]
            case .inserted:
                forged.events.insert(forged.events[0], at: index)
                expected = ["inserted public 10", "checkpoint public -"]
            case .swapped:
                forged.events.swapAt(index, index + 1)
                expected = ["reordered public 10", "checkpoint public -"]
            case .moved:
                forged.events.insert(forged.events.remove(at: index), at: index + 6)
                expected = ["removed public 10", "inserted public 16", "checkpoint public -"]
            case .cutTail:
                forged.events.removeLast(4)
                expected = ["cutTail public 16", "cutTail jp 6"]
            case .otherAudience:
                forged.change(index, audience: try Audience("jp"))
                expected = ["misfiled jp 4", "removed public 10", "inserted jp 4"]
            }
            forged.renumber()
            try forged.write()
            if forgery != .cutTail, forgery != .removed { place = try forged.place(of: index) }
            let (findings, report) = try await forged.verify()
            let found = self.named(findings)
            for one in expected { #expect(found.contains(one), "\(one) is not among \(found)") }
            #expect(report.findings == findings.count)
            // Nothing is said of records that nobody touched.
            let untouched = findings.filter { $0.position.map { $0 < 4 } ?? false }
            #expect(untouched.isEmpty, "\(untouched)")
            if let place, let first = findings.first(where: { $0.offset != nil }), forgery != .moved {
                #expect(first.file == place.file && first.offset == place.offset, "\(first)")
            }
            for finding in findings where finding.kind != .checkpoint && finding.kind != .cutTail {
                #expect(finding.description.contains("\(finding.file) byte"))
            }
        }
    }

    @Test("whoever makes the hashes beside the journal anew too is found out by the checkpoint")
    func hashesAnew() async throws {
        try await withForgedJournal { forged in
            forged.events.remove(at: 12)
            forged.renumber()
            try forged.write()
            try forged.keep(checkpoints: false)
            let (findings, _) = try await forged.verify()
            #expect(self.named(findings) == ["cutTail public 18"])
            forged.events.append(try forged.event("one more"))
            forged.renumber()
            try forged.write()
            try forged.keep(checkpoints: false)
            #expect(self.named(try await forged.verify().findings) == ["checkpoint public -"])
        }
    }

    @Test("a tail that was cut with its checkpoints shows against one kept elsewhere, and in its right place")
    func cutTail() async throws {
        try await withForgedJournal { forged in
            let kept = "\(forged.folder)/kept.checkpoint"
            let origin = TreeOrigin(log: forged.log, audience: .public)
            try FileManager.default.copyItem(atPath: forged.checkpoints.file(origin), toPath: kept)
            forged.events.removeLast(5)
            forged.renumber()
            try forged.write()
            try forged.keep()
            #expect(try await forged.verify().findings.isEmpty)
            let (findings, _) = try await forged.verify([kept])
            #expect(self.named(findings) == ["cutTail public 16"])
            #expect(findings.first?.file == kept)
            #expect(findings.first?.reason.contains("positions 16 to 18") == true)
        }
    }

    @Test("one that is not signed by the log, or of another journal, is not believed")
    func foreignCheckpoint() async throws {
        try await withForgedJournal { forged in
            let other = try ForgedJournal("\(forged.folder)/other")
            var tree = MerkleTree()
            tree.append(.empty)
            let origin = TreeOrigin(log: forged.log, audience: .public)
            try other.checkpoints.store(try other.signer.sign(tree, of: origin), of: origin)
            let stranger = other.checkpoints.file(origin)
            let foreign = TreeOrigin(log: other.log, audience: .public)
            try other.checkpoints.store(try forged.signer.sign(tree, of: foreign), of: foreign)
            let (findings, report) = try await forged.verify([stranger, other.checkpoints.file(foreign)])
            #expect(findings.map(\.kind) == [.foreignCheckpoint, .foreignCheckpoint])
            #expect(Set(findings.map(\.file)) == [stranger, other.checkpoints.file(foreign)])
            #expect(report.audiences[.public]?.checkpoint == 18)
            // A log key of someone else's: nothing can be believed.
            let all = try await forged.verify(key: other.signer.publicKey).findings
            #expect(all.count == 2 && all.allSatisfy { $0.kind == .foreignCheckpoint })
        }
    }

    @Test("a wrong signature, none, a key that is not there and one of another account are told apart")
    func signatures() async throws {
        try await withForgedJournal { forged in
            let stranger = Credentials.generate(account: AccountName(trusted: "operator"))
            forged.change(0, signature: forged.events[1].signature)
            forged.events[1] = try forged.event("by a stranger", by: stranger)
            forged.events[2] = try forged.event("by another account", by: forged.other)
            forged.change(3, keyID: "-", signature: "-")
            forged.renumber()
            try forged.write()
            try forged.keep()
            let (findings, _) = try await forged.verify()
            #expect(
                self.named(findings) == [
                    "signature public 1", "foreignKey public 2", "foreignKey public 3", "signature jp 1",
                ]
            )
            #expect(findings[1].reason.contains("not in the registry"))
            #expect(findings[2].reason.contains("of other"))
            #expect(findings[3].reason == "it is not signed")
        }
    }

    @Test("a flipped bit anywhere is found, named by file and byte, and hides nothing behind it")
    func flipped() async throws {
        try await withForgedJournal(6) { forged in
            let path = JournalFolder(forged.journal).path(0)
            let whole = [UInt8](try Data(contentsOf: URL(filePath: path)))
            var last = 0
            for at in stride(from: 0, to: whole.count, by: 37) {
                var bytes = whole
                bytes[at] ^= 1 << UInt8(at % 8)
                try Data(bytes).write(to: URL(filePath: path))
                let (findings, report) = try await forged.verify()
                if findings.isEmpty {
                    // The last mark alone: nothing that was stored is behind it.
                    #expect(report.records == 6 && at >= whole.count - Segment.markBytes, "byte \(at)")
                    last += 1
                    continue
                }
                #expect(report.records >= 5 || at < Segment.headerBytes, "byte \(at): \(findings)")
                #expect(findings.contains { $0.offset.map { $0 <= at } ?? false }, "byte \(at): \(findings)")
            }
            #expect(last <= 2)
        }
    }

    @Test("segments that are missing, swapped or of another length are named")
    func segments() async throws {
        try await withForgedJournal(60) { forged in
            forged.segmentBytes = 8_192
            try forged.write()
            let folder = JournalFolder(forged.journal)
            let second = try Data(contentsOf: URL(filePath: folder.path(1)))
            try FileManager.default.removeItem(atPath: folder.path(1))
            var findings = try await forged.verify().findings
            #expect(findings.first?.kind == .segment)
            #expect(findings.first?.reason.contains(folder.path(1)) == true)
            #expect(findings.contains { $0.kind == .removed && $0.audience == .public })
            try second.dropLast(Segment.markBytes).write(to: URL(filePath: folder.path(1)))
            findings = try await forged.verify().findings
            #expect(findings.map(\.kind) == [.segment])
            #expect(findings.first?.file == folder.path(1))
        }
    }

    @Test("a torn tail is a note and no finding")
    func torn() async throws {
        try await withForgedJournal { forged in
            let path = JournalFolder(forged.journal).path(0)
            try (Data(contentsOf: URL(filePath: path)) + [1, 2, 3, 4, 5, 6, 7, 8, 9]).write(to: URL(filePath: path))
            let (findings, report) = try await forged.verify()
            #expect(findings.isEmpty && report.notes.count == 1)
        }
    }

    @Test("of a journal that went on under another log id, the checkpoints of both are compared with their own part")
    func restarted() async throws {
        try await withForgedJournal { forged in
            let before = TreeOrigin(log: forged.log, audience: .public)
            let kept = "\(forged.folder)/kept.checkpoint"
            try FileManager.default.copyItem(atPath: forged.checkpoints.file(before), toPath: kept)
            forged.events.removeLast(4)
            forged.renumber()
            try forged.write()
            let folder = JournalFolder(forged.journal)
            let first = try Data(contentsOf: URL(filePath: folder.path(0)))
            let next = Segment(log: .random(), number: 1)
            var event = try forged.event("afterwards")
            (event.position, event.numbers) = (16, [16])
            var bytes = next.header(before: first.count, after: forged.log)
            bytes += JournalRecord.encode([event]).bytes
            bytes += next.mark(at: bytes.count)
            try Data(bytes).write(to: URL(filePath: folder.path(1)))
            forged.events.append(event)
            try forged.keep(checkpoints: false)
            let (findings, _) = try await forged.verify()
            #expect(self.named(findings).contains("cutTail public 16"))
            #expect(findings.first { $0.audience == .public }?.reason.contains("under another log id") == true)
        }
    }
}
