/// Where a record is: segment by number, and the offset of its length in the file.
package struct Place: Hashable, Comparable, Sendable, Codable {
    package var segment: Int32
    package var offset: Int32

    package init(segment: Int32, offset: Int32) {
        self.segment = segment
        self.offset = offset
    }

    package static func < (one: Self, other: Self) -> Bool {
        (one.segment, one.offset) < (other.segment, other.offset)
    }
}
