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
    /// Which of its replicas answers: the machine's name and the process's number.
    public var instance: String?
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
        instance: String? = nil,
        status: Status,
        reason: String? = nil,
        cursor: Cursor? = nil,
        figures: [String: Int64] = [:]
    ) {
        self.service = service
        self.instance = instance
        self.status = status
        self.reason = reason
        self.cursor = cursor
        self.figures = figures
    }
}

/// Asks the bus for what the replicas of a service reported of themselves.
public struct HealthReportsQuestion: Hashable, Sendable, Codable {
    /// The service's name.
    public var service: String

    /// Makes a question.
    public init(service: String) { self.service = service }
}

/// What the replicas of a service reported within the last ten seconds, by instance.
public struct HealthReports: Hashable, Sendable, Codable {
    /// The reports.
    public var reports: [HealthAnswer]

    /// Makes an answer.
    public init(reports: [HealthAnswer]) { self.reports = reports }
}
