internal import Exchange
internal import Foundation
internal import Schema
internal import ServiceKit
internal import Synchronization
internal import TestSupport

/// A publisher or a reader as a process of its own, which says on standard output what it does.
///
/// It prints `attempt AUDIENCE BASE64` before it publishes an event, and `receipt AUDIENCE POSITION` after it was told; of
/// what it reads it prints `update BASE64`, a record, and `reset`.
public final class Worker: Sendable {
    /// What it does.
    public enum Work: String, Sendable {
        /// Publishes one event after another.
        case publish
        /// Reads everything.
        case read
    }

    private let process: Executable
    private let name: String
    private let attempt = Mutex<Int?>(nil)

    init(_ work: Work, at site: Site, named name: String) throws {
        self.name = name
        let log = URL(filePath: "\(site.path)/\(name).log")
        self.process = try Executable("taiwa-torture", ["work", work.rawValue, site.path, name], log: log)
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
                self.attempt.withLock { $0 = attempt }
            case "receipt":
                guard let attempt = self.attempt.withLock({ $0 }), let audience = try? Audience(words[1]),
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
    /// Works until it is killed.
    ///
    /// - Parameters:
    ///   - work: What to do.
    ///   - path: The folder of the site.
    ///   - name: What the worker is called.
    /// - Throws: What went wrong.
    public static func run(_ work: Work, at path: String, named name: String) async throws {
        let client = try ExchangeFolder("\(path)/exchange").account(try AccountName("operator")).client()
        switch work {
        case .publish: try await Self.publish(client, name)
        case .read: try await Self.read(client)
        }
    }

    private static func say(_ line: String) { FileHandle.standardOutput.write(Data("\(line)\n".utf8)) }

    private static func publish(_ client: ExchangeClient, _ name: String) async throws {
        let publisher = try await Publisher(client)
        for number in 1... {
            let audience = Traffic.audiences[number % 2]
            let title = "\(name) \(ProcessInfo.processInfo.processIdentifier) \(number)"
            let event = Event(try update(title, audience: audience.name))
            Self.say("attempt \(audience) \(Data(event.json()).base64EncodedString())")
            let receipt = try await publisher.publish(event)
            Self.say("receipt \(receipt.audience) \(receipt.position)")
        }
    }

    private static func read(_ client: ExchangeClient) async throws {
        try await client.withSubscription(to: [.all], from: .earliest) { events in
            for try await event in events {
                switch event {
                case .reset: Self.say("reset")
                case .update(let delivery), .unverified(let delivery, _):
                    Self.say("update \(delivery.record.base64EncodedString())")
                case .caughtUp, .trimmed: break
                }
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
