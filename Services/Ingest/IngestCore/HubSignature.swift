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

    /// Reads a notification to its end, of which nothing is kept, and tells whether it was signed with the secret.
    ///
    /// - Parameters:
    ///   - body: The notification.
    ///   - field: `X-Hub-Signature`, such as `sha256=` and hexadecimal digits. SHA-1 counts as no signature.
    ///   - secret: What the hub was told.
    /// - Returns: Whether it holds.
    /// - Throws: ``TooLarge``, or what ended the connection.
    static func isValid(_ body: RequestBody, _ field: String?, secret: String) async throws -> Bool {
        let parts = (field ?? "").split(separator: "=", maxSplits: 1)
        let code = parts.count == 2 ? [UInt8](hexadecimal: parts[1]) : nil
        let key = SymmetricKey(data: Array(secret.utf8))
        return switch parts.first?.lowercased() {
        case "sha384": try await Self.isCode(code, HMAC<SHA384>(key: key), of: body)
        case "sha512": try await Self.isCode(code, HMAC<SHA512>(key: key), of: body)
        case "sha256": try await Self.isCode(code, HMAC<SHA256>(key: key), of: body)
        default: try await Self.isCode(nil, HMAC<SHA256>(key: key), of: body)
        }
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
