internal import Foundation

/// What the README shows, exactly as it stands there.
public enum Readme {
    /// Why there is nothing to test.
    public struct Missing: Error {}

    /// The subscriber in Python.
    /// - Throws: When the README or its first block of Python is not there.
    public static func subscriber() throws -> String {
        let readme = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../README.md")
        let text = try String(contentsOf: readme, encoding: .utf8)
        guard let start = text.range(of: "```python\n"),
            let end = text.range(of: "```", range: start.upperBound..<text.endIndex)
        else { throw Missing() }
        return String(text[start.upperBound..<end.lowerBound])
    }
}
