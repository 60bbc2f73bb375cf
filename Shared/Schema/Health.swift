/// A service's answer to how it is, by the verb `health`.
public struct HealthAnswer: Hashable, Sendable, Codable {
    /// How a service is.
    public enum Status: String, Hashable, Sendable, Codable {
        /// It does its work.
        case ok
        /// It does not do all its work yet.
        case starting
        /// It cannot do its work; the reason says why.
        case failing
    }

    /// The service's name.
    public var service: String
    /// How it is.
    public var status: Status
    /// Why, and what to do, when it is not ok.
    public var reason: String?
    /// How far it has read or written.
    public var cursor: Cursor?
    /// Figures by name, such as `updates`.
    public var figures: [String: Int64]

    /// Makes an answer.
    public init(
        service: String,
        status: Status,
        reason: String? = nil,
        cursor: Cursor? = nil,
        figures: [String: Int64] = [:]
    ) {
        self.service = service
        self.status = status
        self.reason = reason
        self.cursor = cursor
        self.figures = figures
    }
}
