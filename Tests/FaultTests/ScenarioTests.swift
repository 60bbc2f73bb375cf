import Faults
import Foundation
import TestSupport
import Testing

/// Every scenario, as short as its faults allow; `make torture` plays them again and again.
@Suite("What can go wrong", .serialized) struct ScenarioTests {
    @Test("nothing acknowledged is lost, repeated, changed, or shown to strangers", arguments: Scenario.all.map(\.name))
    func keepsItsGuarantees(_ scenario: String) async throws {
        let seed = UInt64.random(in: 0..<1_000_000_000)
        let (status, output) = try await torture([scenario, "\(seed)"])
        print(output)
        #expect(status == 0, "\(output)")
    }
}

/// Runs `taiwa-torture`; its status and what it printed.
func torture(_ arguments: [String], bug: String? = nil) async throws -> (status: Int32, output: String) {
    let folder = try TemporaryFolder()
    let program = try Executable(
        "taiwa-torture",
        arguments,
        environment: bug.map { ["TAIWA_BUG": $0] } ?? [:],
        log: URL(filePath: folder.file("log"))
    )
    let (status, output) = await program.result()
    let errors = try String(contentsOfFile: folder.file("log"), encoding: .utf8)
    return (status, (output + [errors]).joined(separator: "\n"))
}
