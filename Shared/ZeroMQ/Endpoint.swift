/// The rules for where a socket may bind or connect.
enum Endpoint {
    /// Names that libzmq and this module use among themselves.
    static let reservedPrefix = "inproc://zeromq."
    static let authenticator = "inproc://zeromq.zap.01"

    /// - Throws: When the socket may not use the endpoint with its kind of security.
    static func check(_ endpoint: String, security: Security, context: ContextState) throws(ZeroMQError) {
        guard !endpoint.utf8.contains(0) else {
            throw .invalidEndpoint(endpoint.filter { $0 != "\0" }, reason: "it contains a zero byte")
        }
        // libzmq stops the whole process when something else than a ZAP handler has that name.
        guard !endpoint.hasPrefix(reservedPrefix) else {
            throw .invalidEndpoint(endpoint, reason: "names that begin with \(reservedPrefix) are reserved")
        }
        if endpoint.hasPrefix("inproc://") {
            guard !security.isEncrypted else { throw .curveWithoutHandshake(endpoint: endpoint) }
        } else if endpoint.hasPrefix("tcp://") {
            guard security.isEncrypted else { throw .plaintextRefused(endpoint: endpoint) }
            try checkPort(endpoint)
        } else if !endpoint.hasPrefix("ipc://") {
            throw .invalidEndpoint(endpoint, reason: "only tcp://, ipc:// and inproc:// are used")
        }
        if case .curveServer = security, !context.hasAuthenticator { throw .noAuthenticator(endpoint: endpoint) }
    }

    /// libzmq would take port 70000 for 4464, and `5555x` for 5555.
    private static func checkPort(_ endpoint: String) throws(ZeroMQError) {
        let port = endpoint.utf8.lastIndex(of: UInt8(ascii: ":")).map { endpoint[$0...].dropFirst() } ?? ""
        if port == "*" { return }
        guard port.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }), UInt16(port) != nil else {
            throw .invalidEndpoint(endpoint, reason: "after the last colon belongs a port, 1...65535 or *")
        }
    }
}
