internal import Glibc

/// A segment's bytes in memory.
///
/// They are read, not mapped: a block that the disk cannot give, or a file that is cut meanwhile, is an error then, where a
/// mapping would end the process.
package final class SegmentBytes {
    package static let mismatch = "the record does not match its checksum"

    package let buffer: UnsafeRawBufferPointer
    package var count: Int { self.buffer.count }

    /// Reads the whole file.
    init(_ file: Int32, _ path: String) throws(JournalError) {
        let size = Int(lseek(file, 0, SEEK_END))
        guard (0...Int(Int32.max)).contains(size) else {
            throw .damaged(path: path, offset: size, reason: "it is larger than a segment can be")
        }
        guard size > 0 else {
            self.buffer = UnsafeRawBufferPointer(start: nil, count: 0)
            return
        }
        let access = PROT_READ | PROT_WRITE
        guard let start = mmap(nil, size, access, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0), start != MAP_FAILED else {
            throw .last(path, "taking memory")
        }
        var done = 0
        while done < size {
            let count = pread(file, start + done, size - done, off_t(done))
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else {
                let error = JournalError.last(path, "reading")
                munmap(start, size)
                throw error
            }
            if count == 0 { break }
            done += count
        }
        self.buffer = UnsafeRawBufferPointer(start: start, count: size)
    }

    /// Opens and reads a segment.
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
