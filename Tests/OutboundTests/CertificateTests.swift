import Foundation
import Outbound
import Testing

/// A TLS server with a certificate that nobody but its maker vouches for.
final class SelfSignedServer {
    let port: String
    private let folder: URL
    private let process: Process

    static let isPossible = FileManager.default.isExecutableFile(atPath: "/usr/bin/openssl")

    init() async throws {
        self.folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: self.folder, withIntermediateDirectories: true)
        let key = self.folder.appendingPathComponent("key.pem").path
        let certificate = self.folder.appendingPathComponent("certificate.pem").path
        let request = Self.openssl([
            "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost",
            "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", key, "-out", certificate,
        ])
        let status = try await withCheckedThrowingContinuation { continuation in
            request.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
            do { try request.run() } catch { continuation.resume(throwing: error) }
        }
        try #require(status == 0, "openssl made no certificate")
        let output = Pipe()
        self.process = Self.openssl([
            "s_server", "-accept", "127.0.0.1:0", "-www", "-key", key, "-cert", certificate,
        ])
        self.process.standardOutput = output
        try self.process.run()
        var text = ""
        while !text.contains("\n") || !text.contains("ACCEPT ") {
            let bytes = output.fileHandleForReading.availableData
            try #require(!bytes.isEmpty, "the server ended")
            text += String(decoding: bytes, as: UTF8.self)
        }
        let line = text.split(separator: "\n").first { $0.hasPrefix("ACCEPT ") }
        self.port = try #require(line?.split(separator: ":").last.map(String.init))
    }

    func stop() {
        // The process took over this thread's signal mask, in which SIGTERM may be blocked.
        kill(self.process.processIdentifier, SIGKILL)
        try? FileManager.default.removeItem(at: self.folder)
    }

    private static func openssl(_ arguments: [String]) -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/openssl")
        process.arguments = arguments
        process.standardInput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        return process
    }
}

@Suite("Certificates", .timeLimit(.minutes(1)))
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
