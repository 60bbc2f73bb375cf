import Foundation
import Schema
import Testing

/// Where the members of payloads come from.
@Suite("What payloads are made of") struct PayloadSourceTests {
    private static let folder = ArrowTests.root.appending(path: "Shared/Schema/Payloads")

    @Test("the doc comment of every type of payload, and of every part of one, cites its standard")
    func cited() throws {
        var types = 0
        for name in try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).sorted() {
            let lines = try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
                .split(separator: "\n", omittingEmptySubsequences: false)
            for (number, line) in lines.enumerated() where line.hasPrefix("public struct ") {
                types += 1
                let comment = lines[..<number].reversed().prefix { $0.hasPrefix("///") }
                #expect(comment.contains { $0.hasPrefix("/// Source: ") }, "\(name), line \(number + 1): \(line)")
            }
        }
        #expect(types >= 40)
    }
}
