internal import CCurl
internal import Glibc

/// Opens the sockets of a host's connections, to the addresses that the gate lets through and no others.
///
/// libcurl asks it about the address that is about to be connected to.
final class SocketOpener {
    private let gate: AddressGate
    private let host: String
    private let isSecretInTheClear: Bool
    /// Why an address of the host was refused; another one of the host's may have been taken.
    private(set) var refusal: OutboundError?

    /// - Parameters:
    ///   - gate: Which addresses are let through.
    ///   - host: Whose they are, for errors.
    ///   - isSecretInTheClear: Whether a secret is going to be sent without encryption, which only networks that the
    ///     operator named may see.
    init(_ gate: AddressGate, host: String, isSecretInTheClear: Bool) {
        self.gate = gate
        self.host = host
        self.isSecretInTheClear = isSecretInTheClear
    }

    /// Has a handle open its sockets here; it must not outlive this object.
    func install(on easy: UnsafeMutableRawPointer) -> CURLcode {
        ccurl_set_open_function(easy, openSocket, Unmanaged.passUnretained(self).toOpaque())
    }

    fileprivate func open(_ address: UnsafeMutablePointer<curl_sockaddr>) -> curl_socket_t {
        let length = min(Int(address.pointee.addrlen), MemoryLayout<sockaddr_storage>.size)
        let offset = MemoryLayout<curl_sockaddr>.offset(of: \.addr) ?? 0
        let bytes = UnsafeRawBufferPointer(start: UnsafeRawPointer(address) + offset, count: length)
        let family = address.pointee.family
        guard let ip = IPAddress(family: family, bytes: bytes), self.gate.allows(ip) else {
            let text = IPAddress(family: family, bytes: bytes)?.description ?? "a socket that is not of the Internet"
            self.refusal = .addressRefused(host: self.host, address: text)
            return CURL_SOCKET_BAD
        }
        guard !self.isSecretInTheClear || self.gate.isNamed(ip) else {
            self.refusal = .insecure(
                host: self.host,
                reason: "a secret goes unencrypted only to networks that the operator allows; use https or mqtts"
            )
            return CURL_SOCKET_BAD
        }
        return socket(family, address.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue), address.pointee.protocol)
    }
}

private func openSocket(
    context: UnsafeMutableRawPointer?,
    purpose: curlsocktype,
    address: UnsafeMutablePointer<curl_sockaddr>?
) -> curl_socket_t {
    guard let context, let address else { return CURL_SOCKET_BAD }
    return Unmanaged<SocketOpener>.fromOpaque(context).takeUnretainedValue().open(address)
}
