#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// What the deliveries of a webhook are signed with; it describes itself without its bytes.
///
/// Source: Standard Webhooks 1.0, "Signature scheme".
public struct WebhookSecret: Hashable, Sendable, CustomStringConvertible, CustomReflectable {
    /// How many bytes a secret may have.
    public static let sizes = 24...64
    private static let prefix = "whsec_"

    /// The key of the signature.
    public let bytes: [UInt8]

    /// Takes 24 to 64 bytes.
    /// - Returns: Nil when there are fewer or more.
    public init?(bytes: [UInt8]) {
        guard Self.sizes.contains(bytes.count) else { return nil }
        self.bytes = bytes
    }

    /// Reads the text form: `whsec_` and base64 of 24 to 64 bytes.
    /// - Returns: Nil when it is none.
    public init?(_ text: String) {
        guard text.hasPrefix(Self.prefix), let data = Data(base64Encoded: String(text.dropFirst(Self.prefix.count)))
        else { return nil }
        self.init(bytes: [UInt8](data))
    }

    /// Makes a secret that nobody knows, of 32 bytes.
    public static func random() -> Self {
        var generator = SystemRandomNumberGenerator()
        return Self(unchecked: (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
    }

    private init(unchecked bytes: [UInt8]) { self.bytes = bytes }

    /// The text form, for the one who made the subscription.
    public var text: String { Self.prefix + Data(self.bytes).base64EncodedString() }

    /// The prefix only.
    public var description: String { Self.prefix + "…" }

    /// Nothing.
    public var customMirror: Mirror { Mirror(self, children: EmptyCollection<Mirror.Child>()) }
}
