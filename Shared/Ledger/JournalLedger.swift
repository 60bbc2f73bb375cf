internal import Exchange
internal import Foundation
internal import Journal
internal import Schema
internal import TransparencyLog

/// What is checked of records one after the other: their numbers, and the tree of each audience.
struct JournalLedger {
    /// One checkpoint that the key signed.
    private struct Claim {
        var path: String
        var log: LogID
        var size: UInt64
        var root: TreeHash
    }

    private struct Tree {
        var tree = MerkleTree()
        var last: UInt64 = 0
        var streams: [StreamName: UInt64] = [:]
        var roots: [UInt64: TreeHash] = [:]
        let stored: StoredLeaves
        var comparison: LeafComparison

        /// Begins behind the tree of what has left the journal, whose hashes are those of the file.
        init(_ path: String, after base: MerkleTree, sizes: Set<UInt64>) {
            let stored = StoredLeaves(path, sizes: sizes.union([base.size]))
            for index in 0..<base.size where stored.next(index) == nil { break }
            self.stored = stored
            self.tree = base
            self.last = base.size
            self.roots = stored.roots.filter { $0.key <= base.size }
            self.comparison = LeafComparison(from: base.size) { stored.next($0) }
        }
    }

    let folder: JournalFolder
    private var claims: [Audience: [Claim]] = [:]
    private var trees: [Audience: Tree] = [:]
    private var logs: [LogID] = []
    /// How many records each audience had when a log id ended.
    private var ends: [LogID: [Audience: UInt64]] = [:]
    private var findings: [Finding] = []
    private var key: LogKey?
    private var erased: [Audience: [UInt64: (leaf: TreeHash, place: Place)]] = [:]
    private var tombstones: [Audience: [UInt64: Tombstone]] = [:]
    /// The trees of what has left the journal.
    let trimmed: [Audience: MerkleTree]
    var report = JournalVerifier.Report()

    /// Begins where the journal does.
    /// - Throws: `JournalError` when the base has not the trees of its positions.
    init(_ folder: JournalFolder, from base: JournalBase?) throws(JournalError) {
        self.folder = folder
        self.trimmed = try base?.merkleTrees(in: folder) ?? [:]
        for end in base?.ends ?? [] {
            self.logs.append(end.log)
            self.ends[end.log] = end.positions
        }
        if let base { self.logs.append(base.log) }
    }

    /// How many records each audience has so far.
    private var sizes: [Audience: UInt64] {
        self.trimmed.mapValues(\.size).merging(self.trees.mapValues(\.tree.size)) { _, read in read }
    }

    mutating func takeFindings() -> [Finding] {
        defer { self.findings = [] }
        return self.findings
    }

    mutating func add(_ finding: Finding) {
        self.report.findings += 1
        self.findings.append(finding)
    }

    mutating func load(_ paths: [String], by key: LogKey?) {
        self.key = key
        for path in paths {
            guard let key else {
                self.add(Finding(.foreignCheckpoint, path, "there is no log key to verify it with; give --key"))
                continue
            }
            do throws(CheckpointError) {
                let checkpoint = try CheckpointFolder.read(path, by: key)
                guard let origin = TreeOrigin(checkpoint.origin) else { continue }
                let claim = Claim(path: path, log: origin.log, size: checkpoint.size, root: checkpoint.root)
                self.claims[origin.audience, default: []].append(claim)
            } catch { self.add(Finding(.foreignCheckpoint, path, "\(error)")) }
        }
    }

    /// Takes what is no event.
    mutating func take(_ item: JournalScan.Item) {
        switch item {
        case .finding(let finding): self.add(finding)
        case .tornTail(let path, let offset):
            self.report.notes.append("\(path) byte \(offset): what follows was never acknowledged; the bus cuts it")
        case .segment(let log, _):
            if let last = self.logs.last, last != log { self.ends[last] = self.sizes }
            if self.logs.last != log { self.logs.append(log) }
        case .record(let record, let place, let isIntact):
            if isIntact, case .other(.redacted(let audience, let position, let note)) = record {
                self.take(note, audience, position, place)
            }
            guard !isIntact else { return }
            self.add(
                Finding(
                    .damaged,
                    self.folder.path(place.segment),
                    at: Int(place.offset),
                    "it does not match its checksum"
                )
            )
        }
    }

    mutating func take(_ event: EventRecord, _ place: Place, _ isIntact: Bool, _ result: RecordCheck.Result) {
        let audience = event.audience
        let (path, offset) = (self.folder.path(place.segment), Int(place.offset))
        func finding(_ kind: Finding.Kind, _ position: UInt64, _ reason: String) -> Finding {
            Finding(kind, path, at: offset, audience: audience, position: position, reason)
        }
        var tree = self.trees.removeValue(forKey: audience) ?? self.tree(audience)
        self.report.records += 1
        if !isIntact { self.add(finding(.damaged, event.position, "it does not match its checksum")) }
        if let objection = result.objection { self.add(finding(objection.kind, event.position, objection.reason)) }
        if event.isRedacted { self.erased[audience, default: [:]][event.position] = (result.leaf, place) }
        let next = tree.last + 1
        if event.position > next {
            let missing =
                next == event.position - 1 ? "it is missing" : "it and those up to \(event.position - 1) are missing"
            self.add(finding(.removed, next, "\(missing); what follows begins here"))
        } else if event.position < next {
            self.add(finding(.order, event.position, "it stands behind position \(tree.last)"))
        }
        for index in event.topics.indices where index < event.numbers.count {
            let (stream, number) = (event.stream(index), event.numbers[index])
            let last = tree.streams.updateValue(number, forKey: stream) ?? 0
            // With what has left the journal, so did where its streams began.
            let isFirst = last == 0 && self.trimmed[audience] != nil
            if number != last + 1, !isFirst, event.position == next {
                let reason = "it has number \(number) in \(stream.topicView), behind \(last)"
                self.add(finding(.order, event.position, reason))
            }
        }
        tree.last = max(tree.last, event.position)
        tree.tree.append(result.leaf)
        if self.claims[audience]?.contains(where: { $0.size == tree.tree.size }) == true {
            tree.roots[tree.tree.size] = tree.tree.root
        }
        tree.comparison.take(result.leaf, place)
        self.trees[audience] = tree
    }

    private mutating func take(_ note: String, _ audience: Audience, _ position: UInt64, _ place: Place) {
        do {
            guard let key = self.key else { return }
            let tombstone = try Tombstone(note, by: key)
            guard tombstone.origin.audience == audience, tombstone.position == position else {
                throw CheckpointError("tombstone", "it is of another record")
            }
            self.tombstones[audience, default: [:]][position] = tombstone
        } catch {
            self.add(
                Finding(
                    .altered,
                    self.folder.path(place.segment),
                    at: Int(place.offset),
                    audience: audience,
                    position: position,
                    "the tombstone of the record cannot be believed: \(error)"
                )
            )
        }
    }

    /// What was erased is what a tombstone says, and nothing else.
    private mutating func compareErased() {
        for (audience, records) in self.erased.sorted(by: { $0.key < $1.key }) {
            for (position, record) in records.sorted(by: { $0.key < $1.key }) {
                if let tombstone = self.tombstones[audience]?[position], tombstone.leaf == record.leaf {
                    self.report.notes.append(tombstone.words)
                    continue
                }
                self.add(
                    Finding(
                        .altered,
                        self.folder.path(record.place.segment),
                        at: Int(record.place.offset),
                        audience: audience,
                        position: position,
                        "it is marked as redacted, and no tombstone by the log key says by whom"
                    )
                )
            }
        }
        for (audience, tombstones) in self.tombstones.sorted(by: { $0.key < $1.key }) {
            let first = (self.trimmed[audience]?.size ?? 0) + 1
            for position in tombstones.keys.sorted() where position >= first && self.erased[audience]?[position] == nil
            {
                let isThere = position <= self.trees[audience]?.last ?? 0
                self.report.notes.append(
                    isThere
                        ? "\(audience) position \(position) is to be redacted and is not: run taiwa redact again"
                        : "\(audience) position \(position) was redacted before it came, and has not come yet"
                )
            }
        }
    }

    private func tree(_ audience: Audience) -> Tree {
        Tree(
            self.folder.tree(audience),
            after: self.trimmed[audience] ?? MerkleTree(),
            sizes: Set((self.claims[audience] ?? []).map(\.size))
        )
    }

    /// Compares the trees with what was kept of them.
    mutating func finish() {
        self.compareErased()
        for audience in Set(self.trees.keys).union(self.claims.keys).union(self.trimmed.keys).sorted() {
            var tree = self.trees[audience] ?? self.tree(audience)
            tree.comparison.finish()
            tree.stored.finish()
            self.report(tree, audience)
            var held: UInt64?
            for claim in (self.claims[audience] ?? []).sorted(by: { $0.size < $1.size }) {
                if self.holds(claim, tree, audience, since: held) { held = claim.size }
            }
            let root = Data(tree.tree.root.bytes).base64EncodedString()
            let first = (self.trimmed[audience]?.size ?? 0) + 1
            self.report.audiences[audience] = .init(size: tree.tree.size, first: first, root: root, checkpoint: held)
            self.judge(audience, tree.stored.roots[first - 1], held)
        }
    }

    private mutating func report(_ tree: Tree, _ audience: Audience) {
        let proven = (self.claims[audience] ?? []).filter { tree.stored.roots[$0.size] == $0.root }.map(\.size).max()
        for difference in tree.comparison.differences {
            let last = difference.position + UInt64(max(1, difference.stored)) - 1
            let isProven = last <= proven ?? 0
            let evidence = isProven ? "as a signed checkpoint proves" : "as the hashes beside the journal say"
            let reason =
                switch difference.kind {
                case .removed: "\(Self.records(difference.position, last)) removed, \(evidence)"
                case .inserted:
                    "\(difference.read == 1 ? "a record was" : "\(difference.read) records were") inserted, \(evidence)"
                case .reordered: "positions \(difference.position) to \(last) stand in another order, \(evidence)"
                case .cutTail: "\(Self.records(difference.position, last)) cut off, \(evidence)"
                default:
                    tree.comparison.isLost
                        ? "it and too many that follow are others than there were, \(evidence)"
                        : "\(Self.records(difference.position, last)) altered, \(evidence)"
                }
            let file = difference.place.map { self.folder.path($0.segment) } ?? self.folder.tree(audience)
            self.add(
                Finding(
                    difference.kind,
                    file,
                    at: difference.place.map { Int($0.offset) },
                    audience: audience,
                    position: difference.position,
                    reason
                )
            )
        }
    }

    private static func records(_ first: UInt64, _ last: UInt64) -> String {
        first == last ? "position \(first) was" : "positions \(first) to \(last) were"
    }

    private mutating func holds(_ claim: Claim, _ tree: Tree, _ audience: Audience, since held: UInt64?) -> Bool {
        guard self.logs.contains(claim.log) else {
            let own = self.logs.last.map { "\($0)" } ?? "another one"
            let reason = "it is of the journal \(claim.log), and this one is \(own)"
            self.add(Finding(.foreignCheckpoint, claim.path, audience: audience, reason))
            return false
        }
        let size = self.ends[claim.log].map { $0[audience] ?? 0 } ?? tree.tree.size
        guard claim.size <= size else {
            let missing = "\(Self.records(size + 1, claim.size)) there, and the journal ends with \(size)"
            let reason = self.ends[claim.log] == nil ? missing : "\(missing) where it went on under another log id"
            self.add(Finding(.cutTail, claim.path, audience: audience, position: size + 1, reason))
            return false
        }
        guard claim.size == 0 || tree.roots[claim.size] == claim.root else {
            let right = held.map { "; the first \($0) are" } ?? ""
            let reason = "the first \(claim.size) records are not those that it was made of\(right)"
            self.add(Finding(.checkpoint, claim.path, audience: audience, reason))
            return false
        }
        return true
    }
}
