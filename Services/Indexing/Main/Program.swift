import Exchange
import IndexingCore
import SQLiteStorage
import Schema
import ServiceKit
import ZeroMQ

/// Indexing on its own.
@main struct TaiwaIndexing {
    static func main() async {
        await Program.run("taiwa-indexing") { settings, logger in
            let context = try Context()
            let account = settings.accountFolder(of: try AccountName("indexing"))
            let client = try await account.clientOnceReady(in: context)
            let registry = RemoteRegistry(client)
            let door = Gatekeeper({ registry.current })
            let gatekeeper = try await ZAPHandler(context) { door.decide($0) }
            try PrivateFile.makeFolder("\(settings.data)/indexing")
            let archive = try SQLiteArchive(path: "\(settings.data)/indexing/archive.sqlite")
            let indexing = IndexingService(client: client, archive: archive, logger: logger)
            let host = try await RequestHost(
                .indexing,
                at: "tcp://\(settings.bind):\(settings.indexingPort)",
                server: client.credentials.curve.secretKey,
                on: try PollLoop(context, name: "requests"),
                registry: { registry.current },
                logger: logger,
                handler: indexing.handler
            )
            return [Keep { await gatekeeper.close() }, RegistryWatch(registry), indexing, host]
        }
    }
}
