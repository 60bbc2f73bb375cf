public import Exchange
public import Schema
public import ZeroMQ
internal import Glibc

/// The folder that the services of an exchange share: `connect.json`, `registry.yaml`, `server.key` and
/// `keys/ACCOUNT.key`.
public struct ExchangeFolder: Sendable {
    /// The folder.
    public let path: String

    /// Names a folder.
    public init(_ path: String) { self.path = path }

    /// What a client needs to know.
    public var connectFile: String { "\(self.path)/connect.json" }
    /// Who may do what.
    public var registryFile: String { "\(self.path)/registry.yaml" }
    /// The exchange's secret server key, Z85.
    public var serverKeyFile: String { "\(self.path)/server.key" }
    /// The keys of an account.
    public func keyFile(_ account: AccountName) -> String { "\(self.path)/keys/\(account).key" }

    /// Reads the server key.
    /// - Throws: `ExchangeError.file` when it is absent, readable by others or no key.
    public func serverKey() throws(ExchangeError) -> CurveSecretKey {
        var status = stat()
        guard stat(self.serverKeyFile, &status) == 0 else {
            throw .file(
                path: self.serverKeyFile,
                reason: "the server key is missing; start the bus first, it makes one"
            )
        }
        guard status.st_mode & 0o077 == 0 else {
            throw .file(path: self.serverKeyFile, reason: "others may read the server key; run chmod 600 on it")
        }
        let text = String(decoding: try PrivateFile.read(self.serverKeyFile).filter { $0 > 0x20 }, as: UTF8.self)
        do { return try CurveSecretKey(z85: text) } catch {
            throw .file(path: self.serverKeyFile, reason: "it holds no CURVE key")
        }
    }

    /// Whether a file is there.
    public static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// A client's connection as one of the exchange's own accounts, made once the bus has written what it takes.
    ///
    /// - Parameters:
    ///   - account: The account whose key file is here.
    ///   - context: The process's ZeroMQ context.
    ///   - patience: How long to wait for the files, in tenths of a second.
    /// - Returns: The client.
    /// - Throws: ``ExchangeError``.
    public func client(
        as account: AccountName,
        in context: Context? = nil,
        patience: Int = 600
    ) async throws -> ExchangeClient {
        for _ in 0..<patience where !Self.exists(self.connectFile) || !Self.exists(self.keyFile(account)) {
            try await Task.sleep(for: .milliseconds(100))
        }
        return try ExchangeClient(
            try ConnectFile.load(from: self.connectFile),
            as: try Credentials.load(from: self.keyFile(account)),
            in: context
        )
    }
}
