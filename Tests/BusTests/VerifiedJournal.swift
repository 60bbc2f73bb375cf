import Exchange
import Ledger
import Schema
import ServiceKit
import Testing

/// Verifies the data of a bus that is stopped; that of a relay by the registry of the exchange that it follows.
func verifyJournal(
    of path: String,
    relaying upstream: ExchangeFolder? = nil
) async throws -> (findings: [Finding], report: JournalVerifier.Report) {
    let exchange = ExchangeFolder("\(path)/exchange")
    let verifier = JournalVerifier(
        journal: "\(path)/bus/journal",
        registry: try RegistryFile.load((upstream ?? exchange).registryFile),
        checkpoints: CheckpointFolder("\(path)/bus/checkpoints").files,
        key: try LogKey(try #require(ConnectFile.load(from: exchange.connectFile).logKey))
    )
    var findings: [Finding] = []
    let report = try await verifier.run(found: { findings.append($0) })
    return (findings, report)
}
