internal import Glibc

/// A segment's bytes, mapped into memory for reading.
package final class SegmentBytes {
    package static let mismatch = "the record does not match its checksum"

    package let buffer: UnsafeRawBufferPointer
    package var count: Int { self.buffer.count }

    /// Maps the whole file.
    init(_ file: Int32, _ path: String) throws(JournalError) {
        let size = Int(lseek(file, 0, SEEK_END))
        guard (0...Int(Int32.max)).contains(size) else {
            throw .damaged(path: path, offset: size, reason: "it is larger than a segment can be")
        }
        guard size > 0 else {
            self.buffer = UnsafeRawBufferPointer(start: nil, count: 0)
            return
        }
        guard let start = mmap(nil, size, PROT_READ, MAP_PRIVATE, file, 0), start != MAP_FAILED else {
            throw .last(path, "mapping")
        }
        self.buffer = UnsafeRawBufferPointer(start: start, count: size)
    }

    /// Opens and maps a segment.
    package convenience init(path: String) throws(JournalError) {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw .last(path, "opening") }
        defer { close(file) }
        try self.init(file, path)
    }

    deinit {
        if let start = self.buffer.baseAddress { munmap(UnsafeMutableRawPointer(mutating: start), self.buffer.count) }
    }

    /// Hands over records until one is not whole.
    ///
    /// - Returns: Where that is, and whether a mark stands directly before it.
    /// - Throws: ``JournalError/damaged(path:offset:reason:)`` when a whole record is of no known form, or what `take`
    ///   throws.
    package func records(
        of segment: Segment,
        from start: Int,
        _ path: String,
        _ take: (JournalRecord, Int) throws -> Void
    ) throws -> (end: Int, isMarked: Bool) {
        var offset = start
        var isMarked = true
        var routes = RouteCache()
        while let entry = segment.entry(of: self.buffer, at: offset) {
            if case .record(let range) = entry {
                let body = UnsafeRawBufferPointer(rebasing: self.buffer[range])
                guard let record = JournalRecord(body: body, routes: &routes) else {
                    throw JournalError.damaged(
                        path: path,
                        offset: offset,
                        reason: "this version cannot read the record"
                    )
                }
                try take(record, offset)
                isMarked = false
            } else {
                isMarked = true
            }
            offset = entry.end(from: offset)
        }
        return (offset, isMarked)
    }
}
