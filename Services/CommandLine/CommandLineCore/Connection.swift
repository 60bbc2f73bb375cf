public import ArgumentParser
public import Exchange
internal import Foundation
internal import Glibc
internal import Schema
internal import ServiceKit

/// As whom a command takes part in the exchange.
public struct Connection: ParsableArguments {
    /// Who asks, and where.
    @Option(
        help: ArgumentHelp(
            "Folder of the account to act as, with connect.json and account.key (default: TAIWA_ACCOUNT, or the operator of this machine's exchange).",
            valueName: "folder"
        )
    )
    public var account: String?

    /// Makes the defaults.
    public init() {}

    /// The account's folder.
    func folder() throws -> AccountFolder {
        try self.account.map { AccountFolder($0) } ?? Settings().accountFolder(of: AccountName("operator"))
    }

    /// Opens the connection, runs `body` and closes it.
    public func withClient<Result: Sendable>(
        _ body: (ExchangeClient) async throws -> Result
    ) async throws -> Result {
        let folder = try self.folder()
        guard ExchangeFolder.exists(folder.connectFile) else {
            throw ExchangeError.file(
                path: folder.connectFile,
                reason: "it is not there; start an exchange with taiwa up, or say --account FOLDER"
            )
        }
        let client = try folder.client()
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

/// Why a command cannot do what it was asked, as a sentence that says what to do.
struct Complaint: Error, CustomStringConvertible {
    let description: String

    init(_ sentence: String) { self.description = sentence }
}

/// Whether standard output is a terminal, and so may be coloured.
var outputIsTerminal: Bool { isatty(1) == 1 && getenv("NO_COLOR") == nil }

/// Whether standard input is a terminal, at which a person would have to type what is read.
var inputIsTerminal: Bool { isatty(0) == 1 }

/// Writes a line to standard output at once.
func say(_ line: String) {
    print(line)
    fflush(nil)
}

/// Writes a line to standard error.
func warn(_ line: String) { FileHandle.standardError.write(Data((line + "\n").utf8)) }
