internal import Exchange
internal import Logging
internal import Schema
internal import ZeroMQ

/// The live sockets, one an audience, as the registry says.
actor LiveStreams {
    private struct Stream {
        let socket: Socket
        let endpoint: String
        let port: Int
    }

    private let transport: Transport
    private let make: @Sendable (Audience) async throws -> Socket
    private let logger: Logger
    private var streams: [Audience: Stream] = [:]

    /// - Parameters:
    ///   - transport: Where the sockets bind.
    ///   - logger: Where it is told what could not be opened.
    ///   - make: Makes the socket of an audience.
    init(on transport: Transport, logger: Logger, make: @escaping @Sendable (Audience) async throws -> Socket) {
        self.transport = transport
        self.make = make
        self.logger = logger
    }

    var sockets: [Audience: Socket] { self.streams.mapValues(\.socket) }
    var endpoints: [Audience: String] { self.streams.mapValues(\.endpoint) }

    /// Opens the stream of an audience.
    /// - Throws: `ZeroMQError`, such as when its port is in use.
    func open(_ audience: Audience, _ entry: AudienceEntry) async throws {
        let socket = try await self.make(audience)
        do {
            let endpoint = try await socket.bind(self.transport.endpoint(port: entry.port, called: "live-\(audience)"))
            self.streams[audience] = Stream(socket: socket, endpoint: endpoint, port: entry.port)
        } catch {
            await socket.close()
            throw error
        }
    }

    /// Opens what is missing and takes away what the registry no longer has; what cannot be opened is tried again the
    /// next time.
    ///
    /// - Returns: The sockets that nobody needs any more, for who still sends on them to close; nil when all stayed.
    func follow(_ registry: Registry) async -> [Socket]? {
        let superfluous = self.streams.filter { registry.audiences[$0.key]?.port != $0.value.port }
        for audience in superfluous.keys { self.streams[audience] = nil }
        var opened = false
        for (audience, entry) in registry.audiences.sorted(by: { $0.key < $1.key }) where self.streams[audience] == nil
        {
            do {
                try await self.open(audience, entry)
                opened = true
            } catch {
                self.logger.error(
                    "an audience has no live stream; its readers replay",
                    metadata: ["audience": "\(audience)", "error": "\(error)"]
                )
            }
        }
        return opened || !superfluous.isEmpty ? superfluous.values.map(\.socket) : nil
    }

    /// Ends every connection of an audience's stream, so that each reader has to prove anew who it is.
    /// - Throws: As `Socket.rebind`.
    func rebind(_ audience: Audience) async throws {
        guard let stream = self.streams[audience] else { return }
        try await stream.socket.rebind(stream.endpoint)
    }
}
