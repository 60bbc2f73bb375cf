import IngestCore
import Outbound
import Schema
import ServiceKit

/// Ingest on its own; start as many as needed.
@main struct TaiwaIngest {
    static func main() async {
        await Program.run("taiwa-ingest") { settings, logger in
            let sources = try SourceList(path: settings.sources)
            let client = try await settings.accountFolder(of: try AccountName("ingest")).clientOnceReady()
            let gate = try AddressGate(allowing: settings.allowedNetworks)
            return [
                IngestService(client: client, sources: sources, gate: gate, callbacks: settings.websub, logger: logger)
            ]
        }
    }
}
