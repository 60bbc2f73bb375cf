import ArgumentParser
import Crypto
import Foundation

/// `taiwa bench sign`.
struct SignBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sign",
        abstract: "Ed25519 alone: what signing and verifying cost at least."
    )

    @Option(help: "Bytes of each message, 1 to 65536.")
    var size = 512

    @Flag(help: "Print one line of JSON.")
    var json = false

    func validate() throws {
        guard (1...65_536).contains(self.size) else { throw ValidationError("--size is \(self.size); say 1 to 65536") }
    }

    func run() async throws {
        let key = Curve25519.Signing.PrivateKey()
        let message = Data(repeating: 0x78, count: self.size)
        let signature = try key.signature(for: message)
        let publicKey = key.publicKey
        var figures = Figures()
        figures.add("size", self.size)
        figures.add("sign_us", try Self.microseconds { _ = try key.signature(for: message) })
        let verify = try Self.microseconds { try Self.check(publicKey.isValidSignature(signature, for: message)) }
        figures.add("verify_us", verify)
        figures.add("processors", ProcessInfo.processInfo.activeProcessorCount)
        figures.add("sign_verify_per_s", try await Self.pairsPerSecond(bytes: self.size))
        print(figures.text(json: self.json))
    }

    /// How many messages a second all processors together sign and verify, measured for two seconds.
    static func pairsPerSecond(bytes: Int) async throws -> Double {
        let start = Clock.now
        let end = start + 2_000_000_000
        let count = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<ProcessInfo.processInfo.activeProcessorCount {
                group.addTask {
                    let key = Curve25519.Signing.PrivateKey()
                    let publicKey = key.publicKey
                    var message = Data(repeating: 0x78, count: bytes)
                    var count = 0
                    while Clock.now < end {
                        message[0] = UInt8(truncatingIfNeeded: count)
                        try Self.check(publicKey.isValidSignature(try key.signature(for: message), for: message))
                        count += 1
                    }
                    return count
                }
            }
            return try await group.reduce(0, +)
        }
        return Double(count) / Double(Clock.now - start) * 1_000_000_000
    }

    private static func check(_ isValid: Bool) throws {
        if !isValid { throw BenchFailure("a signature just made is not valid") }
    }

    private static func microseconds(_ body: () throws -> Void) rethrows -> Double {
        var count = 0
        let start = Clock.now
        while Clock.now - start < 500_000_000 {
            for _ in 0..<100 { try body() }
            count += 100
        }
        return Double(Clock.now - start) / Double(count) / 1_000
    }
}
