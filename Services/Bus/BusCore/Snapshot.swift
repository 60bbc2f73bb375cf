import Exchange
import Journal
import Schema

/// What the bus knew at a place of the journal, so that a start need not read all of it.
///
/// It is a projection: where it is missing, or of another journal, the journal is read from its beginning.
struct Snapshot: Codable, Sendable {
    /// The form; another one is not read.
    private static let version = 1

    private var version = Self.version
    var resumption: Journal.Resumption
    var state: BusState
    var numbering: Numbering

    init(resumption: Journal.Resumption, state: BusState, numbering: Numbering) {
        self.resumption = resumption
        self.state = state
        self.numbering = numbering
    }

    /// Reads a snapshot; nil when there is none that can be used.
    static func load(_ path: String) -> Self? {
        guard let bytes = try? PrivateFile.read(path, atMost: .max),
            let snapshot = try? JSONText.decode(Self.self, from: bytes, called: "snapshot", limit: .max),
            snapshot.version == Self.version
        else { return nil }
        return snapshot
    }

    func store(at path: String) throws(ExchangeError) { try PrivateFile.write(JSONText.encode(self), to: path) }
}
