/// Why bytes are not the format they seem to be, as a sentence for people.
public struct FormatError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The place: line and column, a path of elements, or an offset in bytes.
    public let `where`: String
    /// What is wrong there and what to do, as a sentence.
    public let reason: String

    /// Makes an error.
    public init(where place: String, reason: String) {
        self.where = place
        self.reason = reason
    }

    /// The place and the sentence.
    public var description: String { "\(self.where): \(self.reason)" }
}
