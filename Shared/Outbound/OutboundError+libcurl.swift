internal import CCurl

extension OutboundError {
    /// What libcurl's code of a failure means.
    ///
    /// - Parameters:
    ///   - code: The code, of no success, refusal or time-out.
    ///   - host: The host that was connected to.
    ///   - detail: What libcurl says besides the code; may be empty.
    init(_ code: CURLcode, host: String, detail: String) {
        let reason = detail.isEmpty ? String(cString: curl_easy_strerror(code)) : detail
        self =
            switch code {
            case CURLE_COULDNT_RESOLVE_HOST: .unresolved(host: host)
            case CURLE_URL_MALFORMAT: .invalidURL(host: host, reason: reason)
            case CURLE_COULDNT_CONNECT: .unreachable(host: host, reason: reason)
            case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_ENGINE_INITFAILED,
                CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_INVALIDCERTSTATUS:
                .insecure(host: host, reason: reason)
            case CURLE_OUT_OF_MEMORY, CURLE_FAILED_INIT: .unavailable(reason: reason)
            default: .broken(host: host, reason: reason)
            }
    }
}
