import Exchange
import Foundation
import Journal
import Schema
import TransparencyLog

/// What the bus knew at a place of the journal, so that a start need not read all of it.
///
/// It is a projection: where it is missing, or of another journal, the journal is read from its beginning.
struct Snapshot: Codable, Sendable {
    /// The form; another one is not read.
    private static let version = 3

    private var version = Self.version
    var resumption: Journal.Resumption
    var state: BusState
    var numbering: Numbering
    private var trees: [Audience: [UInt8]]

    init(
        resumption: Journal.Resumption,
        state: BusState,
        numbering: Numbering,
        trees: [Audience: MerkleTree]
    ) {
        self.resumption = resumption
        self.state = state
        self.numbering = numbering
        self.trees = trees.mapValues(\.snapshot)
    }

    /// The tree of each audience.
    /// - Throws: `ExchangeError.malformed` when one is not of as many records as there are positions.
    var merkleTrees: [Audience: MerkleTree] {
        get throws(ExchangeError) {
            let trees = self.trees.compactMapValues { MerkleTree(snapshot: $0) }
            guard trees.mapValues(\.size) == self.state.heads else {
                throw .malformed(what: "the snapshot has not the trees of its records")
            }
            return trees
        }
    }

    /// Reads a snapshot; nil when there is none.
    /// - Throws: `ExchangeError` when it cannot be used.
    static func load(_ path: String) throws -> Self? {
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        let json = Array(try Sealed.read(path))
        let snapshot = try JSONText.decode(Self.self, from: json, called: "snapshot", limit: Sealed.mostBytes)
        guard snapshot.version == Self.version else {
            throw ExchangeError.file(path: path, reason: "it has the form \(snapshot.version), not \(Self.version)")
        }
        return snapshot
    }

    func store(at path: String) throws(ExchangeError) {
        let json = JSONText.encode(self)
        try PrivateFile.write(json + Sealed.seal(json[...]), to: path)
    }
}
