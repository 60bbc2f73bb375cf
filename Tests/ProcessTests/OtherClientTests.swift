import Foundation
import TestSupport
import Testing

@Suite("A client in another language", .timeLimit(.minutes(5))) struct OtherClientTests {
    private static let scenario = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../Fixtures/client/scenario.py").standardizedFileURL.path

    @Test("written from docs/exchange.md, it publishes, finds what is missing, verifies, and survives a restart")
    func wholeProtocol() async throws {
        guard let python = await Python.executable() else { return print("skipped: no Python with pyzmq and PyNaCl") }
        let stack = try Stack()
        try await stack.start("taiwa-bus")
        let account = stack.folder.appending(path: "exchange/accounts/operator")
        let connect = account.appending(path: "connect.json").path
        #expect(try await eventually { FileManager.default.fileExists(atPath: connect) })
        let log = stack.folder.appending(path: "client.log")
        let client = try Executable(
            python,
            [Self.scenario, account.path],
            environment: ["PYTHONDONTWRITEBYTECODE": "1"],
            log: log
        )
        var lines: [String] = []
        for await line in client.lines {
            lines.append(line)
            guard line == "restart" else { continue }
            await stack.kill("taiwa-bus")
            try await stack.start("taiwa-bus")
        }
        let complaints = try String(contentsOf: log, encoding: .utf8)
        #expect(client.terminate() == 0 && lines.last == "all", "\(lines) \(complaints)")
        _ = await stack.stop()
    }
}
