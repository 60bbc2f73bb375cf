internal import Exchange
internal import Glibc
internal import Schema

extension Journal {
    /// Hands over a segment's records.
    ///
    /// In the last one, what a crash left half written is cut off: whatever stands behind the last mark and is not whole
    /// was never acknowledged.
    func recover(
        _ segment: Segment,
        isLast: Bool,
        from: Int?,
        _ recovered: (JournalRecord, Place) throws -> Void
    ) throws {
        let path = self.path(segment.number)
        let file = Glibc.open(path, O_RDWR | O_CLOEXEC)
        guard file >= 0 else { throw JournalError.last(path, "opening") }
        defer { if self.file != file { Glibc.close(file) } }
        let bytes = try SegmentBytes(file, path)
        if let from, from != Segment.headerBytes, !segment.isMark(bytes.buffer, at: from - Segment.markBytes) {
            // Also when the mark there did not outlive a loss of power: all that is read is whole then, or cut.
            throw JournalError.elsewhere(path: path)
        }
        let scan = try bytes.records(of: segment, from: from ?? Segment.headerBytes, path) { record, offset in
            let place = Place(segment: segment.number, offset: Int32(offset))
            if case .event(let event) = record { try self.place(event.audience, place, event.time) }
            try recovered(record, place)
        }
        let isWhole = scan.end == bytes.count && scan.isMarked
        guard isLast ? !segment.hasMark(bytes.buffer, after: scan.end) : isWhole else {
            throw JournalError.damaged(path: path, offset: scan.end, reason: SegmentBytes.mismatch)
        }
        guard isLast else { return }
        if Bug.tailKept.isOn { return (self.segment, self.file, self.end) = (segment, file, bytes.count) }
        guard ftruncate(file, off_t(scan.end)) == 0, fsync(file) == 0 else {
            throw JournalError.last(path, "cutting the tail")
        }
        self.segment = segment
        self.file = file
        self.end = scan.end
        if !scan.isMarked { try self.mark(path) }
        self.claimed = self.end
    }
}
