internal import Glibc
package import Schema

/// The files of a journal.
package struct JournalFolder: Sendable {
    package let path: String

    package init(_ path: String) { self.path = path }

    /// The path of a segment by its number.
    package func path(_ segment: Int32) -> String {
        let digits = String(segment)
        return "\(self.path)/\(String(repeating: "0", count: max(0, 8 - digits.count)))\(digits).journal"
    }

    /// The path of an audience's ``PlaceFile``.
    package func places(_ audience: Audience) -> String { "\(self.path)/\(audience).places" }

    /// The path of the hashes of an audience's tree.
    package func tree(_ audience: Audience) -> String { "\(self.path)/\(audience).tree" }

    /// The headers of all segments from a base on, each of which follows the one before.
    ///
    /// - Throws: ``JournalError`` when one is missing, or has another length than when the next one was begun.
    package func segments(from base: JournalBase?) throws(JournalError) -> [Segment.Header] {
        var headers: [Segment.Header] = []
        var before = base?.bytes ?? 0
        let first = base?.segment ?? 0
        for number in try self.numbers() where number >= first {
            let path = self.path(number)
            let next = first + Int32(headers.count)
            guard number == next else { throw .missing(path: self.path(next)) }
            let file = open(path, O_RDONLY | O_CLOEXEC)
            guard file >= 0 else { throw .last(path, "opening") }
            defer { close(file) }
            guard let bytes = try Files.read(Segment.headerBytes, at: 0, file, path),
                let header = Segment.header(of: bytes, after: headers.last?.segment.log ?? base?.log),
                header.segment.number == number
            else { throw .damaged(path: path, offset: 0, reason: "it does not begin as this segment") }
            guard header.before == before else {
                guard !headers.isEmpty || base == nil else {
                    throw .damaged(path: self.base, offset: 0, reason: "it is of another journal than \(path)")
                }
                let reason = "it has \(before) bytes, and had \(header.before) when the next segment was begun"
                throw .damaged(path: self.path(number - 1), offset: before, reason: reason)
            }
            headers.append(header)
            before = Int(lseek(file, 0, SEEK_END))
        }
        if headers.isEmpty, base != nil { throw .missing(path: self.path(first)) }
        return headers
    }

    /// The numbers of the segments that are there, ascending.
    package func numbers() throws(JournalError) -> [Int32] {
        guard let folder = opendir(self.path) else { throw .last(self.path, "reading the folder") }
        defer { closedir(folder) }
        var numbers: [Int32] = []
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            guard name.hasSuffix(".journal"), let number = Int32(name.dropLast(8)) else { continue }
            numbers.append(number)
        }
        return numbers.sorted()
    }
}
