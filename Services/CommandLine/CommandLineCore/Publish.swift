public import ArgumentParser
internal import Exchange
internal import Schema
internal import ServiceKit

/// `taiwa publish`.
public struct Publish: AsyncParsableCommand {
    /// What it is for.
    public static let configuration = CommandConfiguration(
        abstract: "Publish an update, or a text as one.",
        discussion: """
            FILE is a whole Update as JSON (as taiwa parse prints them; id, received, origin, source and audience may be
            left out), or text that becomes the body of an update with the given title, topics, agency and audience.
            Ends when the update is on the exchange's disk, and prints its id, audience and position.

            With --outbox the update is on this machine's disk before it is sent, and what an earlier run could not bring
            to the exchange, because it was killed or the exchange was away, is sent first, once. Without FILE that is
            all. One program uses an outbox at a time.
            """
    )

    @Argument(help: ArgumentHelp("The file; - for standard input.", valueName: "file"))
    var file: String?

    @Option(help: ArgumentHelp("Keep what is not acknowledged in a folder.", valueName: "folder"))
    var outbox: String?

    @Option(help: "A topic; repeat it for more, the first is the main one.")
    var topic: [String] = []

    @Option(help: "The agency that speaks, such as jp.jaxa.")
    var agency: String?

    @Option(help: "Who may read it.")
    var audience: String?

    @Option(help: "The title.")
    var title: String?

    @Option(help: "Language of title and text: en or ja.")
    var language = "en"

    @Option(help: "How bad it is: unknown, minor, moderate, severe or extreme.")
    var severity: Severity?

    @Option(help: ArgumentHelp("The id of the update that this one corrects.", valueName: "id"))
    var corrects: String?

    @Option(help: ArgumentHelp("The id of the update that this one withdraws.", valueName: "id"))
    var cancels: String?

    @Flag(help: "Mark it as part of an exercise.")
    var exercise = false

    @Option(help: "Give up after so many seconds without an acknowledgement.")
    var timeout = 15

    @Flag(help: "Print the receipt as JSON.")
    var json = false

    @OptionGroup var connection: Connection

    /// Makes the command.
    public init() {}

    /// Checks what was typed.
    public func validate() throws {
        if self.cancels != nil, self.exercise { throw ValidationError("--cancels and --exercise exclude each other") }
        if self.file == nil, self.outbox == nil {
            throw ValidationError("say which FILE to publish; - is standard input")
        }
        if self.timeout < 1 { throw ValidationError("--timeout is \(self.timeout); say 1 or more seconds") }
    }

    /// Publishes once.
    public func run() async throws {
        let bytes = try self.file.map { try InputFile.read($0) }
        try await self.connection.withClient { client in
            let update = try bytes.map { try self.update(from: $0, account: client.credentials.account) }
            let publisher = try await Publisher(client, outbox: self.outbox)
            do { try await self.publish(update, publisher) } catch {
                await publisher.close()
                throw error
            }
            await publisher.close()
        }
    }

    private func publish(_ update: Update?, _ publisher: Publisher) async throws {
        do {
            let (recovered, receipt) = try await withDeadline(.seconds(self.timeout)) {
                async let receipt = update.asyncMap { try await publisher.publish(Event($0)) }
                return (try await publisher.recoveredEvents(), try await receipt)
            }
            for result in recovered { self.print(recovered: result) }
            if let receipt, let update { self.print(receipt, update) }
        } catch let error as ExchangeError {
            guard let outbox else { throw error }
            switch error {
            case .noAnswer:
                throw Complaint("\(error); it is kept, and sent by the next taiwa publish --outbox \(outbox)")
            case .refused("FENCED", let sentence):
                throw Complaint("\(sentence) (FENCED); move \(outbox) away, and publish from another folder")
            default: throw error
            }
        }
    }

    private struct Line: Encodable {
        var id: UpdateID?
        var receipt: Receipt
        var recovered: Bool?
    }

    private func print(_ receipt: Receipt, _ update: Update) {
        if self.json {
            say(String(decoding: JSONText.encode(Line(id: update.id, receipt: receipt)), as: UTF8.self))
        } else {
            say("\(update.id) is position \(receipt.position) of \(receipt.audience)")
        }
    }

    private func print(recovered result: Swift.Result<Receipt, ExchangeError>) {
        switch result {
        case .success(let receipt) where self.json:
            say(String(decoding: JSONText.encode(Line(receipt: receipt, recovered: true)), as: UTF8.self))
        case .success(let receipt):
            say("what was kept in the outbox is position \(receipt.position) of \(receipt.audience)")
        case .failure(let error): warn("what was kept in the outbox was refused: \(error)")
        }
    }

    /// A whole Update, in which the account speaks now and to everyone unless it says otherwise.
    private func update(json bytes: [UInt8], account: AccountName) throws -> Update {
        let name = InputFile.name(self.file ?? "")
        var members = try JSONText.decode([String: JSONValue].self, from: bytes, called: name)
        let standard: [String: JSONValue] = [
            "id": .string(UpdateID.random().name), "received": .string(Timestamp.now.description),
            "origin": .string(Origin.direct.rawValue), "audience": .string(Audience.public.name),
            "source": .object(["name": .string(account.name)]),
        ]
        members.merge(standard) { given, _ in given }
        return try JSONText.decode(Update.self, from: JSONText.encode(members), called: name)
    }

    private func update(from bytes: [UInt8], account: AccountName) throws -> Update {
        var update: Update
        if bytes.first(where: { $0 > 0x20 }) == 0x7B {
            update = try self.update(json: bytes, account: account)
        } else {
            guard let title, let agency, !self.topic.isEmpty else {
                throw Complaint("for a text, say --title, --agency and at least one --topic")
            }
            guard let text = String(validating: bytes, as: UTF8.self) else {
                throw Complaint("\(InputFile.name(self.file ?? "")) is not UTF-8 text; convert it first")
            }
            update = Update(
                agency: try AgencyID(agency),
                source: Source(name: account.name),
                origin: .direct,
                topics: [],
                title: LocalizedText(title, language: self.language),
                body: text.isEmpty ? nil : LocalizedText(text, language: self.language),
                published: .now
            )
        }
        if !self.topic.isEmpty { update.topics = try self.topic.map { try Topic($0) } }
        if let agency { update.agency = try AgencyID(agency) }
        if let audience { update.audience = try Audience(audience) }
        if let title { update.title.texts[self.language] = title }
        if let severity { update.severity = severity }
        if self.exercise { update.status = .exercise }
        if let corrects { update.supersedes.append(try UpdateID(corrects)) }
        if let cancels {
            update.supersedes.append(try UpdateID(cancels))
            update.status = .cancel
        }
        try update.validate()
        return update
    }
}

extension Severity: ExpressibleByArgument {}

extension Optional where Wrapped: Sendable {
    fileprivate func asyncMap<Result: Sendable>(_ body: @Sendable (Wrapped) async throws -> Result) async rethrows
        -> Result?
    {
        if let value = self { try await body(value) } else { nil }
    }
}

/// A file named on the command line, or standard input.
public enum InputFile {
    /// What a person calls it.
    static func name(_ path: String) -> String { path == "-" ? "standard input" : path }

    /// Its bytes, at most 32 MiB; `-` is standard input.
    /// - Throws: `ExchangeError.file` with the path and the reason.
    public static func read(_ path: String) throws -> [UInt8] {
        try PrivateFile.read(path == "-" ? "/dev/stdin" : path, atMost: KeptDocument.maximumBytes)
    }
}

/// Runs `body`, and gives up at the deadline.
func withDeadline<Result: Sendable>(
    _ duration: Duration,
    _ body: @escaping @Sendable () async throws -> Result
) async throws -> Result {
    try await withThrowingTaskGroup(of: Result.self) { group in
        group.addTask { try await body() }
        group.addTask {
            try await Task.sleep(for: duration)
            throw ExchangeError.noAnswer(service: "bus", endpoint: "its publish endpoint")
        }
        defer { group.cancelAll() }
        guard let result = try await group.next() else { throw CancellationError() }
        return result
    }
}
