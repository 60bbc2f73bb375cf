internal import Crypto
internal import Exchange
internal import ServiceKit

/// Where hubs call, and by which secrets they prove themselves.
///
/// Nothing of it is stored: it follows from the key of the account, which all replicas have, so that any of them can tell
/// a hub's call from a stranger's without asking anybody.
struct HubCallbacks: Sendable {
    /// A callback that was given to a hub.
    struct Callback: Hashable, Sendable {
        /// The source's name.
        let source: String
        /// The subscription, 32 hexadecimal digits, the first half of which say the topic.
        let subscription: String

        /// Whether the subscription is to a topic.
        func isOf(_ topic: String) -> Bool { self.subscription.hasPrefix(HubCallbacks.name(of: topic)) }
    }

    private let url: String
    private let key: SymmetricKey

    /// - Parameters:
    ///   - url: The address under which hubs reach the replicas.
    ///   - credentials: The keys of the account.
    init(_ url: String, _ credentials: Credentials) {
        self.url = url
        self.key = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: credentials.signing.rawRepresentation),
            info: Array("taiwa websub v1".utf8),
            outputByteCount: 32
        )
    }

    /// The subscription of a source to what it offers; another one when the address or the key is another.
    func callback(of source: String, _ offer: HubOffer) -> Callback {
        let hub = self.code("hub", self.url, offer.hub).prefix(8).hexadecimal
        return Callback(source: source, subscription: Self.name(of: offer.topic) + hub)
    }

    /// The address that a hub is to call, which nobody guesses.
    func url(of callback: Callback) -> String {
        "\(self.url)/\(callback.source)/\(callback.subscription)\(Array(self.proof(of: callback)).hexadecimal)"
    }

    /// The secret by which the hub signs, 64 bytes.
    func secret(of callback: Callback) -> String {
        self.code("secret", callback.source, callback.subscription).hexadecimal
    }

    /// The callback at a path, whatever stands before its last two segments; nil when it was not given to a hub.
    func callback(at path: some StringProtocol) -> Callback? {
        let segments = path.split(separator: "/", omittingEmptySubsequences: false).suffix(2)
        guard segments.count == 2, let source = segments.first, let token = segments.last, token.utf8.count == 96,
            source.utf8.count <= 64, let proof = [UInt8](hexadecimal: token.dropFirst(32))
        else { return nil }
        let callback = Callback(source: String(source), subscription: String(token.prefix(32)))
        let message = Self.message("callback", callback.source, callback.subscription)
        return HMAC<SHA256>.isValidAuthenticationCode(proof, authenticating: message, using: self.key) ? callback : nil
    }

    private func proof(of callback: Callback) -> HMAC<SHA256>.MAC {
        HMAC<SHA256>.authenticationCode(
            for: Self.message("callback", callback.source, callback.subscription),
            using: self.key
        )
    }

    private func code(_ purpose: String, _ one: String, _ other: String) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: Self.message(purpose, one, other), using: self.key))
    }

    private static func message(_ purpose: String, _ one: String, _ other: String) -> [UInt8] {
        Array("\(purpose)\n\(one)\n\(other)".utf8)
    }

    /// A topic in 16 hexadecimal digits.
    fileprivate static func name(of topic: String) -> String { String(Poll.hash(topic).prefix(16)) }
}

extension Sequence<UInt8> {
    /// Two digits a byte.
    var hexadecimal: String { self.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }
}

extension [UInt8] {
    /// The bytes of two hexadecimal digits each, in any case; nil when there are others.
    init?(hexadecimal text: some StringProtocol) {
        let digits = text.utf8.compactMap { Character(Unicode.Scalar($0)).hexDigitValue.map(UInt8.init) }
        guard digits.count == text.utf8.count, digits.count.isMultiple(of: 2) else { return nil }
        self = stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }
}
