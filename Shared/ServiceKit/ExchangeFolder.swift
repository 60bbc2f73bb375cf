public import Exchange
public import Schema
public import ZeroMQ
internal import Glibc

/// The folder of an exchange, which the bus alone needs whole: `connect.json`, `registry.yaml`, `server.key` and a
/// folder for each account that was made here, `accounts/ACCOUNT`.
public struct ExchangeFolder: Sendable {
    /// The folder.
    public let path: String

    /// Names a folder.
    public init(_ path: String) { self.path = path }

    /// Where everything is.
    public var connectFile: String { "\(self.path)/connect.json" }
    /// Who may do what.
    public var registryFile: String { "\(self.path)/registry.yaml" }
    /// The exchange's secret server key, Z85.
    public var serverKeyFile: String { "\(self.path)/server.key" }
    /// The secret key that signs checkpoints.
    public var logKeyFile: String { "\(self.path)/log.key" }
    /// What the account's owner gets.
    public func account(_ account: AccountName) -> AccountFolder { AccountFolder("\(self.path)/accounts/\(account)") }

    /// What a guest gets, beside a key of their own.
    public var guestFile: String { "\(self.path)/guest.json" }

    /// Tells every account made here where the exchange is, and guests, if there are any.
    ///
    /// - Returns: What could not be written; the others were told all the same.
    public func distribute(_ connect: ConnectFile, registry: Registry) -> [ExchangeError] {
        var failures: [ExchangeError] = []
        func tell(_ reader: AccountName?, _ path: String) {
            let file = connect.seen(by: reader, registry: registry, at: .now)
            // Each write waits for the disk, and most files stay as they are.
            if let told = try? ConnectFile.load(from: path), told == file { return }
            do { try file.write(to: path) } catch { failures.append(error) }
        }
        for account in registry.accounts.keys.sorted() where Self.exists(self.account(account).keyFile) {
            tell(account, self.account(account).connectFile)
        }
        if registry.guests != nil { tell(nil, self.guestFile) } else { unlink(self.guestFile) }
        return failures
    }

    /// Reads the server key.
    /// - Throws: `ExchangeError.file` when it is absent, readable by others or no key.
    public func serverKey() throws(ExchangeError) -> CurveSecretKey {
        guard Self.exists(self.serverKeyFile) else {
            throw .file(
                path: self.serverKeyFile,
                reason: "the server key is missing; start the bus first, it makes one"
            )
        }
        let text = String(decoding: try PrivateFile.readSecret(self.serverKeyFile).filter { $0 > 0x20 }, as: UTF8.self)
        do { return try CurveSecretKey(z85: text) } catch {
            throw .file(path: self.serverKeyFile, reason: "it holds no CURVE key")
        }
    }

    /// Whether a file is there.
    public static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }
}

extension AccountFolder {
    /// A connection as the account, made once the bus has written what it takes.
    ///
    /// - Parameters:
    ///   - context: The process's ZeroMQ context.
    ///   - patience: How long to wait for the files, in tenths of a second.
    /// - Returns: The client.
    /// - Throws: `ExchangeError` when they do not come, or cannot be used.
    public func clientOnceReady(in context: Context? = nil, patience: Int = 600) async throws -> ExchangeClient {
        for _ in 0..<patience
        where !ExchangeFolder.exists(self.connectFile) || !ExchangeFolder.exists(self.keyFile) {
            try await Task.sleep(for: .milliseconds(100))
        }
        return try self.client(in: context)
    }
}
