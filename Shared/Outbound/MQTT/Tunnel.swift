internal import CCurl
internal import Glibc

/// A connection to a broker, with TLS where it is asked for, through the gate and within the time that HTTP has.
///
/// libcurl makes it and says nothing over it. It belongs to one thread, which it blocks while it is being made.
final class Tunnel {
    private let easy: UnsafeMutableRawPointer
    private let opener: SocketOpener
    private let host: String
    private let resolveList: UnsafeMutablePointer<curl_slist>?
    /// To wait for in `poll`.
    let descriptor: Int32

    /// How long connecting may take.
    private static let patience: Duration = .seconds(20)

    /// Connects.
    ///
    /// - Parameters:
    ///   - request: The broker.
    ///   - gate: Which addresses are connected to.
    ///   - isWanted: Whether the connection is still wanted; asked once a second.
    /// - Throws: ``OutboundError``, ``OutboundError/cancelled(host:)`` when it is not wanted any more.
    init(_ request: MQTTRequest, gate: AddressGate, while isWanted: @escaping () -> Bool) throws(OutboundError) {
        let target = try request.target
        guard TransferLoop.globalCode == CURLE_OK, let easy = curl_easy_init() else {
            throw .unavailable(reason: "libcurl has no memory for a connection")
        }
        let opener = SocketOpener(
            gate,
            host: target.host,
            isSecretInTheClear: request.login != nil && !request.isSecure
        )
        let list = request.addresses.flatMap {
            curl_slist_append(nil, "\(target.host):\(target.port):\($0.joined(separator: ","))")
        }
        do throws(OutboundError) {
            self.descriptor = try Self.connect(easy, target, request.authority, opener, list, isWanted)
        } catch {
            curl_easy_cleanup(easy)
            if let list { curl_slist_free_all(list) }
            throw error
        }
        self.easy = easy
        self.opener = opener
        self.host = target.host
        self.resolveList = list
    }

    deinit {
        curl_easy_cleanup(self.easy)
        if let resolveList { curl_slist_free_all(resolveList) }
    }

    private static func connect(
        _ easy: UnsafeMutableRawPointer,
        _ target: Target,
        _ authority: String?,
        _ opener: SocketOpener,
        _ list: UnsafeMutablePointer<curl_slist>?,
        _ isWanted: @escaping () -> Bool
    ) throws(OutboundError) -> Int32 {
        var code = CURLE_OK
        func set(_ step: () -> CURLcode) { if code == CURLE_OK { code = step() } }
        func long(_ option: CURLoption, _ value: Int) { set { ccurl_set_long(easy, option, value) } }
        func text(_ option: CURLoption, _ value: String) { set { ccurl_set_text(easy, option, value) } }

        var errorText = [CChar](repeating: 0, count: Int(CURL_ERROR_SIZE))
        let wanted = Wanted(isWanted)
        text(CURLOPT_URL, target.url)
        long(CURLOPT_CONNECT_ONLY, 1)
        text(CURLOPT_PROTOCOLS_STR, "http,https")
        // Empty, not absent: absent takes one from the environment.
        text(CURLOPT_PROXY, "")
        long(CURLOPT_SSL_VERIFYPEER, 1)
        long(CURLOPT_SSL_VERIFYHOST, 2)
        long(CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2)
        // What is spoken is neither of the versions of HTTP that libcurl would offer.
        long(CURLOPT_SSL_ENABLE_ALPN, 0)
        if let authority {
            text(CURLOPT_CAINFO, authority)
            // Else the system's would count beside it.
            set { ccurl_set_text(easy, CURLOPT_CAPATH, nil) }
        }
        long(CURLOPT_NOSIGNAL, 1)
        // Else giving up while a name is being looked up would wait for that.
        long(CURLOPT_QUICK_EXIT, 1)
        long(CURLOPT_CONNECTTIMEOUT, Int(Self.patience.components.seconds))
        if let list { set { ccurl_set_resolve(easy, list) } }
        set { opener.install(on: easy) }
        set { ccurl_set_progress_function(easy, isUnwanted, Unmanaged.passUnretained(wanted).toOpaque()) }
        guard code == CURLE_OK else { throw .unavailable(reason: String(cString: curl_easy_strerror(code))) }
        code = errorText.withUnsafeMutableBufferPointer { text in
            let code = ccurl_set_error_text(easy, text.baseAddress)
            defer { _ = ccurl_set_error_text(easy, nil) }
            return code == CURLE_OK ? curl_easy_perform(easy) : code
        }
        _ = withExtendedLifetime(wanted) { ccurl_set_long(easy, CURLOPT_NOPROGRESS, 1) }
        switch code {
        case CURLE_OK: break
        case CURLE_ABORTED_BY_CALLBACK: throw .cancelled(host: target.host)
        case CURLE_OPERATION_TIMEDOUT: throw .timedOut(host: target.host, after: Self.patience)
        default:
            if code == CURLE_COULDNT_CONNECT, let refusal = opener.refusal { throw refusal }
            let detail = String(decoding: errorText.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
            throw OutboundError(code, host: target.host, detail: detail)
        }
        var descriptor: curl_socket_t = CURL_SOCKET_BAD
        ccurl_get_socket(easy, &descriptor)
        return descriptor
    }

    /// Receives what there is.
    ///
    /// - Parameter buffer: Where to; filled from its beginning.
    /// - Returns: How many bytes; nil: none now.
    /// - Throws: ``OutboundError/ended(host:reason:)``.
    func receive(_ buffer: inout [UInt8]) throws(OutboundError) -> Int? {
        var count = 0
        let code = buffer.withUnsafeMutableBytes { curl_easy_recv(self.easy, $0.baseAddress, $0.count, &count) }
        if code == CURLE_AGAIN { return nil }
        guard code == CURLE_OK else { throw self.ended(code) }
        guard count > 0 else { throw .ended(host: self.host, reason: "it closed it") }
        return count
    }

    /// Sends as much as goes out now.
    ///
    /// - Returns: How many bytes.
    /// - Throws: ``OutboundError/ended(host:reason:)``.
    func send(_ bytes: [UInt8]) throws(OutboundError) -> Int {
        guard !bytes.isEmpty else { return 0 }
        var count = 0
        let code = bytes.withUnsafeBytes { curl_easy_send(self.easy, $0.baseAddress, $0.count, &count) }
        guard code == CURLE_OK || code == CURLE_AGAIN else { throw self.ended(code) }
        return count
    }

    private func ended(_ code: CURLcode) -> OutboundError {
        .ended(host: self.host, reason: String(cString: curl_easy_strerror(code)))
    }
}

/// What libcurl's callback asks.
private final class Wanted {
    let isWanted: () -> Bool
    init(_ isWanted: @escaping () -> Bool) { self.isWanted = isWanted }
}

private func isUnwanted(
    context: UnsafeMutableRawPointer?,
    toGet: curl_off_t,
    got: curl_off_t,
    toSend: curl_off_t,
    sent: curl_off_t
) -> Int32 {
    guard let context else { return 0 }
    return Unmanaged<Wanted>.fromOpaque(context).takeUnretainedValue().isWanted() ? 0 : 1
}
