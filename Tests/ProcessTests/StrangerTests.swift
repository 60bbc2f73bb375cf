import Exchange
import Foundation
import Glibc
import Schema
import TestSupport
import Testing

@Suite("Strangers", .timeLimit(.minutes(5))) struct StrangerTests {
    static let mebibytes = 64

    /// What a stranger sends before it waits.
    enum Approach {
        case silence, greeting, unfinished, tooLarge, noise

        static let halfOpen = [Self.silence, .greeting, .unfinished]
        static let closed = [Self.tooLarge, .noise]

        /// ZMTP 3.0 with CURVE, as a client.
        ///
        /// Source: ZeroMQ RFC 23 (ZMTP), Greeting and Traffic.
        static let hello: [UInt8] =
            [0xFF] + Array(repeating: 0, count: 8) + [0x7F, 3, 0] + Array("CURVE".utf8) + Array(repeating: 0, count: 47)

        var bytes: [UInt8] {
            switch self {
            case .silence: []
            case .greeting: Self.hello
            // A frame of 2^40 bytes.
            case .tooLarge: Self.hello + [0x06, 0, 0, 1, 0, 0, 0, 0, 0] + Array(repeating: 0x41, count: 4_096)
            // A frame of 1,000 bytes, of which only the beginning comes.
            case .unfinished: Self.hello + [0x06, 0, 0, 0, 0, 0, 0, 0x03, 0xE8] + Array(repeating: 0x41, count: 512)
            case .noise: (0..<8_192).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ 13) }
            }
        }
    }

    @Test("a thousand connections that never finish, and frames too large, cost little, and an account still gets in")
    func flood() async throws {
        Descriptors.takeAll()
        let stack = try Stack()
        let log = stack.folder.appending(path: "taiwa-bus.log")
        // A soft limit that is usual, of which the bus has to help itself out.
        let script = "ulimit -S -n 1024; exec '\(Executable.folder.appending(path: "taiwa-bus").path)'"
        let bus = try Executable("/bin/bash", ["-c", script], environment: stack.environment, log: log)
        let isReady = try await eventually { try await stack.taiwa("health", "bus").status == 0 }
        try #require(isReady, "\(stack.complaints)")
        let before = try bus.residentKibibytes()
        let ports = ["TAIWA_PUBLISH_PORT", "TAIWA_REPLAY_PORT", "TAIWA_LIVE_PORT"].compactMap {
            stack.environment[$0].flatMap(Int.init)
        }
        var most = before
        var strangers: [Int32] = []
        for number in 0..<1_200 {
            // A thousand that stay half open, and others that the bus closes.
            let approaches = number % 6 == 5 ? Approach.closed : Approach.halfOpen
            let approach = approaches[number / 6 % approaches.count]
            let port = ports[number % ports.count]
            strangers.append(try Descriptors.connect(to: port, saying: approach.bytes))
            if number % 100 == 99 { most = max(most, try bus.residentKibibytes()) }
        }
        let account = AccountFolder(stack.file("accounts/operator"))
        let client = try account.client()
        let welcome: Welcome = try await client.request(.bus, "welcome", Nothing(), timeout: .seconds(2))
        #expect(welcome.starts > 0)
        await client.close()
        most = max(most, try bus.residentKibibytes())
        for stranger in strangers { close(stranger) }
        print("strangers: memory of the bus \(before / 1_024) MiB, at most \(most / 1_024) MiB")
        #expect((most - before) / 1_024 <= Self.mebibytes)
        #expect(bus.terminate() == 0)
        _ = await stack.stop()
    }
}

/// Plain TCP, without libzmq.
enum Descriptors {
    struct Failure: Error {
        let reason: String
    }

    static func takeAll() {
        var limit = rlimit()
        getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        limit.rlim_cur = limit.rlim_max
        setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    }

    static func connect(to port: Int, saying bytes: [UInt8]) throws -> Int32 {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let isConnected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Glibc.connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
        guard isConnected else { throw Failure(reason: String(cString: strerror(errno))) }
        // What does not fit, or comes after the bus hung up, is not worth waiting for.
        _ = bytes.withUnsafeBytes {
            send(descriptor, $0.baseAddress, $0.count, Int32(MSG_DONTWAIT) | Int32(MSG_NOSIGNAL))
        }
        return descriptor
    }
}
