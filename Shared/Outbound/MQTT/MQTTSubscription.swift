/// A subscription at an MQTT broker: its messages in batches, each acknowledged when the next is asked for.
///
/// A broker that keeps the session sends again whatever was not acknowledged, to whoever goes on with it; what a batch
/// says should be durable before the next is asked for.
///
/// It speaks MQTT 5, and 3.1.1 with a broker that does not know it; asks for at-least-once delivery; and holds at most a
/// batch: 512 messages, or 4 MiB and one message more. A larger message is not taken but told, where the broker did not keep
/// it back itself, as MQTT 5 has it. The connection is made by libcurl with all that holds for HTTP, in a thread of
/// its own.
public final class MQTTSubscription: Sendable {
    private let connection: BrokerConnection

    private init(_ connection: BrokerConnection) { self.connection = connection }

    /// Subscribes for as long as `body` runs.
    ///
    /// - Parameters:
    ///   - request: To what, and as whom.
    ///   - gate: Which addresses are connected to.
    ///   - isolation: The caller's.
    ///   - body: Called once the broker has agreed.
    /// - Returns: What `body` returns.
    /// - Throws: ``OutboundError`` when the broker cannot be reached or does not agree, and what `body` throws.
    public static func with<Result>(
        _ request: MQTTRequest,
        gate: AddressGate,
        isolation: isolated (any Actor)? = #isolation,
        _ body: (MQTTSubscription) async throws -> Result
    ) async throws -> Result {
        let connection = try await Self.connect(request, gate)
        do {
            let result = try await body(MQTTSubscription(connection))
            await connection.close()
            return result
        } catch {
            await connection.close()
            throw error
        }
    }

    /// Waits for messages, and acknowledges those that were returned before.
    ///
    /// - Parameter patience: How long to wait for the first.
    /// - Returns: The messages in the order in which they came; none when time was over.
    /// - Throws: ``OutboundError`` when the connection ended, `CancellationError`.
    public func next(within patience: Duration) async throws -> [MQTTMessage] {
        try await self.connection.next(within: patience)
    }

    private static func connect(_ request: MQTTRequest, _ gate: AddressGate) async throws -> BrokerConnection {
        var rest = request.versions[...]
        while let version = rest.popFirst() {
            let connection = try BrokerConnection(request, version, gate: gate)
            do {
                try await connection.opened()
                return connection
            } catch {
                await connection.close()
                // One that is older than MQTT 5 says so, or hangs up.
                guard connection.refusedVersion, !rest.isEmpty else { throw error }
            }
        }
        throw OutboundError.unavailable(reason: "there is no version of MQTT to try")
    }
}
