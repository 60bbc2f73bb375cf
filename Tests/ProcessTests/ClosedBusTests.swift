import Exchange
import Foundation
import Schema
import TestSupport
import Testing
import ZeroMQ

@Suite("What no setting opens", .timeLimit(.minutes(5))) struct ClosedBusTests {
    /// Settings that someone may hope to open the bus with.
    static let hopes = [
        "TAIWA_TRANSPORT": "ipc", "TAIWA_BENCH": "1", "TAIWA_UNSIGNED": "true", "TAIWA_OMISSIONS": "3",
        "TAIWA_OMIT": "encryption,signatures", "TAIWA_PLAINTEXT": "1", "TAIWA_SECURITY": "none",
    ]

    /// Runs `body` with what a bus with these settings tells its operator.
    static func withBus(_ body: (ConnectFile, Credentials, _ folder: URL) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "taiwa-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let data = folder.appending(path: "data").path
        let ports = ["TAIWA_DATA": data, "TAIWA_PUBLISH_PORT": "0", "TAIWA_REPLAY_PORT": "0", "TAIWA_LIVE_PORT": "0"]
        let bus = try Executable(
            "taiwa-bus",
            ["--transport", "ipc", "--unsigned"],
            environment: ports.merging(Self.hopes) { $1 },
            log: folder.appending(path: "bus.log")
        )
        defer { bus.kill() }
        let account = AccountFolder("\(data)/exchange/accounts/operator")
        #expect(try await eventually { FileManager.default.fileExists(atPath: account.connectFile) })
        try await body(try ConnectFile.load(from: account.connectFile), try account.credentials(), folder)
    }

    @Test("whatever is set, every endpoint is TCP and speaks nothing but CURVE")
    func encrypted() async throws {
        try await Self.withBus { connect, _, folder in
            let endpoints = [connect.publish, connect.replay] + connect.live.values
            for endpoint in endpoints {
                #expect(endpoint.hasPrefix("tcp://"))
                let mechanism = try Self.mechanism(of: endpoint)
                #expect(mechanism == "CURVE", "\(endpoint)")
            }
            let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
            #expect(files.contains { $0.hasSuffix("connect.json") } && !files.contains { $0.hasSuffix(".ipc") })
        }
    }

    @Test("whatever is set, an event without signature is refused, and one with is taken")
    func signed() async throws {
        try await Self.withBus { connect, credentials, _ in
            let client = try ExchangeClient(connect, as: credentials)
            let socket = try await Socket(.dealer, on: client.loop, options: try client.options())
            try await socket.connect(connect.publish)
            let event = Event(try update("unsigned")).json()
            let signature = (credentials.publicKey.id, try EventSignature.sign(event, with: credentials))
            for (sequence, (keyID, signature), answer) in [
                (1, ("-", "-"), "BAD_SIGNATURE"), (2, (credentials.publicKey.id, "-"), "BAD_SIGNATURE"),
                (3, signature, "stored"),
            ] as [(UInt64, (String, String), String)] {
                var frame: [UInt8] = []
                PublishMessage.Head(instance: "raw", epoch: 1, from: sequence, count: 1).write(to: &frame)
                PublishMessage.write(
                    sequence: sequence,
                    deduplicationKey: nil,
                    isBackfill: false,
                    keyID: keyID,
                    signature: signature,
                    context: [],
                    event: event,
                    to: &frame
                )
                try await socket.send(Message([Frame(frame)]))
                let said = try await socket.receive(upTo: 1)[0].frames[0].text ?? ""
                #expect(said.contains("\n\(sequence) \(sequence) \(answer)"), "\(said)")
            }
            await client.close()
        }
    }

    /// The security mechanism that a ZeroMQ server greets with.
    ///
    /// Source: ZMTP 3.0 (RFC 23), section "Greeting": 10 bytes of signature, 2 of version, 20 of mechanism.
    static func mechanism(of endpoint: String) throws -> String {
        let port = try #require(endpoint.split(separator: ":").last.flatMap { UInt16($0) })
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let connected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        try #require(connected == 0)
        // Signature and version: the server says the rest before it hears which mechanism is asked for.
        let greeting: [UInt8] = [0xFF, 0, 0, 0, 0, 0, 0, 0, 0, 0x7F, 3, 0]
        try #require(send(descriptor, greeting, greeting.count, 0) == greeting.count)
        var answer = [UInt8](repeating: 0, count: 64)
        try #require(recv(descriptor, &answer, answer.count, Int32(MSG_WAITALL)) == answer.count)
        return String(decoding: answer[12..<32].prefix { $0 != 0 }, as: UTF8.self)
    }
}
