public import ArgumentParser
internal import Exchange
internal import Schema
internal import ServiceKit

/// `taiwa key`.
public struct Key: ParsableCommand {
    /// What it is for.
    public static let configuration = CommandConfiguration(
        abstract: "Make keys, and say what their accounts may do.",
        discussion: """
            Whoever takes part makes a key (new) and gives the operator the request file; the operator admits it and gives
            back connect.json. What admit, grant and revoke change is in force within five seconds.
            """,
        subcommands: [New.self, Rotate.self, Admit.self, Grants.self, Revoke.self, List.self]
    )

    /// Makes the command.
    public init() {}
}

extension Key {
    /// `taiwa key revoke`.
    struct Revoke: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "revoke",
            abstract: "Shut an account out, or one of its keys (operator).",
            discussion: """
                Within five seconds it reads and publishes nothing more, live, replayed or by request. The key stays in
                the registry as retired, so that what it signed before can be verified.
                """
        )

        @Argument(help: "The account.")
        var account: String

        @Option(help: ArgumentHelp("Only the key of this id, as taiwa key list prints it.", valueName: "id"))
        var key: String?

        func run() throws {
            let name = try AccountName(self.account)
            let retired = try RegistryFile.update(try Operator.registry()) { registry in
                guard var account = registry.accounts[name] else { throw Operator.noAccount(name) }
                guard self.key == nil || account.keys.contains(where: { $0.id == self.key }) else {
                    throw Complaint("\(name) has no key \(self.key ?? ""); taiwa key list shows which there are")
                }
                var retired: [String] = []
                for index in account.keys.indices
                where account.keys[index].retired == nil
                    && (self.key ?? account.keys[index].id) == account.keys[index].id
                {
                    account.keys[index].retired = .now
                    retired.append(account.keys[index].id)
                }
                registry.accounts[name] = account
                return retired
            }
            for key in retired { say("revoked: \(name) \(key)") }
            if retired.isEmpty { warn("nothing to revoke: it was revoked before") }
        }
    }

    /// `taiwa key list`.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: "Show the accounts, their keys and what they may do (operator)."
        )

        @Flag(help: "Print one JSON object a line, an account each, as the registry has it.")
        var json = false

        private struct Line: Encodable {
            let name: AccountName
            let account: Account

            func encode(to encoder: any Encoder) throws {
                var container = encoder.container(keyedBy: Key.self)
                try container.encode(self.name, forKey: .account)
                try self.account.encode(to: encoder)
            }

            private enum Key: CodingKey { case account }
        }

        func run() throws {
            for (name, account) in try RegistryFile.load(try Operator.registry()).accounts.sorted(by: {
                $0.key < $1.key
            }) {
                if self.json {
                    say(String(decoding: JSONText.encode(Line(name: name, account: account)), as: UTF8.self))
                } else {
                    self.print(name, account)
                }
            }
        }

        private func print(_ name: AccountName, _ account: Account) {
            let dates = account.valid == ValidityDates() ? "" : " (\(account.valid.words))"
            say("\(name)\(dates)")
            let roles = account.roles.map { "role \($0.rawValue)" }
            for right in account.rights + roles { say("  \(right)") }
            for key in account.keys { say("  key \(key.id) \(key.words)") }
        }
    }
}

/// What the operator's commands work on.
enum Operator {
    static func folder() throws -> ExchangeFolder { ExchangeFolder(try Settings().exchange) }

    /// The registry's path.
    static func registry() throws -> String {
        let folder = try Self.folder()
        guard ExchangeFolder.exists(folder.registryFile) else {
            throw ExchangeError.file(
                path: folder.registryFile,
                reason: "it is not there; run this where the exchange is, once it was started"
            )
        }
        return folder.registryFile
    }

    static func noAccount(_ name: AccountName) -> Complaint {
        Complaint("there is no account \(name); taiwa key list shows which there are")
    }

    /// Prints what an account needs beside its key.
    static func printConnectFile(of account: AccountName) throws {
        let folder = try Self.folder()
        let connect = try ConnectFile.load(from: folder.connectFile)
        let registry = try RegistryFile.load(folder.registryFile)
        // The account's own dates may begin later, and then it needs no other file.
        var entry = registry
        entry.accounts[account]?.valid = ValidityDates()
        entry.accounts[account]?.keys = []
        let seen = connect.seen(by: account, registry: entry, at: .now)
        say(String(decoding: JSONText.encode(seen, pretty: true), as: UTF8.self))
    }
}

extension ValidityDates {
    /// The dates in words.
    var words: String {
        [self.from.map { "from \($0)" }, self.until.map { "until \($0)" }].compactMap { $0 }.joined(separator: " ")
    }
}

extension AccountKey {
    /// Its state in words.
    var words: String {
        if let retired { return "retired \(retired)" }
        let state = self.isActive(at: .now) ? "active" : "not active"
        return self.valid == ValidityDates() ? state : "\(state), \(self.valid.words)"
    }
}

extension Account {
    /// Reading and publishing in words, a line each.
    var rights: [String] {
        let reading = self.read.isEmpty ? [] : ["reads \(self.read.map(\.name).joined(separator: ", "))"]
        return reading
            + self.publish.map { grant in
                let topics = grant.topics.map(\.description).joined(separator: ", ")
                let agencies = grant.agencies.joined(separator: ", ")
                return "publishes for \(agencies) under \(topics) to \(grant.audiences.joined(separator: ", "))"
            }
    }
}
