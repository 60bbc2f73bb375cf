public import ArgumentParser
internal import Exchange
internal import Schema
internal import ServiceKit

/// `taiwa health`.
public struct Health: AsyncParsableCommand {
    /// A service of the exchange.
    enum Service: String, CaseIterable, ExpressibleByArgument {
        case bus, indexing, notifications, ingest, portal

        /// The service, if it answers requests on an endpoint of its own; the others report to the bus.
        var request: RequestService? { RequestService(rawValue: self.rawValue) }
    }

    /// What it is for.
    public static let configuration = CommandConfiguration(
        abstract: "Ask the services how they are.",
        discussion: """
            Names every service if none is given; of ingest and portal a line a replica, from what they reported to the
            bus within the last ten seconds. Ends with status 0 when all asked about do their work or are about to, 1
            when one does not or is silent. Asks over the exchange.
            """
    )

    @Argument(help: "bus, indexing, notifications, ingest or portal.")
    var service: Service?

    @Flag(help: "Only the replicas of ingest or portal on this machine.")
    var here = false

    @Flag(help: "Print the answers as JSON, one a line.")
    var json = false

    @OptionGroup var connection: Connection

    /// Makes the command.
    public init() {}

    /// Asks once.
    public func run() async throws {
        let services = self.service.map { [$0] } ?? Service.allCases
        let answers = try await self.connection.withClient { client in
            var answers: [HealthAnswer] = []
            for service in services { answers += try await self.ask(service, client) }
            return answers
        }
        for answer in answers { self.print(answer) }
        if answers.contains(where: { $0.status == .failing }) { throw ExitCode.failure }
    }

    private func ask(_ service: Service, _ client: ExchangeClient) async throws -> [HealthAnswer] {
        do {
            if let request = service.request { return [try await client.request(request, "health", Nothing())] }
            let question = HealthReportsQuestion(service: service.rawValue)
            let all: HealthReports = try await client.request(.bus, "reports", question)
            let reports = all.reports.filter {
                !self.here || $0.instance?.hasPrefix("\(HealthReporter.machine)/") == true
            }
            guard reports.isEmpty else { return reports }
            let place = self.here ? "no replica on this machine" : "no replica"
            return [Self.silent(service, "\(place) has reported to the bus within the last ten seconds")]
        } catch let error as ExchangeError {
            guard case .noAnswer = error else { throw error }
            return [Self.silent(service, error.description)]
        }
    }

    private static func silent(_ service: Service, _ reason: String) -> HealthAnswer {
        HealthAnswer(service: service.rawValue, status: .failing, reason: reason)
    }

    private func print(_ answer: HealthAnswer) {
        if self.json { return say(String(decoding: JSONText.encode(answer), as: UTF8.self)) }
        let instance = answer.instance.map { " (\($0))" } ?? ""
        say("\(answer.service)\(instance) is \(answer.status.rawValue)\(answer.reason.map { ": \($0)" } ?? "")")
    }
}
