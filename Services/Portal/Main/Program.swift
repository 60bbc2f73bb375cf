import PortalCore
import Schema
import ServiceKit

/// The portal on its own.
@main struct TaiwaPortal {
    static func main() async {
        await Program.run("taiwa-portal") { settings, logger in
            let metrics = Metrics.bootstrap()
            let client = try await ExchangeFolder(settings.exchange).client(as: try AccountName("portal"))
            let portal = try PortalService(
                host: settings.portalAddress,
                port: settings.portalPort,
                baseURL: settings.portalURL,
                source: PortalSource(client),
                metricsText: { metrics.text },
                logger: logger
            )
            return [portal]
        }
    }
}
