import HTTPTypes
import Hummingbird

/// An answer to a request, before what every answer carries is added.
struct Answer: Sendable {
    static let html = "text/html; charset=utf-8"
    static let json = "application/json"
    static let problem = "application/problem+json"

    var status: HTTPResponse.Status = .ok
    var type: String
    var body: Body
    /// What caches may do with it.
    var caching = "no-cache"
    var language: PageLanguage?
    /// Further fields by name.
    var fields: [(name: HTTPField.Name, value: String)] = []

    /// What it says.
    enum Body: Sendable {
        case bytes([UInt8])
        case stream(@Sendable (inout any ResponseBodyWriter) async throws -> Void)
    }

    init(_ type: String, _ bytes: [UInt8]) {
        self.type = type
        self.body = .bytes(bytes)
    }

    init(_ type: String, _ text: String, language: PageLanguage? = nil) {
        self.init(type, Array(text.utf8))
        self.language = language
    }

    /// The response to a request by GET or HEAD: without its body where the client has it, or wants none.
    func response(to request: Request) -> Response {
        var headers = Self.security
        headers[.contentType] = self.type
        headers[.cacheControl] = self.caching
        if let language { headers[.contentLanguage] = language.rawValue }
        if self.language != nil { headers[.vary] = "Accept-Language" }
        for (name, value) in self.fields { headers[name] = value }
        switch self.body {
        case .stream(let write):
            return Response(
                status: self.status,
                headers: headers,
                body: request.method == .head ? .init() : .init(write)
            )
        case .bytes(let bytes):
            if self.status == .ok {
                let tag = "\"\(Checksum.text(bytes))\""
                headers[.eTag] = tag
                if Self.names(request.headers[.ifNoneMatch] ?? "", tag) {
                    headers[.contentType] = nil
                    return Response(status: .notModified, headers: headers)
                }
            }
            headers[.contentLength] = String(bytes.count)
            let body = request.method == .head ? ResponseBody() : ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
            return Response(status: self.status, headers: headers, body: body)
        }
    }

    /// Whether a list of entity tags names one.
    ///
    /// Source: RFC 9110, section 13.1.2.
    private static func names(_ list: String, _ tag: String) -> Bool {
        list == "*"
            || list.split(separator: ",").contains { item in
                let item = item.drop { $0 == " " }.prefix { $0 != " " }
                return (item.hasPrefix("W/") ? item.dropFirst(2) : item) == tag
            }
    }

    /// What every answer carries: nothing but the portal's own files runs or shows, nobody frames it.
    static let security: HTTPFields = {
        var fields = HTTPFields()
        for (name, value) in [
            (
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
            ),
            ("X-Content-Type-Options", "nosniff"),
            ("X-Frame-Options", "DENY"),
            ("Referrer-Policy", "no-referrer"),
            ("Cross-Origin-Opener-Policy", "same-origin"),
            ("Cross-Origin-Resource-Policy", "same-origin"),
            ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
        ] {
            if let name = HTTPField.Name(name) { fields[name] = value }
        }
        return fields
    }()
}
