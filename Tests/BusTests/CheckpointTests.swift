import Exchange
import Foundation
import Journal
import Ledger
import Schema
import TestSupport
import Testing
import TransparencyLog

@testable import BusCore

@Suite("The trees and checkpoints of a bus", .timeLimit(.minutes(5))) struct CheckpointTests {
    /// Stores so many events in `public` and a few in `jp`.
    private func publish(_ bus: RunningBus, _ titles: [String]) async throws {
        let client = try bus.client()
        let publisher = try await Publisher(client)
        for title in titles { _ = try await publisher.publish(Event(try update(title))) }
        _ = try await publisher.publish(Event(try update("jp", audience: "jp")))
        await publisher.close()
        await client.close()
    }

    private func log(_ bus: RunningBus) async throws -> LogID {
        let client = try bus.client()
        let welcome: Welcome = try await client.request(.bus, "welcome", Nothing())
        await client.close()
        return try #require(welcome.heads.log)
    }

    private func checkpoint(_ path: String, _ log: LogID, _ audience: Audience = .public) throws -> Checkpoint? {
        let connect = try ConnectFile.load(from: "\(path)/exchange/connect.json")
        return try CheckpointFolder("\(path)/bus/checkpoints")
            .load(TreeOrigin(log: log, audience: audience), by: LogKey(try #require(connect.logKey)))
    }

    /// The root of the records as a reader gets them.
    private func root(_ bus: RunningBus, _ count: Int) async throws -> TreeHash {
        let client = try bus.client()
        let tree = try await client.withSubscription(to: [.all], from: .earliest) { events in
            var tree = MerkleTree()
            for try await case .update(let delivery) in events where delivery.audience == .public {
                tree.append(
                    .record(keyID: delivery.keyID, signature: delivery.signature, event: delivery.bytes)
                )
                if tree.size == count { break }
            }
            return tree
        }
        await client.close()
        return tree.root
    }

    @Test("a checkpoint of each audience is kept, signed by the exchange's key, over the records as readers get them")
    func kept() async throws {
        try await withFolder { path in
            let bus = try await RunningBus(in: path)
            try await self.publish(bus, ["one", "two", "three"])
            let (log, root) = (try await self.log(bus), try await self.root(bus, 3))
            // Also while it runs: within a second or so.
            while try self.checkpoint(path, log) == nil { try await Task.sleep(for: .milliseconds(20)) }
            try await bus.stop()
            let checkpoint = try #require(try self.checkpoint(path, log))
            #expect(checkpoint.size == 3 && checkpoint.root == root)
            #expect(try self.checkpoint(path, log, Audience("jp"))?.size == 1)
            let mode = try FileManager.default.attributesOfItem(atPath: "\(path)/exchange/log.key")[.posixPermissions]
            #expect(mode as? Int == 0o600)
            // The tree's hashes are beside the journal, and the next start goes on with them.
            let stored = try Data(contentsOf: URL(filePath: "\(path)/bus/journal/public.tree"))
            #expect(stored.count == 32 * Int(storedHashCount(3)))
            for harm in 0..<3 {
                let file = URL(filePath: "\(path)/bus/journal/public.tree")
                switch harm {
                case 0: break
                case 1: try FileManager.default.removeItem(at: file)
                default: try stored.dropLast(7).write(to: file)
                }
                let again = try await RunningBus(in: path)
                #expect(try await self.log(again) == log)
                try await again.stop()
                #expect(try Data(contentsOf: file) == stored)
            }
        }
    }

    @Test("an older journal put back goes on under another log id, and positions are not given twice in one")
    func restored() async throws {
        try await withFolder { path in
            let files = FileManager.default
            var bus = try await RunningBus(in: path)
            try await self.publish(bus, ["one", "two"])
            let log = try await self.log(bus)
            try await bus.stop()
            try files.copyItem(atPath: "\(path)/bus", toPath: "\(path)/backup")
            bus = try await RunningBus(in: path)
            #expect(try await self.log(bus) == log)
            try await self.publish(bus, ["three", "four"])
            try await bus.stop()
            #expect(try self.checkpoint(path, log)?.size == 4)
            for name in ["journal", "snapshot.json"] {
                try files.removeItem(atPath: "\(path)/bus/\(name)")
                try files.copyItem(atPath: "\(path)/backup/\(name)", toPath: "\(path)/bus/\(name)")
            }
            bus = try await RunningBus(in: path)
            let next = try await self.log(bus)
            #expect(next != log)
            try await self.publish(bus, ["another three"])
            try await bus.stop()
            #expect(try self.checkpoint(path, next)?.size == 3)
            // What was lost can be told for ever.
            #expect(try self.checkpoint(path, log)?.size == 4)
            bus = try await RunningBus(in: path)
            #expect(try await self.log(bus) == next)
            let client = try bus.client()
            #expect(try await client.titles(5).filter { $0 != "jp" } == ["one", "two", "another three"])
            await client.close()
            try await bus.stop()
        }
    }

    @Test("a journal whose records are not those of a checkpoint is not served, also when its snapshot is gone")
    func altered() async throws {
        try await withFolder { path in
            let bus = try await RunningBus(in: path)
            try await self.publish(bus, ["one", "two"])
            let log = try await self.log(bus)
            try await bus.stop()
            // Of other records, by the right key.
            let signer = try LogSigner(path: "\(path)/exchange/log.key")
            var tree = MerkleTree()
            tree.append(.empty)
            let origin = TreeOrigin(log: log, audience: .public)
            let folder = CheckpointFolder("\(path)/bus/checkpoints")
            try folder.store(try signer.sign(tree, of: origin), of: origin)
            for _ in 0..<2 {
                let error = await #expect(throws: CheckpointError.self) { _ = try await RunningBus(in: path) }
                #expect(error?.description.contains(folder.file(origin)) == true)
                #expect(error?.description.contains("restore the journal from a backup") == true)
                try? FileManager.default.removeItem(atPath: "\(path)/bus/snapshot.json")
            }
            // By another key.
            try LogSigner.make(at: "\(path)/other.key")
            try folder.store(try LogSigner(path: "\(path)/other.key").sign(tree, of: origin), of: origin)
            let error = await #expect(throws: CheckpointError.self) { _ = try await RunningBus(in: path) }
            #expect(error?.description.contains("not signed") == true)
        }
    }
}
