import Language
import Testing

@Suite("Topics of a text")
struct ClassifierTests {
    private static let classifier = Classifier()

    @Test("held-out items in both languages get their topics")
    func heldOut() throws {
        let items = try LabelledSet.items(in: "heldout")
        var mainHits = 0
        var answered = 0
        var hits = 0
        var given = 0
        var expected = 0
        for item in items {
            let topics = Self.classifier.topics(title: item.title, text: item.text).map(\.topic)
            answered += topics.isEmpty ? 0 : 1
            mainHits += topics.first == item.topics[0] ? 1 : 0
            hits += Set(topics).intersection(item.topics).count
            given += topics.count
            expected += item.topics.count
        }
        let main = 2 * Double(mainHits) / Double(answered + items.count)
        let all = 2 * Double(hits) / Double(given + expected)
        #expect(items.count >= 150)
        #expect(main >= 0.90, "main topic F1 \(main)")
        #expect(all >= 0.85, "all topics F1 \(all)")
    }

    @Test(
        "a term counts as a whole word only and the longest one wins",
        arguments: [
            ("The marshal spoke", nil), ("Mars in sight", "exploration/mars"), ("New issue of a magazine", nil),
            ("Space weather today", "space-weather/alert"), ("Product launch by a phone maker", nil),
            ("HTV-Xが出発", "exploration/cargo"), ("who asked us?", nil), ("WHO asked", "emergency/health"),
            ("Made in space. Weather warnings issued", "earth/weather"), ("SATELLITES COLLIDED", "ssa/conjunction"),
        ] as [(String, String?)]
    )
    func words(_ title: String, _ topic: String?) throws {
        let topics = Self.classifier.topics(title: title, text: "").map(\.topic)
        if let topic { #expect(topics.contains(topic)) } else { #expect(topics.isEmpty) }
        if title.hasPrefix("Space weather") { #expect(!topics.contains("earth/weather")) }
    }

    @Test("the title counts more than the text")
    func titleFirst() throws {
        let topics = Self.classifier.topics(title: "Spacewalk completed", text: "A tsunami was also reported.")
        #expect(topics.first?.topic == "exploration/crew")
        let swapped = Self.classifier.topics(title: "Tsunami reported", text: "A spacewalk was also completed.")
        #expect(swapped.first?.topic == "emergency/disaster")
    }

    @Test("scores are in 0...1 and fall")
    func scores() throws {
        for item in try LabelledSet.all {
            let scores = Self.classifier.topics(title: item.title, text: item.text).map(\.score)
            #expect(scores == scores.sorted(by: >))
            #expect(scores.allSatisfy { $0 > 0 && $0 < 1 })
            #expect(scores.count <= Classifier.maximumTopics)
        }
    }

    @Test("the same text gets the same answer from every classifier")
    func isDeterministic() throws {
        let other = Classifier()
        for item in try LabelledSet.items(in: "development") {
            let one = Self.classifier.topics(title: item.title, text: item.text)
            let two = other.topics(title: item.title, text: item.text)
            #expect(one.map(\.topic) == two.map(\.topic))
            #expect(one.map(\.score) == two.map(\.score))
        }
    }

    @Test(
        "what is not of the field gets no topic",
        arguments: [
            "Local bakery wins prize for sourdough", "新しい図書館が駅前に開館", "Chess club elects officers",
            "プロ野球、延長十二回で引き分け", "Recipe: pumpkin soup", "",
        ]
    )
    func unrelated(_ title: String) {
        #expect(Self.classifier.topics(title: title, text: "").isEmpty)
    }

    @Test("text of any size and kind is classified within the limits")
    func hostile() {
        let long = String(repeating: "衛星 collide ", count: 50_000)
        #expect(Self.classifier.topics(title: long, text: long).first?.topic == "ssa/conjunction")
        let late = String(repeating: "x ", count: Classifier.textLimit) + "tsunami"
        #expect(Self.classifier.topics(title: "", text: late).isEmpty)
        #expect(Self.classifier.topics(title: "\u{0}\u{FFFD}\u{202E}", text: "\n\n\t").isEmpty)
    }
}
