import Crypto
import Exchange
import Foundation
import HTTPTypes
import Hummingbird
import Schema

/// Serves the demonstration's sources over loopback, so that polling them is real.
///
/// `Demo/<name>` is served at `/<name>`; `Demo/later/NNN-<name>` takes its place NNN seconds after the start.
struct DemoServer: Sendable {
    private let files: [String: [(after: Int, body: String)]]
    private let started = ContinuousClock.now

    /// - Throws: `ExchangeError.file` when the demonstration's files are not where the program is.
    init(folder: String, now: Timestamp) throws {
        var files: [String: [(after: Int, body: String)]] = [:]
        func add(_ path: String, as name: String, after: Int) throws {
            let text = String(decoding: try PrivateFile.read(path), as: UTF8.self)
            files[name, default: []].append((after, DemoTimes.fill(text, now: now)))
        }
        for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() where name.contains(".") {
            try add("\(folder)/\(name)", as: name, after: 0)
        }
        for entry in try FileManager.default.contentsOfDirectory(atPath: "\(folder)/later").sorted() {
            let parts = entry.split(separator: "-", maxSplits: 1)
            guard parts.count == 2, let seconds = Int(parts[0]) else { continue }
            try add("\(folder)/later/\(entry)", as: String(parts[1]), after: seconds)
        }
        self.files = files
    }

    private func body(of name: String) -> String? {
        let elapsed = self.started.duration(to: .now).components.seconds
        return self.files[name]?.last { Int64($0.after) <= elapsed }?.body
    }

    /// The server, on the port that the system chooses.
    func application(onReady: @escaping @Sendable (Int) async -> Void) -> some ApplicationProtocol {
        let router = Router()
        router.get("/:name") { request, context -> Response in
            guard let name = context.parameters.get("name"), let body = self.body(of: name) else {
                throw HTTPError(.notFound)
            }
            let hash = SHA256.hash(data: Array(body.utf8)).prefix(8).map { String($0, radix: 16) }.joined()
            var headers: HTTPFields = [.eTag: "\"\(hash)\""]
            if request.headers[.ifNoneMatch] == headers[.eTag] {
                return Response(status: .notModified, headers: headers)
            }
            headers[.contentType] = "application/octet-stream"
            return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(string: body)))
        }
        return Application(
            router: router,
            configuration: .init(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { channel in await onReady(channel.localAddress?.port ?? 0) }
        )
    }
}
