import HTTPTypes
import Schema

/// What went wrong, for programs.
///
/// Source: RFC 9457, section 3.
struct Problem: Encodable {
    var status: Int
    var title: String
    var detail: String
    /// Which parameter of the query it is about.
    var parameter: String?

    init(_ error: PortalError) {
        self.status = error.status.code
        self.title = error.status.reasonPhrase
        self.detail = error.description
        if case .invalid(let parameter, _, _) = error { self.parameter = parameter }
    }

    /// It as an answer; the type is `about:blank`, as the title is the status's own.
    var answer: Answer {
        var answer = Answer(Answer.problem, JSONText.encode(self))
        answer.status = HTTPResponse.Status(code: self.status)
        answer.caching = "no-store"
        return answer
    }
}

extension PortalError {
    /// The HTTP status that says it.
    var status: HTTPResponse.Status {
        switch self {
        case .notFound: .notFound
        case .invalid: .badRequest
        case .method: .methodNotAllowed
        case .tooLong: .uriTooLong
        case .unavailable, .tooManyReaders: .serviceUnavailable
        case .resource, .baseURL, .bind: .internalServerError
        }
    }

    /// What else the answer says about it.
    var fields: [(name: HTTPField.Name, value: String)] {
        switch self {
        case .method: [(.allow, "GET, HEAD")]
        case .unavailable: [(.retryAfter, "5")]
        case .tooManyReaders: [(.retryAfter, "60")]
        default: []
        }
    }
}
