public import Exchange
internal import Foundation
package import Schema
public import TransparencyLog

/// Why a checkpoint and a journal do not go together, as a sentence that says where and what to do.
public struct CheckpointError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The sentence.
    public let description: String

    package init(_ path: String, _ reason: String) { self.description = "\(path): \(reason)" }
}

/// A folder of checkpoints, the newest of each tree: `LOG-ID/AUDIENCE.checkpoint`.
public struct CheckpointFolder: Hashable, Sendable {
    /// The folder.
    public let path: String

    /// Names a folder.
    public init(_ path: String) { self.path = path }

    /// Where a tree's checkpoint is.
    public func file(_ origin: TreeOrigin) -> String { "\(self.path)/\(origin.log)/\(origin.audience).checkpoint" }

    /// Replaces a tree's checkpoint.
    /// - Throws: `ExchangeError.file`.
    public func store(_ note: SignedNote, of origin: TreeOrigin) throws(ExchangeError) {
        try PrivateFile.makeFolder("\(self.path)/\(origin.log)")
        // Nothing in it is secret, and others are to keep it.
        try PrivateFile.write(note.bytes, to: self.file(origin), mode: 0o644)
    }

    /// Reads a tree's checkpoint; nil where there is none.
    /// - Throws: ``CheckpointError`` when it cannot be read, or the key did not sign it.
    public func load(_ origin: TreeOrigin, by key: LogKey) throws(CheckpointError) -> Checkpoint? {
        let path = self.file(origin)
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        let checkpoint = try Self.read(path, by: key)
        guard checkpoint.origin == origin.description else {
            throw CheckpointError(path, "it is of \(checkpoint.origin); put it back where it was")
        }
        return checkpoint
    }

    /// The paths of all checkpoints, in order; none where there is no such folder.
    public var files: [String] {
        ((try? FileManager.default.subpathsOfDirectory(atPath: self.path)) ?? [])
            .filter { $0.hasSuffix(".checkpoint") }.sorted().map { "\(self.path)/\($0)" }
    }

    /// The audiences of which there are checkpoints of a journal.
    func audiences(of log: LogID) -> [Audience] {
        ((try? FileManager.default.contentsOfDirectory(atPath: "\(self.path)/\(log)")) ?? [])
            .filter { $0.hasSuffix(".checkpoint") }.sorted().compactMap { try? Audience(String($0.dropLast(11))) }
    }

    /// Reads a checkpoint's file.
    /// - Throws: ``CheckpointError`` when it cannot be read, or the key did not sign it.
    public static func read(_ path: String, by key: LogKey) throws(CheckpointError) -> Checkpoint {
        let bytes: [UInt8]
        do { bytes = try PrivateFile.read(path, atMost: SignedNote.maximumBytes) } catch {
            throw CheckpointError(path, "it cannot be read: \(error)")
        }
        do {
            let note = try SignedNote(parsing: bytes)
            guard let origin = TreeOrigin(try Checkpoint(text: note.text).origin) else {
                throw CheckpointError(path, "it is of no exchange's log")
            }
            return try Checkpoint(note, by: key.verifier(of: origin.audience, in: origin.log))
        } catch let error as CheckpointError { throw error } catch {
            throw CheckpointError(
                path,
                "it is no checkpoint by this exchange's log key (\(error)); find out who changed it, then move it away"
            )
        }
    }
}

/// What a checkpoint says of a journal that has fewer records than it had.
package struct Shortfall: Hashable, Sendable, CustomStringConvertible {
    /// The checkpoint's file.
    package let path: String
    package let audience: Audience
    /// How many records there are.
    package let size: UInt64
    /// How many there were.
    package let expected: UInt64

    package var description: String {
        "\(self.path) says \(self.expected) records of \(self.audience), and the journal has \(self.size)"
    }
}

extension TreeFiles {
    /// Compares the journal with the checkpoints that were made of it.
    ///
    /// - Returns: Where records are missing at the end, as after an old backup was put back.
    /// - Throws: ``CheckpointError`` when a record is not what it was, or a checkpoint cannot be trusted; `JournalError`
    ///   when hashes cannot be read.
    package func compare(_ log: LogID, with folders: [CheckpointFolder], by key: LogKey) throws -> [Shortfall] {
        var shortfalls: [Shortfall] = []
        for folder in folders {
            for audience in folder.audiences(of: log) {
                let origin = TreeOrigin(log: log, audience: audience)
                guard let checkpoint = try folder.load(origin, by: key) else { continue }
                let (path, size) = (folder.file(origin), self.files[audience]?.tree.size ?? 0)
                if checkpoint.size > size {
                    shortfalls.append(
                        Shortfall(path: path, audience: audience, size: size, expected: checkpoint.size)
                    )
                } else if checkpoint.size > 0,
                    try self.stored(audience)?.tree(at: checkpoint.size)?.root != checkpoint.root
                {
                    throw CheckpointError(
                        path,
                        """
                        the first \(checkpoint.size) records of \(audience) are not those that it was made of; \
                        taiwa verify says which, restore the journal from a backup before starting the bus
                        """
                    )
                }
            }
        }
        return shortfalls
    }
}
