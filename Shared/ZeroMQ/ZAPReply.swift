/// The answer to an authentication request; refuses whatever it does not fully understand.
///
/// Source: ZeroMQ RFC 27 (ZAP).
struct ZAPReply {
    private static let version = Frame("1.0")
    private static let longestName = 255

    /// Answers a request as a router received it: routing id, empty frame, version, request id, domain, address,
    /// identity, mechanism, key.
    /// - Parameters:
    ///   - request: From any peer, so anything may be in it.
    ///   - authenticate: Asked only about well-formed requests with a CURVE key.
    /// - Returns: `nil` when the request does not even tell whom to answer; the handshake then times out.
    static func message(to request: Message, authenticate: (ZAPRequest) -> ZAPDecision) -> Message? {
        let frames = request.frames
        guard frames.count >= 4, frames[1].isEmpty else { return nil }
        let verdict = judge(frames, authenticate)
        return Message([
            frames[0], frames[1], version, frames[3],
            Frame(verdict.status), Frame(verdict.text), Frame(verdict.userID), Frame(""),
        ])
    }

    private static func judge(
        _ frames: [Frame],
        _ authenticate: (ZAPRequest) -> ZAPDecision
    ) -> (status: String, text: String, userID: String) {
        guard frames[2] == version else { return ("500", "Unknown ZAP version", "") }
        guard frames.count >= 8, frames[7].text == "CURVE" else { return ("400", "Only CURVE is accepted", "") }
        guard frames.count == 9, let publicKey = try? CurvePublicKey(bytes: frames[8].bytes),
            let domain = frames[4].text, !domain.isEmpty, domain.utf8.count <= longestName,
            let address = frames[5].text, address.utf8.count <= longestName,
            frames[6].count <= longestName
        else { return ("400", "Malformed request", "") }
        let request = ZAPRequest(
            domain: domain,
            address: address,
            identity: frames[6].bytes,
            mechanism: "CURVE",
            publicKey: publicKey
        )
        switch authenticate(request) {
        case .deny:
            // Who is unknown now may be known in a second, and after 400 the client's socket never tries again
            // (libzmq 4.3.4, session_base.cpp, engine_error).
            return ("300", "Denied", "")
        case .allow(let userID):
            guard (1...longestName).contains(userID.utf8.count), !userID.utf8.contains(0) else {
                return ("500", "Unusable user id", "")
            }
            return ("200", "OK", userID)
        }
    }
}
