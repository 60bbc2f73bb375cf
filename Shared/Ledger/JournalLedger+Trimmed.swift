internal import Journal
internal import Schema
internal import TransparencyLog

extension JournalLedger {
    /// Says who vouches for what has left the journal: it is as the tree file has it, and only a checkpoint says that this
    /// is as it was.
    ///
    /// - Parameters:
    ///   - audience: Whose records.
    ///   - root: What the hashes of these in the tree file give; nil where there are fewer.
    ///   - held: The size of the largest checkpoint that holds.
    mutating func judge(_ audience: Audience, _ root: TreeHash?, _ held: UInt64?) {
        guard let trimmed = self.trimmed[audience], trimmed.size > 0 else { return }
        guard root == trimmed.root else {
            let reason =
                "the hashes of positions 1 to \(trimmed.size), which have left the journal, are not those of its base"
            return self.add(Finding(.altered, self.folder.tree(audience), audience: audience, position: 1, reason))
        }
        let voucher =
            switch held {
            case .some(let size) where size >= trimmed.size: "by the checkpoint of \(size) alone"
            case .some(let size): "up to \(size) by the checkpoint of it alone"
            case nil: "by no checkpoint"
            }
        self.report.notes.append(
            "\(audience) positions 1 to \(trimmed.size) have left the journal; what they were is vouched for \(voucher)"
        )
    }
}
