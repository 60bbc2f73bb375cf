public import ZeroMQ

/// All that a program needs to take part as an account: a folder with `connect.json` and `account.key`.
public struct AccountFolder: Hashable, Sendable {
    /// The folder.
    public let path: String

    /// Names a folder.
    public init(_ path: String) { self.path = path }

    /// Where the exchange is, as the account is told.
    public var connectFile: String { "\(self.path)/connect.json" }
    /// The account's keys.
    public var keyFile: String { "\(self.path)/account.key" }

    /// Reads the keys.
    /// - Throws: ``ExchangeError/file(path:reason:)``.
    public func credentials() throws(ExchangeError) -> Credentials { try Credentials.load(from: self.keyFile) }

    /// A connection as the account.
    ///
    /// - Parameter context: The process's ZeroMQ context, if it has one already.
    /// - Returns: The client.
    /// - Throws: ``ExchangeError``.
    public func client(in context: Context? = nil) throws(ExchangeError) -> ExchangeClient {
        try ExchangeClient(try ConnectFile.load(from: self.connectFile), as: try self.credentials(), in: context)
    }
}
