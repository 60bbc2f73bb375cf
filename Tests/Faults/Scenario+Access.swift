internal import Exchange
internal import Foundation
internal import Schema
internal import Synchronization
internal import TestSupport
internal import ZeroMQ

extension Scenario {
    /// Someone who may read `public` only asks for everything, and connects to a live stream that is not theirs.
    static let strangers = Scenario(name: "strangers", rounds: 2) { run in
        try run.site.start()
        try await run.begin()
        let us = Traffic.audiences[1]
        for round in 1...run.rounds {
            try await run.traffic.acknowledged(40)
            let client = try await run.site.client(Site.guest)
            if try await client.everything().contains(where: { $0.audience != .public }) {
                run.traffic.complain("a stranger may replay what is of \(us)")
            }
            // What the bus tells only those who may read it.
            guard let endpoint = try await run.site.connect().live[us] else { throw NoStream() }
            let socket = try await Socket(.sub, on: client.loop, options: try client.options())
            try await socket.subscribe("")
            try await socket.connect(endpoint)
            let isDecided = try await eventually(within: run.traffic.patience, each: .milliseconds(20)) {
                for message in try await socket.receiveAvailable(upTo: 100) {
                    guard let frame = message.frames.first else { continue }
                    run.traffic.complain("a stranger was sent \(frame.text?.prefix(80) ?? "bytes") of \(us)")
                }
                let isSeen = run.traffic.history.withLock { !$0.complaints.isEmpty }
                return isSeen || run.site.audit.contains { $0.contains(#""what":"live.us""#) }
            }
            if !isDecided { run.traffic.complain("nobody noted in round \(round) that a stranger was refused") }
            try await run.traffic.acknowledged(40)
            if try await !socket.receiveAvailable(upTo: 100).isEmpty {
                run.traffic.complain("a stranger was sent what is of \(us)")
            }
            await socket.close()
            await client.close()
        }
        return try await run.traffic.finish()
    }

    private struct NoStream: Error {}
}

extension Site {
    /// The lines of the audit log.
    fileprivate var audit: [Substring] {
        ((try? String(contentsOfFile: "\(self.data)/audit.jsonl", encoding: .utf8)) ?? "").split(separator: "\n")
    }
}
