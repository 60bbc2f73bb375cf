import Foundation
import Testing

/// Where the deliberate mistakes of the fault tests may be compiled in.
@Suite("Deliberate bugs in a release") struct ReleaseTests {
    @Test("only a debug build has them, and one file reads which one is chosen")
    func onlyInDebug() throws {
        let package = try String(contentsOf: ArrowTests.root.appending(path: "Package.swift"), encoding: .utf8)
        let lines = package.split(separator: "\n").filter { $0.contains("DELIBERATE_BUGS") }
        #expect(
            lines.map { $0.trimmingCharacters(in: .whitespaces) } == [
                #".define("DELIBERATE_BUGS", .when(configuration: .debug)),"#
            ]
        )
        var readers: [String] = []
        for top in ["Shared", "Services", "deploy"] {
            let base = ArrowTests.root.appending(path: top)
            for name in try FileManager.default.subpathsOfDirectory(atPath: base.path) {
                let text = try? String(contentsOf: base.appending(path: name), encoding: .utf8)
                guard let text, text.contains("DELIBERATE_BUGS") || text.contains("TAIWA_BUG") else { continue }
                readers.append("\(top)/\(name)")
            }
        }
        #expect(readers == ["Shared/Exchange/Bug.swift"])
    }
}
