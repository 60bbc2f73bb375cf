import Schema
import Testing

@Suite("The topic tree") struct TopicTreeTests {
    @Test("the standard tree names every topic and its root in both languages")
    func standard() throws {
        let tree = TopicTree.standard
        #expect(tree.entries.count == 65)
        for entry in tree.entries { #expect(tree[try Topic(entry.topic.root)] != nil) }
        #expect(tree.name(of: try Topic("ssa/conjunction"), in: "ja") == "接近・衝突リスク")
        #expect(tree.name(of: try Topic("ssa/conjunction"), in: "en") == "Conjunctions")
        #expect(tree.name(of: try Topic("ssa/unheard-of"), in: "ja") == "ssa/unheard-of")
    }

    @Test("an operator's table adds topics and renames others in their place")
    func extended() throws {
        let tree = try TopicTree(
            text: TopicTree.standardText + "\r\n# ours\r\n\r\nssa\tWatch\t監視\r\nours/new\tNew\t新\r\n"
        )
        #expect(tree.entries.count == 66)
        #expect(tree.name(of: try Topic("ssa"), in: "en") == "Watch")
        #expect(tree.entries.last?.topic.name == "ours/new")
    }

    @Test(
        "a line that is no row is refused by its number",
        arguments: ["ssa\tonly", "Bad Topic\ta\tb", "a\t\tb", "a\tb\tc\td"]
    )
    func refused(_ line: String) {
        #expect { try TopicTree(text: "a\tb\tc\n\n\(line)") } throws: { error in
            let text = "\(error)"
            return text.contains("line 3") || text.contains("topic is")
        }
    }
}
