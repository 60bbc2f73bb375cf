import Foundation
import Outbound
import TestSupport
import Testing

/// A TLS server with a certificate that nobody but its maker vouches for.
final class SelfSignedServer {
    let port: String
    private let folder: URL
    private let process: Executable

    static let isPossible = FileManager.default.isExecutableFile(atPath: "/usr/bin/openssl")

    init() async throws {
        self.folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: self.folder, withIntermediateDirectories: true)
        let key = self.folder.appendingPathComponent("key.pem").path
        let certificate = self.folder.appendingPathComponent("certificate.pem").path
        let request = try Self.openssl([
            "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost",
            "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", key, "-out", certificate,
        ])
        try #require(await request.result().status == 0, "openssl made no certificate")
        self.process = try Self.openssl([
            "s_server", "-accept", "127.0.0.1:0", "-www", "-key", key, "-cert", certificate,
        ])
        let line = await self.process.lines.first { $0.hasPrefix("ACCEPT ") }
        self.port = try #require(line?.split(separator: ":").last.map(String.init), "the server ended")
    }

    func stop() {
        self.process.kill()
        try? FileManager.default.removeItem(at: self.folder)
    }

    private static func openssl(_ arguments: [String]) throws -> Executable {
        try Executable("/usr/bin/openssl", arguments, log: URL(filePath: "/dev/null"))
    }
}

@Suite("Certificates", .timeLimit(.minutes(5)))
struct CertificateTests {
    @Test(
        "a certificate that nobody trusted vouches for ends the request before anything is sent",
        .enabled("needs /usr/bin/openssl") { SelfSignedServer.isPossible },
        arguments: ["localhost", "127.0.0.1"]
    )
    func untrusted(host: String) async throws {
        let server = try await SelfSignedServer()
        defer { server.stop() }
        let gate = try AddressGate(allowing: ["127.0.0.0/8", "::1/128"])
        let client = try HTTPClient(gate: gate, userAgent: "taiwa-test")
        do throws(OutboundError) {
            let response = try await client.send(OutboundRequest(url: "https://\(host):\(server.port)/"))
            Issue.record("it was answered with \(response.status)")
        } catch {
            guard case .insecure(host, let reason) = error else {
                Issue.record("\(error)")
                return
            }
            #expect(reason.contains("self-signed") || reason.contains("self signed"), "\(reason)")
        }
        await client.close()
    }
}
