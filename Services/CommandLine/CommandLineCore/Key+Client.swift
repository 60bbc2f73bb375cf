internal import ArgumentParser
internal import Exchange
internal import Glibc
internal import Schema
internal import ServiceKit

extension Key {
    /// `taiwa key new`.
    struct New: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "new",
            abstract: "Make a key of your own, on your own machine.",
            discussion: """
                Makes the folder ACCOUNT with account.key, which is secret and stays here, and request.json, which holds
                the public halves. Give request.json to the operator of the exchange, who answers with connect.json; put
                that into the folder too, and say --account ACCOUNT to the other commands.

                  taiwa key new jaxa
                  ssh HOST taiwa key admit - < jaxa/request.json > jaxa/connect.json
                  taiwa subscribe --account jaxa
                """
        )

        @Argument(help: "The account's name, and the folder's: a-z, 0-9 and -.")
        var account: String

        func run() throws {
            let folder = AccountFolder(try AccountName(self.account).name)
            guard !ExchangeFolder.exists(folder.keyFile) else {
                throw Complaint("\(folder.keyFile) is there already; taiwa key rotate makes one to take its place")
            }
            let credentials = Credentials.generate(account: try AccountName(self.account))
            try PrivateFile.makeFolder(folder.path)
            try credentials.write(to: folder.keyFile)
            try KeyRequest(for: credentials).write(to: folder)
            say(folder.requestFile)
        }
    }

    /// `taiwa key rotate`.
    struct Rotate: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "rotate",
            abstract: "Replace your key by a new one.",
            discussion: """
                The first time it makes next.key and request.json, which the present key vouches for, in the account's
                folder. Give request.json to the operator, who admits it for the same account. The second time, once the
                exchange lets the new key in, it takes the place of account.key. The old key counts until the operator
                revokes it or its date has come.
                """
        )

        @OptionGroup var connection: Connection

        func run() async throws {
            let folder = try self.connection.folder()
            guard ExchangeFolder.exists(folder.nextKeyFile) else {
                let present = try folder.credentials()
                let next = Credentials.generate(account: present.account)
                try next.write(to: folder.nextKeyFile)
                try KeyRequest(for: next, vouchedForBy: present).write(to: folder)
                say(folder.requestFile)
                return
            }
            let next = try Credentials.load(from: folder.nextKeyFile)
            let client = try ExchangeClient(try ConnectFile.load(from: folder.connectFile), as: next)
            do {
                let _: Welcome = try await client.request(.bus, "welcome", Nothing())
                await client.close()
            } catch let error as ExchangeError {
                await client.close()
                guard case .noAnswer = error else { throw error }
                throw Complaint(
                    "the exchange does not let the new key in yet; give \(folder.requestFile) to its operator, then run this again"
                )
            }
            guard rename(folder.nextKeyFile, folder.keyFile) == 0 else {
                throw Complaint("\(folder.keyFile) cannot be replaced: \(String(cString: strerror(errno)))")
            }
            say("rotated: \(next.account) \(next.publicKey.id)")
        }
    }
}

extension AccountFolder {
    /// What the operator is to admit.
    var requestFile: String { "\(self.path)/request.json" }
    /// The key that is to replace the present one.
    var nextKeyFile: String { "\(self.path)/next.key" }
}

extension KeyRequest {
    fileprivate func write(to folder: AccountFolder) throws {
        try PrivateFile.write(JSONText.encode(self, pretty: true) + [0x0A], to: folder.requestFile, mode: 0o644)
    }
}
