internal import CMosquitto
internal import Glibc

/// The protocol as libmosquitto speaks it, over a connection within this process whose other end is ``local``.
///
/// What it wants to say, acknowledgements included, can be read there, and goes to the broker when its owner has it go.
/// It belongs to one thread.
final class MosquittoClient {
    /// What came out of what the broker said.
    struct Outcome {
        /// What the broker answered to being connected to; 0: welcome.
        var welcome: Int32?
        /// What the broker answered to the subscription: the quality of service, or from 128 on why not.
        var granted: Int32?
        /// The topics and payloads of messages, as they came.
        var messages: [(topic: String, payload: [UInt8])] = []
        /// Why the broker ended the session.
        var end: Int32?
    }

    /// How often the broker hears of this client at least, in seconds.
    private static let keepAlive: Int32 = 60
    /// How many messages may be unacknowledged.
    static let window: UInt16 = 512
    private static let isReady = mosquitto_lib_init() == MOSQ_ERR_SUCCESS.code

    private let handle: OpaquePointer
    private let request: MQTTRequest
    /// The other end of libmosquitto's connection, which does not block.
    let local: Int32
    /// What came so far; its owner takes it out.
    var outcome = Outcome()

    /// Makes the connection within this process; the session begins when what is read from ``local`` reaches the broker.
    /// - Throws: ``OutboundError/unavailable(reason:)``.
    init(_ request: MQTTRequest, _ version: MQTTVersion) throws(OutboundError) {
        guard Self.isReady, let handle = mosquitto_new(request.clientID, request.session == nil, nil) else {
            throw .unavailable(reason: "libmosquitto has no memory for a session")
        }
        self.handle = handle
        self.request = request
        do throws(OutboundError) {
            try Self.set(handle, request, version)
            self.local = try Self.connect(handle, request, version)
        } catch {
            mosquitto_destroy(handle)
            throw error
        }
        mosquitto_user_data_set(handle, Unmanaged.passUnretained(self).toOpaque())
        mosquitto_connect_v5_callback_set(handle) { handle, context, code, _, _ in
            guard let client = MosquittoClient.of(context) else { return }
            client.outcome.welcome = code
            if code == 0 { client.subscribe() }
        }
        mosquitto_subscribe_v5_callback_set(handle) { _, context, _, count, granted, _ in
            MosquittoClient.of(context)?.outcome.granted = count > 0 ? granted?.pointee : 128
        }
        mosquitto_message_v5_callback_set(handle) { _, context, message, _ in
            guard let message = message?.pointee, let topic = message.topic else { return }
            let payload = UnsafeRawBufferPointer(start: message.payload, count: Int(message.payloadlen))
            MosquittoClient.of(context)?.outcome.messages.append((String(cString: topic), [UInt8](payload)))
        }
        mosquitto_disconnect_v5_callback_set(handle) { _, context, code, _ in
            MosquittoClient.of(context)?.outcome.end = code
        }
    }

    deinit {
        // It would say good-bye here otherwise.
        mosquitto_disconnect_v5_callback_set(self.handle, nil)
        mosquitto_destroy(self.handle)
        close(self.local)
    }

    private static func of(_ context: UnsafeMutableRawPointer?) -> MosquittoClient? {
        context.map { Unmanaged<MosquittoClient>.fromOpaque($0).takeUnretainedValue() }
    }

    private static func set(
        _ handle: OpaquePointer,
        _ request: MQTTRequest,
        _ version: MQTTVersion
    ) throws(OutboundError) {
        var code = mosquitto_int_option(handle, MOSQ_OPT_PROTOCOL_VERSION, version.rawValue)
        if code == 0 { code = mosquitto_int_option(handle, MOSQ_OPT_RECEIVE_MAXIMUM, Int32(Self.window)) }
        if code == 0, let login = request.login { code = mosquitto_username_pw_set(handle, login.user, login.password) }
        try Self.check(code)
    }

    private static func connect(
        _ handle: OpaquePointer,
        _ request: MQTTRequest,
        _ version: MQTTVersion
    ) throws(OutboundError) -> Int32 {
        var properties: OpaquePointer?
        defer { mosquitto_property_free_all(&properties) }
        if version == .five {
            try Self.check(
                mosquitto_property_add_int32(
                    &properties,
                    MQTT_PROP_MAXIMUM_PACKET_SIZE.code,
                    UInt32(MQTTRequest.maximumBytes)
                )
            )
            if let session = request.session {
                let seconds = UInt32(clamping: session.components.seconds)
                try Self.check(
                    mosquitto_property_add_int32(&properties, MQTT_PROP_SESSION_EXPIRY_INTERVAL.code, seconds)
                )
            }
        }
        guard let listener = LocalListener() else { throw .unavailable(reason: "no further socket") }
        defer { listener.close() }
        try Self.check(
            mosquitto_connect_bind_v5(handle, "127.0.0.1", listener.port, Self.keepAlive, nil, properties)
        )
        guard let local = listener.accept(peer: mosquitto_socket(handle)) else {
            throw .unavailable(reason: "no further socket")
        }
        return local
    }

    private static func check(_ code: Int32) throws(OutboundError) {
        guard code == 0 else { throw .unavailable(reason: String(cString: mosquitto_strerror(code))) }
    }

    private func subscribe() {
        // What is retained comes once a session, and not each time that it goes on.
        let options = MQTT_SUB_OPT_SEND_RETAIN_NEW.rawValue
        let code = mosquitto_subscribe_v5(self.handle, nil, self.request.filter, 1, Int32(options), nil)
        if code != 0 { self.outcome.granted = 128 }
    }

    /// To wait for in `poll`, as long as something given to ``local`` may not have been read.
    var descriptor: Int32 { mosquitto_socket(self.handle) }

    /// Reads at most one packet of what was written to ``local``.
    ///
    /// - Returns: Why what came is against the protocol; nil: it is not.
    func read() -> String? { self.fault(mosquitto_loop_read(self.handle, 1)) }

    /// Has it say what is due, such as that it is still there.
    ///
    /// - Returns: Why it cannot go on; nil: it can.
    func keepUp() -> String? {
        if mosquitto_want_write(self.handle), let fault = self.fault(mosquitto_loop_write(self.handle, 1)) {
            return fault
        }
        return self.fault(mosquitto_loop_misc(self.handle))
    }

    private func fault(_ code: Int32) -> String? { code == 0 ? nil : String(cString: mosquitto_strerror(code)) }
}

/// What the codes of MQTT say, in words.
enum MQTTReason {
    /// Whether a broker's answer to being connected to is that it does not speak the version.
    static func isVersion(_ code: Int32) -> Bool {
        code == MQTT_RC_UNSUPPORTED_PROTOCOL_VERSION.code || code == 1
    }

    /// A code of an answer or of a parting.
    static func words(_ code: Int32) -> String {
        code < 128 ? String(cString: mosquitto_connack_string(code)) : String(cString: mosquitto_reason_string(code))
    }
}

extension mosq_err_t {
    fileprivate var code: Int32 { self.rawValue }
}

extension mqtt5_property {
    fileprivate var code: Int32 { Int32(self.rawValue) }
}

extension mqtt5_return_codes {
    fileprivate var code: Int32 { Int32(self.rawValue) }
}
