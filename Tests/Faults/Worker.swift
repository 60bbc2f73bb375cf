internal import Exchange
internal import Foundation
internal import Schema
internal import TestSupport

/// A publisher or a reader as a process of its own, which says on standard output what it does.
///
/// It prints before it publishes an event `attempt AUDIENCE BASE64`, and after it was told `receipt POSITION`; of what it
/// reads it prints `update BASE64`, a record, and `reset`. Its program is ``Worker/main(_:)``.
public final class Worker: Sendable {
    /// What it does.
    enum Work: String {
        case publish
        case read
    }

    private let process: Executable
    private let name: String
    private let state = Mutex<(lines: [String], attempt: Int?)>(([], nil))

    init(_ work: Work, at site: Site, named name: String) throws {
        self.name = name
        self.process = try Executable(
            "taiwa-torture",
            ["work", work.rawValue, site.path, name],
            log: URL(filePath: "\(site.path)/\(name).log")
        )
    }

    func kill() { self.process.kill() }

    func signal(_ signal: Int32) { self.process.signal(signal) }

    /// Records what it says, until so many receipts, or to its end.
    func report(to traffic: Traffic, until receipts: Int = .max) async {
        var left = receipts
        for await line in self.process.lines {
            let words = line.split(separator: " ").map(String.init)
            let bytes = words.last.flatMap { Data(base64Encoded: $0) }.map { [UInt8]($0) } ?? []
            switch words.first {
            case "attempt":
                guard let audience = try? Audience(words[1]) else { continue }
                let attempt = traffic.history.withLock { $0.attempt(bytes, to: audience, lane: self.name) }
                self.state.withLock { $0.attempt = attempt }
            case "receipt":
                guard let attempt = self.state.withLock({ $0.attempt }), let audience = try? Audience(words[1]),
                    let position = UInt64(words[2])
                else { continue }
                let receipt = Receipt(audience: audience, position: position, isDuplicate: false)
                traffic.history.withLock { $0.acknowledge(attempt, receipt) }
                left -= 1
            case "update":
                let record = bytes.withUnsafeBytes { bytes in
                    var records = RecordSequence(bytes)
                    return records.next()
                }
                if let record { traffic.history.withLock { $0.deliver(record.delivery, to: self.name) } }
            case "reset": traffic.history.withLock { $0.reset(self.name) }
            default: break
            }
            if left <= 0 { return }
        }
    }
}

extension Worker {
    /// Works until it is killed, or the reader has read the end.
    ///
    /// - Parameter arguments: `publish` or `read`, the site's folder, the name.
    public static func main(_ arguments: [String]) async throws {
        guard arguments.count == 3, let work = Work(rawValue: arguments[0]) else { return }
        let client = try AccountFolder("\(arguments[1])/exchange/accounts/operator").client()
        switch work {
        case .publish: try await Self.publish(client, arguments[2], in: arguments[1])
        case .read: try await Self.read(client)
        }
        await client.close()
    }

    private static func say(_ line: String) { FileHandle.standardOutput.write(Data("\(line)\n".utf8)) }

    private static func publish(_ client: ExchangeClient, _ name: String, in path: String) async throws {
        let publisher = try await Publisher(client)
        for number in 1... {
            let audience = Traffic.audiences[number % 2]
            let event = Event(try update("\(name) \(number) \(ProcessInfo.processInfo.processIdentifier)", audience: audience.name))
            Self.say("attempt \(audience) \(Data(event.json()).base64EncodedString())")
            let receipt = try await publisher.publish(event)
            Self.say("receipt \(receipt.audience) \(receipt.position)")
        }
    }

    private static func read(_ client: ExchangeClient) async throws {
        try await client.withSubscription(to: [.all], from: .earliest) { events in
            var open = Set(Traffic.audiences)
            for try await event in events {
                if case .reset = event { Self.say("reset") }
                guard case .update(let delivery) = event else { continue }
                Self.say("update \(delivery.record.base64EncodedString())")
                if Traffic.isEndMark(delivery) { open.remove(delivery.audience) }
                if open.isEmpty { break }
            }
        }
    }
}

extension Delivery {
    /// The record that it came in, of some stream.
    fileprivate var record: Data {
        let header = RecordHeader(
            audience: self.audience,
            sequence: 1,
            position: self.position,
            time: self.time,
            log: self.log
        )
        let record = Record(
            stream: "t/any/any/",
            header: header,
            keyID: self.keyID,
            signature: self.signature,
            event: self.bytes
        )
        return Data(record.bytes)
    }
}
