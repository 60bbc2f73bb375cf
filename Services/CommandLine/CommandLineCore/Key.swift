public import ArgumentParser
internal import Exchange
internal import Schema
internal import ServiceKit

/// `taiwa key`.
public struct Key: ParsableCommand {
    /// What it is for.
    public static let configuration = CommandConfiguration(
        abstract: "Make keys for accounts of this exchange.",
        subcommands: [New.self]
    )

    /// Makes the command.
    public init() {}
}

extension Key {
    /// `taiwa key new`.
    struct New: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "new",
            abstract: "Make an account with keys and enter it in the registry.",
            discussion: """
                Run it where the registry is, beside a bus that was started once. It makes the folder accounts/ACCOUNT
                in the exchange folder, with connect.json and a secret account.key, and prints its path; give that
                folder to whom it is for. The bus knows the account within a second.
                """
        )

        @Argument(help: "The account's name: a-z, 0-9 and -.")
        var account: String

        @Option(help: "An audience it may read; repeat it for more.")
        var read: [String] = ["public"]

        @Option(help: "An agency it may publish for; repeat it for more. None: it may not publish.")
        var agency: [String] = []

        @Option(help: "Topics it may publish under, such as 'ssa/>'; repeat it for more.")
        var topic: [String] = [">"]

        @Option(help: "An audience it may publish to; repeat it for more.")
        var audience: [String] = ["public"]

        func run() throws {
            let folder = ExchangeFolder(try Settings().exchange)
            let name = try AccountName(self.account)
            var registry = try RegistryFile.load(folder.registryFile)
            for topic in try self.topic.map({ try TopicPattern($0) }) where !registry.tree.has(topic) {
                throw Complaint("no topic matches \(topic); taiwa topics lists all")
            }
            for agency in try self.agency.map({ try AgencyID($0) }) where registry.agencies[agency] == nil {
                throw Complaint("there is no agency \(agency) in \(folder.registryFile)")
            }
            guard registry.accounts[name] == nil else {
                throw Complaint("the account \(name) is there already; choose another name")
            }
            let audiences = try (self.read + self.audience).map { try Audience($0) }
            for audience in audiences where registry.audiences[audience] == nil {
                let known = registry.audiences.keys.sorted().map(\.name).joined(separator: ", ")
                throw Complaint("there is no audience \(audience); the registry has \(known)")
            }
            let credentials = Credentials.generate(account: name)
            let grant = Grant(
                agencies: try self.agency.map { try AgencyID($0).name },
                topics: try self.topic.map { try TopicPattern($0) },
                audiences: self.audience
            )
            registry.accounts[name] = Account(
                keys: [credentials.publicKey],
                read: try self.read.map { try Audience($0) },
                publish: self.agency.isEmpty ? [] : [grant]
            )
            let connect = try ConnectFile.load(from: folder.connectFile)
            try PrivateFile.makeFolder(folder.account(name).path)
            try credentials.write(to: folder.account(name).keyFile)
            try connect.seen(by: name, registry: registry).write(to: folder.account(name).connectFile)
            try RegistryFile.store(registry, at: folder.registryFile)
            say(folder.account(name).path)
        }
    }
}
