internal import ArgumentParser
internal import Exchange
internal import Schema
internal import ServiceKit

extension Key {
    /// `taiwa key admit`.
    struct Admit: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "admit",
            abstract: "Let a key in, and print connect.json for its owner (operator).",
            discussion: """
                Run it where the registry is. A new account gets the rights given here. A further key of an account that
                is there, which taiwa key rotate made, leaves its rights as they are. Make sure by other means that the
                request comes from whom you believe it does: whoever made it gets these rights.
                """
        )

        @Argument(
            help: ArgumentHelp("The request.json that its owner made; - for standard input.", valueName: "request")
        )
        var request: String

        @OptionGroup var rights: Rights

        @Option(help: ArgumentHelp("The key counts from then on, such as 2026-04-01T00:00:00Z.", valueName: "time"))
        var from: String?

        @Option(help: ArgumentHelp("The key counts until then.", valueName: "time"))
        var until: String?

        func run() throws {
            let request = try KeyRequest.read(try InputFile.read(self.request), called: self.request)
            let name = request.account
            var key = request.key
            key.valid = ValidityDates(
                from: try self.from.map { try Timestamp($0) },
                until: try self.until.map { try Timestamp($0) }
            )
            try key.valid.check()
            try RegistryFile.update(try Operator.registry()) { registry in
                guard var account = registry.accounts[name] else {
                    registry.accounts[name] = try self.rights.account(with: [key], in: registry)
                    return
                }
                guard !account.keys.contains(where: { $0.id == key.id }) else {
                    throw Complaint("\(name) has the key \(key.id) already; taiwa key list shows its state")
                }
                guard !self.rights.areGiven else {
                    throw Complaint("\(name) is there already and keeps its rights; taiwa key grant changes them")
                }
                let active = account.keys.filter { $0.isActive(at: .now) }
                guard active.isEmpty || active.contains(where: { request.isVouchedFor(by: $0) }) else {
                    throw Complaint(
                        """
                        the account \(name) is there and none of its keys vouches for this one; have its owner make the \
                        request with taiwa key rotate, or revoke the account first
                        """
                    )
                }
                account.keys.append(key)
                registry.accounts[name] = account
            }
            try Operator.printConnectFile(of: name)
        }
    }

    /// `taiwa key grant`.
    struct Grants: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "grant",
            abstract: "Say anew what an account may do, and print connect.json for its owner (operator).",
            discussion: """
                All that the account may do is what is given here; what is not repeated is withdrawn. Different topics for
                different agencies or audiences are for registry.yaml.
                """
        )

        @Argument(help: "The account.")
        var account: String

        @OptionGroup var rights: Rights

        @Option(help: ArgumentHelp("The account counts from then on.", valueName: "time"))
        var from: String?

        @Option(help: ArgumentHelp("The account counts until then.", valueName: "time"))
        var until: String?

        func run() throws {
            let name = try AccountName(self.account)
            let valid = ValidityDates(
                from: try self.from.map { try Timestamp($0) },
                until: try self.until.map { try Timestamp($0) }
            )
            try valid.check()
            try RegistryFile.update(try Operator.registry()) { registry in
                guard let before = registry.accounts[name] else { throw Operator.noAccount(name) }
                var account = try self.rights.account(with: before.keys, in: registry)
                account.valid = valid
                // No option gives it, so none takes it away.
                if before.roles.contains(.service) { account.roles.append(.service) }
                registry.accounts[name] = account
            }
            try Operator.printConnectFile(of: name)
        }
    }
}

/// What an account may do, as the operator types it.
struct Rights: ParsableArguments {
    @Option(help: "An audience it may read; repeat it for more. None given: public.")
    var read: [String] = []

    @Option(help: "An agency it may publish for, or '*'; repeat it for more. None given: it may not publish.")
    var agency: [String] = []

    @Option(help: "Topics it may publish under, such as 'ssa/>'; repeat it for more. None given: all.")
    var topic: [String] = []

    @Option(help: "An audience it may publish to; repeat it for more. None given: public.")
    var audience: [String] = []

    @Flag(help: "It may ask for others, as the portal does.")
    var actFor = false

    func validate() throws {
        guard !self.agency.isEmpty || (self.topic.isEmpty && self.audience.isEmpty) else {
            throw ValidationError("--topic and --audience are about publishing; say --agency too")
        }
    }

    /// Whether any was typed.
    var areGiven: Bool { self.actFor || ![self.read, self.agency, self.topic, self.audience].allSatisfy(\.isEmpty) }

    /// - Throws: `Complaint` or `SchemaError` when the registry does not know what is meant.
    func account(with keys: [AccountKey], in registry: Registry) throws -> Account {
        let topics = try (self.topic.isEmpty ? [">"] : self.topic).map { try TopicPattern($0) }
        for topic in topics where !registry.tree.has(topic) {
            throw Complaint("no topic matches \(topic); taiwa topics lists all")
        }
        for agency in self.agency where agency != "*" {
            guard registry.agencies[try AgencyID(agency)] != nil else {
                throw Complaint("there is no agency \(agency); taiwa agency list shows all, taiwa agency add adds one")
            }
        }
        let read = try (self.read.isEmpty ? ["public"] : self.read).map { try Audience($0) }
        let audiences = try (self.audience.isEmpty ? ["public"] : self.audience).map { try Audience($0) }
        for audience in read + audiences where registry.audiences[audience] == nil {
            let known = registry.audiences.keys.sorted().map(\.name).joined(separator: ", ")
            throw Complaint("there is no audience \(audience); the registry has \(known)")
        }
        let grant = Grant(agencies: self.agency, topics: topics, audiences: audiences.map(\.name))
        return Account(
            keys: keys,
            read: read,
            publish: self.agency.isEmpty ? [] : [grant],
            roles: self.actFor ? [.actFor] : []
        )
    }
}

extension ValidityDates {
    fileprivate func check() throws {
        if let from, let until, until <= from {
            throw Complaint("--until is \(until); say a time after --from, \(from)")
        }
    }
}
