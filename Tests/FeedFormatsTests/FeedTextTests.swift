@testable import FeedFormats
import Testing

@Suite struct FeedTextTests {
    @Test("a text that is too long ends behind a whole character", arguments: 0...3)
    func cut(beyond: Int) {
        var text = FeedText(.plain)
        func append(_ part: String) { Array(part.utf8).withUnsafeBufferPointer { text.append($0) } }
        append(String(repeating: "a", count: XMLLimits.text - "<b>".utf8.count - beyond))
        text.open("b")
        append("月🚀&é")
        append("月")
        let all = text.raw
        #expect(all.utf8.count == XMLLimits.text + [0, 2, 1, 0][beyond])
        #expect(all.hasSuffix(beyond == 0 ? "<b>" : "<b>月"))
    }
}
