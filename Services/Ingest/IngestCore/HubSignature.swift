internal import Crypto
internal import HummingbirdCore
internal import NIOCore

/// How a hub proves that a notification is its own.
///
/// Source: W3C WebSub (2018), section 7.1.
enum HubSignature {
    /// The most bytes of a notification.
    static let bodyLimit = 32 * 1_048_576

    /// A notification that is larger than ``bodyLimit``.
    struct TooLarge: Error {}

    /// What a signature proves.
    enum Verdict {
        /// The hub sent it.
        case holds
        /// Nothing; all the same it holds by a hash that is broken.
        case isWeak(hash: String)
        /// Nothing.
        case fails
    }

    /// Reads a notification to its end, of which nothing is kept, and tells whether it was signed with the secret.
    ///
    /// - Parameters:
    ///   - body: The notification.
    ///   - field: `X-Hub-Signature`, such as `sha256=` and hexadecimal digits.
    ///   - secret: What the hub was told.
    /// - Returns: What it proves; by SHA-1 nothing.
    /// - Throws: ``TooLarge``, or what ended the connection.
    static func verdict(_ body: RequestBody, _ field: String?, secret: String) async throws -> Verdict {
        let parts = (field ?? "").split(separator: "=", maxSplits: 1)
        let code = parts.count == 2 ? [UInt8](hexadecimal: parts[1]) : nil
        let key = SymmetricKey(data: Array(secret.utf8))
        let isCode: Bool
        switch parts.first?.lowercased() {
        case "sha1":
            isCode = try await Self.isCode(code, HMAC<Insecure.SHA1>(key: key), of: body)
            return isCode ? .isWeak(hash: "sha1") : .fails
        case "sha384": isCode = try await Self.isCode(code, HMAC<SHA384>(key: key), of: body)
        case "sha512": isCode = try await Self.isCode(code, HMAC<SHA512>(key: key), of: body)
        case "sha256": isCode = try await Self.isCode(code, HMAC<SHA256>(key: key), of: body)
        default: isCode = try await Self.isCode(nil, HMAC<SHA256>(key: key), of: body)
        }
        return isCode ? .holds : .fails
    }

    private static func isCode<Hash>(_ code: [UInt8]?, _ start: HMAC<Hash>, of body: RequestBody) async throws -> Bool {
        var hash = start
        var count = 0
        for try await chunk in body {
            count += chunk.readableBytes
            guard count <= Self.bodyLimit else { throw TooLarge() }
            hash.update(data: chunk.readableBytesView)
        }
        // Compared in a time that tells nothing.
        return code.map { hash.finalize() == $0 } ?? false
    }
}
