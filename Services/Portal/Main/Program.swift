import PortalCore
import Schema
import ServiceKit

/// The portal on its own.
@main struct TaiwaPortal {
    static func main() async {
        await Program.run("taiwa-portal") { settings, logger in
            let metrics = Metrics.bootstrap()
            let client = try await settings.accountFolder(of: try AccountName("portal")).clientOnceReady()
            let portal = try PortalService(
                host: settings.portalAddress,
                port: settings.portalPort,
                baseURL: settings.portalURL,
                source: PortalSource(client),
                tree: try await client.catalogue(logger).tree,
                metricsText: { metrics.text },
                logger: logger
            )
            return [portal, HealthReporter(client, of: "portal", logger: logger) { await portal.health }]
        }
    }
}
