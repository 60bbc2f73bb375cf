public import ArgumentParser
public import Exchange
internal import Foundation
internal import Glibc
internal import Schema
internal import ServiceKit

/// How a command finds the exchange and who it is there.
public struct Connection: ParsableArguments {
    /// Where the exchange is.
    @Option(help: "connect.json of the exchange (default: in the exchange folder, TAIWA_EXCHANGE).")
    public var connect: String?

    /// Who asks.
    @Option(help: "Key file of the account to act as (default: keys/operator.key beside connect.json).")
    public var key: String?

    /// Makes the defaults.
    public init() {}

    /// Opens the connection, runs `body` and closes it.
    public func withClient<Result: Sendable>(
        _ body: (ExchangeClient) async throws -> Result
    ) async throws -> Result {
        let folder = ExchangeFolder(try Settings().exchange)
        let connect = self.connect ?? folder.connectFile
        guard ExchangeFolder.exists(connect) else {
            throw ExchangeError.file(
                path: connect,
                reason: "it is not there; start an exchange with taiwa up, or say --connect"
            )
        }
        let beside = ExchangeFolder(
            connect.contains("/") ? String(connect[..<(connect.lastIndex(of: "/") ?? connect.startIndex)]) : "."
        )
        let key = try self.key ?? beside.keyFile(AccountName("operator"))
        let client = try ExchangeClient(try ConnectFile.load(from: connect), as: try Credentials.load(from: key))
        do {
            let result = try await body(client)
            await client.close()
            return result
        } catch {
            await client.close()
            throw error
        }
    }
}

/// Whether standard output is a terminal, and so may be coloured.
var outputIsTerminal: Bool { isatty(1) == 1 && getenv("NO_COLOR") == nil }

/// Writes a line to standard output at once.
func say(_ line: String) {
    print(line)
    fflush(nil)
}

/// Writes a line to standard error.
func warn(_ line: String) { FileHandle.standardError.write(Data((line + "\n").utf8)) }
