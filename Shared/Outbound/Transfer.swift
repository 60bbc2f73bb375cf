internal import CCurl
internal import Glibc

/// One request to one address, without following redirects.
///
/// Everything in it belongs to the loop's thread once it was handed over.
final class Transfer: @unchecked Sendable {
    /// What a finished transfer brought.
    struct Answer: Sendable {
        let status: Int
        let headers: HeaderFields
        let body: [UInt8]
        /// Where a redirect leads, as an absolute address.
        let redirectURL: String?
    }

    /// The most bytes of header fields, interim responses included.
    static let maximumHeaderBytes = 262_144

    private let target: Target
    private let request: OutboundRequest
    private let headers: HeaderFields
    private let opener: SocketOpener
    private let userAgent: String
    /// The host's addresses, where no name server is to be asked.
    private let addresses: [String]?
    private let deadline: ContinuousClock.Instant

    private var continuation: CheckedContinuation<Result<Answer, OutboundError>, Never>?
    private(set) var easy: UnsafeMutableRawPointer?
    private var headerList: UnsafeMutablePointer<curl_slist>?
    private var resolveList: UnsafeMutablePointer<curl_slist>?
    private var received: HeaderFields = [:]
    private var receivedHeaderBytes = 0
    private var body: [UInt8] = []
    /// Why a callback ended the transfer.
    private var refusal: OutboundError?
    private let errorText = UnsafeMutablePointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))
    var isCancelled = false

    init(
        _ request: OutboundRequest,
        to target: Target,
        headers: HeaderFields,
        gate: AddressGate,
        userAgent: String,
        addresses: [String]? = nil,
        deadline: ContinuousClock.Instant
    ) {
        self.request = request
        self.target = target
        self.headers = headers
        self.opener = SocketOpener(
            gate,
            host: target.host,
            isSecretInTheClear: request.isConfidential && !target.isSecure
        )
        self.userAgent = userAgent
        self.addresses = addresses
        self.deadline = deadline
        self.errorText.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
    }

    deinit { self.errorText.deallocate() }

    func setContinuation(_ continuation: CheckedContinuation<Result<Answer, OutboundError>, Never>) {
        self.continuation = continuation
    }

    var cancelled: OutboundError { .cancelled(host: self.target.host) }

    /// Makes the handle; on the loop's thread.
    func prepare() throws(OutboundError) -> UnsafeMutableRawPointer {
        let remaining = self.deadline - ContinuousClock.now
        guard remaining > .zero else { throw self.timedOut }
        guard let easy = curl_easy_init() else { throw .unavailable(reason: "libcurl has no memory for a request") }
        self.easy = easy
        var code = CURLE_OK
        func set(_ step: () -> CURLcode) { if code == CURLE_OK { code = step() } }
        func long(_ option: CURLoption, _ value: Int) { set { ccurl_set_long(easy, option, value) } }
        func text(_ option: CURLoption, _ value: String) { set { ccurl_set_text(easy, option, value) } }

        text(CURLOPT_URL, self.target.url)
        // A connection that is kept was allowed for another request, which perhaps was not confidential.
        if self.request.isConfidential, !self.target.isSecure { long(CURLOPT_FRESH_CONNECT, 1) }
        if let addresses {
            let entry = "\(self.target.host):\(self.target.port):\(addresses.joined(separator: ","))"
            self.resolveList = curl_slist_append(nil, entry)
            set { ccurl_set_resolve(easy, self.resolveList) }
        }
        text(CURLOPT_PROTOCOLS_STR, "http,https")
        text(CURLOPT_REDIR_PROTOCOLS_STR, "http,https")
        long(CURLOPT_FOLLOWLOCATION, 0)
        // Empty, not absent: absent takes one from the environment.
        text(CURLOPT_PROXY, "")
        long(CURLOPT_NETRC, Int(CURL_NETRC_IGNORED.rawValue))
        text(CURLOPT_ACCEPT_ENCODING, "")
        text(CURLOPT_USERAGENT, self.userAgent)
        long(CURLOPT_SSL_VERIFYPEER, 1)
        long(CURLOPT_SSL_VERIFYHOST, 2)
        long(CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2)
        long(CURLOPT_NOSIGNAL, 1)
        // Else ending a request whose name is still being looked up would block every other one.
        long(CURLOPT_QUICK_EXIT, 1)
        let milliseconds = max(remaining.milliseconds, 1)
        long(CURLOPT_TIMEOUT_MS, milliseconds)
        long(CURLOPT_CONNECTTIMEOUT_MS, min(milliseconds, 10_000))
        long(CURLOPT_LOW_SPEED_LIMIT, 16)
        long(CURLOPT_LOW_SPEED_TIME, 20)

        let context = Unmanaged.passUnretained(self).toOpaque()
        set { ccurl_set_error_text(easy, self.errorText) }
        set { self.opener.install(on: easy) }
        set { ccurl_set_data_functions(easy, takeHeader, takeBody, context) }
        if self.request.method == .post {
            long(CURLOPT_POST, 1)
            set { self.request.body.withUnsafeBytes { ccurl_set_body(easy, $0.baseAddress, curl_off_t($0.count)) } }
        }
        self.appendHeader("Expect:")
        for field in self.headers.fields {
            self.appendHeader(field.value.isEmpty ? "\(field.name);" : "\(field.name): \(field.value)")
        }
        set { ccurl_set_headers(easy, self.headerList) }
        guard code == CURLE_OK else {
            throw .unavailable(reason: String(cString: curl_easy_strerror(code)))
        }
        return easy
    }

    private func appendHeader(_ line: String) {
        if let longer = curl_slist_append(self.headerList, line) { self.headerList = longer }
    }

    /// Ends the transfer after libcurl has let go of its handle.
    func finish(_ result: Result<CURLcode, OutboundError>) {
        let outcome: Result<Answer, OutboundError> = result.flatMap { code in
            if let refusal { return .failure(refusal) }
            guard code == CURLE_OK else { return .failure(self.error(of: code)) }
            return .success(self.answer())
        }
        if let easy { curl_easy_cleanup(easy) }
        if let headerList { curl_slist_free_all(headerList) }
        if let resolveList { curl_slist_free_all(resolveList) }
        self.easy = nil
        self.headerList = nil
        self.resolveList = nil
        let continuation = self.continuation
        self.continuation = nil
        continuation?.resume(returning: outcome)
    }

    private func answer() -> Answer {
        var status = 0
        var redirect: UnsafeMutablePointer<CChar>?
        if let easy {
            ccurl_get_long(easy, CURLINFO_RESPONSE_CODE, &status)
            ccurl_get_text(easy, CURLINFO_REDIRECT_URL, &redirect)
        }
        return Answer(
            status: status,
            headers: self.received,
            body: self.body,
            redirectURL: redirect.map { String(cString: $0) }
        )
    }

    private var timedOut: OutboundError { .timedOut(host: self.target.host, after: self.request.timeout) }

    private func error(of code: CURLcode) -> OutboundError {
        if code == CURLE_COULDNT_CONNECT, let refusal = self.opener.refusal { return refusal }
        if code == CURLE_OPERATION_TIMEDOUT { return self.timedOut }
        return OutboundError(code, host: self.target.host, detail: String(cString: self.errorText))
    }

    // MARK: What libcurl calls back; false ends the transfer

    fileprivate func take(header line: UnsafeRawBufferPointer) -> Bool {
        self.receivedHeaderBytes += line.count
        guard self.receivedHeaderBytes <= Self.maximumHeaderBytes else {
            self.refusal = .headersTooLarge(host: self.target.host, limit: Self.maximumHeaderBytes)
            return false
        }
        // A status line starts the next response: what an interim one said does not count.
        if line.starts(with: "HTTP/".utf8) {
            self.received = [:]
        } else if self.body.isEmpty, let colon = line.firstIndex(of: 0x3A) {
            let name = String(decoding: line[..<colon], as: UTF8.self)
            let value = line[(colon + 1)...].drop { $0.isBlank }
            let end = value.lastIndex { !$0.isBlank }.map { value.index(after: $0) } ?? value.startIndex
            self.received.append(name, String(decoding: value[..<end], as: UTF8.self))
        }
        return true
    }

    fileprivate func take(body bytes: UnsafeRawBufferPointer) -> Bool {
        guard bytes.count <= self.request.maximumBytes - self.body.count else {
            self.refusal = .tooLarge(host: self.target.host, limit: self.request.maximumBytes)
            return false
        }
        self.body.append(contentsOf: bytes)
        return true
    }
}

private func takeHeader(
    bytes: UnsafeMutablePointer<CChar>?,
    size: Int,
    count: Int,
    context: UnsafeMutableRawPointer?
) -> Int {
    guard let context, let bytes else { return 0 }
    let buffer = UnsafeRawBufferPointer(start: bytes, count: count)
    return Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue().take(header: buffer) ? count : 0
}

private func takeBody(
    bytes: UnsafeMutablePointer<CChar>?,
    size: Int,
    count: Int,
    context: UnsafeMutableRawPointer?
) -> Int {
    guard let context, let bytes else { return 0 }
    let buffer = UnsafeRawBufferPointer(start: bytes, count: count)
    return Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue().take(body: buffer) ? count : 0
}

extension UInt8 {
    fileprivate var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0D || self == 0x0A }
}

extension Duration {
    /// Whole milliseconds, at most what libcurl takes.
    fileprivate var milliseconds: Int {
        let (seconds, attoseconds) = self.components
        guard seconds < 2_000_000 else { return 2_000_000_000 }
        return Int(seconds) * 1_000 + Int(attoseconds / 1_000_000_000_000_000)
    }
}
