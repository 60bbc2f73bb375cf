import Glibc
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import ServiceKit

/// Where hubs call: it confirms subscriptions that were asked for, and hands what hubs say to whoever has the lease.
///
/// What is no callback that was given to a hub costs a code computed, and is not there.
struct HubListener: Sendable {
    private static let mostConnections = 256

    /// The port cannot be had.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// How long a connection may last, with all that is sent.
    var patience: Duration = .seconds(60)
    let address: CallbackAddress
    let responder: HubResponder
    let logger: Logger
    let onListening: @Sendable (Int) -> Void

    /// Listens until cancelled.
    /// - Throws: ``Failure`` when the port cannot be had.
    func run() async throws {
        let (onListening, patience) = (self.onListening, TimeAmount(self.patience))
        let application = Application(
            responder: self.responder,
            server: .http1(
                configuration: .init(
                    additionalChannelHandlers: [ConnectionEnd(after: patience)],
                    httpDecoderConfiguration: .init(
                        maxHeaderFieldSize: 16_384,
                        maxHeaderListSize: 32_768,
                        maxHeaderFieldCount: 100
                    )
                )
            ),
            configuration: ApplicationConfiguration(
                address: .hostname(self.address.host, port: self.address.port),
                availableConnectionsDelegate: MaximumAvailableConnections(Self.mostConnections, logger: self.logger)
            ),
            onServerRunning: { onListening($0.localAddress?.port ?? 0) },
            logger: self.logger
        )
        do { try await application.run() } catch let error as IOError {
            throw Failure(
                description: """
                    ingest cannot listen for hubs on \(self.address.host):\(self.address.port): \
                    \(String(cString: strerror(error.errnoCode))); set TAIWA_WEBSUB_LISTEN to another address or port
                    """
            )
        }
    }
}

/// Ends a connection after a time, whatever is sent on it.
private final class ConnectionEnd: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = NIOAny

    private let time: TimeAmount
    private var end: Scheduled<Void>?

    init(after time: TimeAmount) { self.time = time }

    func handlerAdded(context: ChannelHandlerContext) {
        let channel = context.channel
        self.end = context.eventLoop.scheduleTask(in: self.time) { channel.close(promise: nil) }
    }

    func handlerRemoved(context: ChannelHandlerContext) { self.end?.cancel() }
}
