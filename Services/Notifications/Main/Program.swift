import Exchange
import NotificationsCore
import Outbound
import SQLiteStorage
import Schema
import ServiceKit
import ZeroMQ

/// Notifications on their own.
@main struct TaiwaNotifications {
    static func main() async {
        await Program.run("taiwa-notifications") { settings, logger in
            let context = try Context()
            let account = settings.accountFolder(of: try AccountName("notifications"))
            let client = try await account.clientOnceReady(in: context)
            let registry = RemoteRegistry(client)
            let door = Gatekeeper({ registry.current })
            let gatekeeper = try await ZAPHandler(context) { door.decide($0) }
            try PrivateFile.makeFolder("\(settings.data)/notifications")
            let notifications = NotificationsService(
                client: client,
                subscriptions: try SQLiteSubscriptions(path: "\(settings.data)/notifications/subscriptions.sqlite"),
                outbound: try HTTPClient(
                    gate: try AddressGate(allowing: settings.allowedNetworks),
                    userAgent: "taiwa-notifications/0 (topic-update exchange)"
                ),
                registry: { registry.fresh },
                logger: logger
            )
            let host = try await RequestHost(
                .notifications,
                at: "tcp://\(settings.bind):\(settings.notificationsPort)",
                server: client.credentials.curve.secretKey,
                on: try PollLoop(context, name: "requests"),
                registry: { registry.current },
                logger: logger,
                handler: notifications.handler
            )
            return [Keep { await gatekeeper.close() }, RegistryWatch(registry), notifications, host]
        }
    }
}
