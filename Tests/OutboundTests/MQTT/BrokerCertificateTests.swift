import Foundation
import TestSupport
import Testing

@testable import Outbound

@Suite(
    "A broker's certificate",
    .enabled("needs openssl and the Debian packages mosquitto and mosquitto-clients") {
        Broker.isInstalled && SelfSignedServer.isPossible
    },
    .timeLimit(.minutes(5))
)
struct BrokerCertificateTests {
    /// A certificate of 127.0.0.1 that an authority of its own vouches for.
    private struct Identity {
        let folder: TemporaryFolder
        var authority: String { self.folder.file("authority.pem") }
        var certificate: String { self.folder.file("certificate.pem") }
        var key: String { self.folder.file("key.pem") }

        init(name: String) async throws {
            self.folder = try TemporaryFolder()
            try await self.openssl(
                "req",
                "-x509",
                "-newkey",
                "rsa:2048",
                "-nodes",
                "-days",
                "2",
                "-subj",
                "/CN=Test authority",
                "-keyout",
                self.folder.file("authority.key"),
                "-out",
                self.authority
            )
            try await self.openssl(
                "req",
                "-x509",
                "-newkey",
                "rsa:2048",
                "-nodes",
                "-days",
                "2",
                "-subj",
                "/CN=broker",
                "-addext",
                "subjectAltName=\(name)",
                "-CA",
                self.authority,
                "-CAkey",
                self.folder.file("authority.key"),
                "-keyout",
                self.key,
                "-out",
                self.certificate
            )
        }

        private func openssl(_ arguments: String...) async throws {
            let log = URL(filePath: self.folder.file("log"))
            let status = try await Executable("/usr/bin/openssl", arguments, log: log).result().status
            try #require(status == 0, "openssl made no certificate")
        }
    }

    private static func subscribe(
        _ broker: Broker,
        authority: String?,
        _ body: (MQTTSubscription) async throws -> Void
    ) async throws {
        var request = MQTTRequest(
            broker: "mqtts://127.0.0.1:\(broker.port)",
            filter: "t/#",
            clientID: "taiwaTest",
            authority: authority
        )
        request.login = ("everyone", "everyone")
        try await MQTTSubscription.with(request, gate: try AddressGate(allowing: ["127.0.0.0/8"]), body)
    }

    @Test("counts when the named authority vouches for it, and then batches larger than TLS's records come whole")
    func trusted() async throws {
        let identity = try await Identity(name: "IP:127.0.0.1")
        let broker = try await Broker(
            .init(login: ("everyone", "everyone"), certificate: (identity.certificate, identity.key))
        )
        let payloads = (0..<200).map { Array("\($0) \(String(repeating: "x", count: 9_000))".utf8) }
        try await Self.subscribe(broker, authority: identity.authority) { subscription in
            try await broker.publish("t/x", payloads, authority: identity.authority)
            var received: [[UInt8]] = []
            while received.count < payloads.count {
                received += try await subscription.next(within: .seconds(30)).map(\.payload)
            }
            #expect(received == payloads)
        }
        await broker.stop()
    }

    @Test("of an authority that is not trusted, or for another name, ends the connection before the password is sent")
    func untrusted() async throws {
        for (name, isNamed, word) in [("IP:127.0.0.1", false, "issuer"), ("DNS:other.example", true, "match")] {
            let identity = try await Identity(name: name)
            let broker = try await Broker(
                .init(login: ("everyone", "everyone"), certificate: (identity.certificate, identity.key))
            )
            await #expect {
                try await Self.subscribe(broker, authority: isNamed ? identity.authority : nil) { _ in }
            } throws: { error in
                guard case .insecure("127.0.0.1", let reason) = error as? OutboundError else { return false }
                return reason.contains(word)
            }
            await broker.stop()
        }
    }
}
