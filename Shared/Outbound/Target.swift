internal import CCurl

/// An address that may be requested, as libcurl itself reads it.
struct Target {
    let url: String
    let scheme: String
    let host: String
    let port: String

    var isSecure: Bool { self.scheme == "https" }

    /// Reads an absolute address, or one relative to another.
    /// - Throws: ``OutboundError/invalidURL(host:reason:)``.
    init(_ text: String, relativeTo base: Target? = nil) throws(OutboundError) {
        guard text.utf8.count <= 8_192 else {
            throw .invalidURL(host: base?.host ?? "", reason: "it has more than 8,192 bytes")
        }
        // libcurl would stop at a zero byte and request another address than the one that was checked.
        guard !text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else {
            throw .invalidURL(host: base?.host ?? "", reason: "it has control characters")
        }
        guard let handle = curl_url() else { throw .unavailable(reason: "libcurl has no memory for an address") }
        defer { curl_url_cleanup(handle) }
        var code = CURLUE_OK
        if let base { code = curl_url_set(handle, CURLUPART_URL, base.url, 0) }
        if code == CURLUE_OK {
            // Blanks are common in feeds' addresses and are to be sent encoded.
            code = curl_url_set(handle, CURLUPART_URL, text, UInt32(CURLU_URLENCODE))
        }
        guard code == CURLUE_OK else {
            // The text may hold a password where its host cannot be told.
            throw .invalidURL(host: base?.host ?? "", reason: String(cString: curl_url_strerror(code)))
        }
        func part(_ part: CURLUPart, flags: UInt32 = 0) -> String? {
            var text: UnsafeMutablePointer<CChar>?
            guard curl_url_get(handle, part, &text, flags) == CURLUE_OK, let text else { return nil }
            defer { curl_free(text) }
            return String(cString: text)
        }
        guard let scheme = part(CURLUPART_SCHEME)?.lowercased(), let host = part(CURLUPART_HOST), !host.isEmpty,
            let port = part(CURLUPART_PORT, flags: UInt32(CURLU_DEFAULT_PORT))
        else { throw .invalidURL(host: base?.host ?? "", reason: "it has no scheme and host") }
        guard scheme == "http" || scheme == "https" else {
            throw .invalidURL(host: host, reason: "\(scheme) is neither http nor https")
        }
        guard part(CURLUPART_USER) == nil, part(CURLUPART_PASSWORD) == nil else {
            throw .invalidURL(host: host, reason: "it carries a user or a password")
        }
        code = curl_url_set(handle, CURLUPART_FRAGMENT, nil, 0)
        guard code == CURLUE_OK, let url = part(CURLUPART_URL) else {
            throw .invalidURL(host: host, reason: "it cannot be written again")
        }
        self.url = url
        self.scheme = scheme
        self.host = host
        self.port = port
    }

    func isSameOrigin(as other: Target) -> Bool {
        self.scheme == other.scheme && self.host == other.host && self.port == other.port
    }
}
