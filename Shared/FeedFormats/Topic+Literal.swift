internal import Schema

extension Topic {
    /// A topic that the code itself names.
    static func literal(_ name: StaticString) -> Self {
        do { return try Self(name.description) } catch { preconditionFailure(error.description) }
    }
}
