/// A service's no: a code of the protocol and a sentence that says what to do.
public struct RequestRefusal: Error, Hashable, Sendable {
    /// `DENIED`, `BAD_REQUEST`, `NOT_FOUND`, `BUSY` or another code of the protocol.
    public let code: String
    /// What to do.
    public let sentence: String

    /// Makes a refusal.
    public init(_ code: String, _ sentence: String) {
        self.code = code
        self.sentence = sentence
    }
}
