import Language
import Testing

@Suite("Topics of a text")
struct ClassifierTests {
    private static let classifier = Classifier.standard

    @Test("items that nothing was learnt from get their topics, in both languages")
    func held() throws {
        var agreement = Agreement()
        var byLanguage: [String: Agreement] = [:]
        for item in try LabelledSet.held {
            let topics = Self.classifier.topics(of: item.text).map(\.topic)
            agreement.add(topics, for: item)
            byLanguage[item.language, default: Agreement()].add(topics, for: item)
        }
        print("held: \(agreement)")
        for (language, agreement) in byLanguage.sorted(by: { $0.key < $1.key }) { print("  \(language): \(agreement)") }
        #expect(agreement.main >= 0.90, "\(agreement)")
        #expect(agreement.all >= 0.85, "\(agreement)")
    }

    @Test("the items learnt from and those held back are different ones, of every topic and in both languages")
    func labelled() throws {
        let learnt = LabelledSet.learnt
        let held = try LabelledSet.held
        let both = Set(learnt.map(\.text)).intersection(held.map(\.text))
        #expect(both.isEmpty, "\(both.sorted().prefix(5))")
        #expect(held.count >= learnt.count)
        for items in [learnt, held] {
            #expect(Set(items.map(\.id)).count == items.count)
            #expect(items.count { $0.language == "ja" } > items.count * 2 / 5)
            #expect(Set(items.flatMap(\.topics)).count == 47)
            #expect(items.contains { $0.topics.isEmpty })
        }
    }

    @Test("no text is about this exchange, whatever it says: what is under system/ comes from the exchange alone")
    func system() {
        #expect(!Glossary.standard.topics.contains { $0.hasPrefix("system/") })
        for line in ["system/source\t5\tfeed\t", "*system/exchange\t1\tBus restarted\t", "!system\t5\tx\t"] {
            #expect(throws: LanguageError.self) { try Glossary(parsing: line) }
        }
    }

    @Test("joiners between all characters of a text change no topic")
    func joiners() throws {
        for item in try LabelledSet.held {
            var marked = ""
            for scalar in item.text.unicodeScalars {
                marked.unicodeScalars.append(scalar)
                marked.unicodeScalars.append("\u{200D}")
            }
            // The terms of likeness are as they are written, which is with the joiners.
            let plain = Self.classifier.topics(title: item.text, text: item.text, namingTerms: false)
            #expect(Self.classifier.topics(title: marked, text: marked, namingTerms: false) == plain, "\(item.id)")
        }
    }

    @Test("the terms that decided are named, the weightiest first")
    func terms() throws {
        let own = try Glossary(parsing: "own/a\t5\tgrommet\t座金\n~own/a\t6\twidget & gizmo\t\nown/b\t1\tfrob\t\n")
        let found = Classifier(glossary: own).topics(title: "Gizmos and widgets", text: "with grommets")
        #expect(found.map(\.topic) == ["own/a"])
        #expect(found.first?.terms == ["widget & gizmo", "grommet"])
        let many = (0..<20).map { "own/a\t5\tword\($0)\t" }.joined(separator: "\n")
        let all = (0..<20).map { "word\($0)" }.joined(separator: " ")
        let named = Classifier(glossary: try Glossary(parsing: many)).topics(title: all, text: "").first?.terms
        #expect(named?.count == Classifier.maximumTerms)
    }

    @Test("a sign that needs no word of the field counts in any text, also inside a longer one")
    func needsNoContext() throws {
        let lines = [
            "+own\t0\tsprocket\t", "~own/a\t5\tgrommet|red widget|gizmo box\t", "!own/a\t6\twidget|frob & knob\t",
        ]
        let classifier = Classifier(glossary: try Glossary(parsing: lines.joined(separator: "\n")))
        #expect(classifier.topics(title: "A grommet", text: "").isEmpty)
        #expect(classifier.topics(title: "A gizmo box", text: "").isEmpty)
        for title in ["A widget", "A red widget", "A knob to frob", "A grommet and a sprocket"] {
            #expect(classifier.topics(title: title, text: "").first?.topic == "own/a", "\(title)")
        }
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

    @Test("in a short title a sign that is beyond doubt counts more than likeness to another topic")
    func sureTerms() throws {
        let title = "27-day outlook of 10.7 cm radio flux and geomagnetic indices"
        let topics = Self.classifier.topics(title: title, text: "").map(\.topic)
        #expect(topics == ["space-weather/forecast", "space-weather/observation"])
    }

    @Test("scores are in 0...1 and fall")
    func scores() throws {
        for item in try LabelledSet.held {
            let scores = Self.classifier.topics(of: item.text).map(\.score)
            #expect(scores == scores.sorted(by: >))
            #expect(scores.allSatisfy { $0 > 0 && $0 < 1 })
            #expect(scores.count <= Classifier.maximumTopics)
        }
    }

    @Test("the same text gets the same answer from every classifier")
    func isDeterministic() throws {
        let other = Classifier()
        for item in try LabelledSet.held {
            #expect(Self.classifier.topics(of: item.text) == other.topics(of: item.text))
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

    @Test(
        "everyday words tell a topic only beside a word of the field",
        arguments: [
            ("Council grants licences for parking", "Regulator grants licences for satellites", "commercial/licensing"),
            ("Fashion house launches a collection", "Company launches a rocket", "commercial/launch"),
            ("Parliament debates the hospital budget", "Parliament debates the space budget", "policy/budget"),
            ("Gateway to the Alps", "Crew module for the Gateway around the Moon", "exploration/gateway"),
            ("市議会が予算案を可決", "国会が宇宙関係予算案を可決", "policy/budget"),
            ("音楽隊の隊員を募集", "宇宙作戦群の隊員を増員", "security/organization"),
            ("衛星都市の企業", "衛星を造る企業", "commercial/industry"),
        ]
    )
    func context(_ everyday: String, _ field: String, _ topic: String) {
        #expect(!Self.classifier.topics(title: everyday, text: "").map(\.topic).contains(topic))
        #expect(Self.classifier.topics(title: field, text: "").map(\.topic).contains(topic))
    }

    @Test("a text that has no term is told by its likeness to examples, and what says so is named")
    func likeness() throws {
        let own = try Glossary(
            parsing: "*own/a\t1\tThe grommet came loose on the third deck\t座金が緩んだ\n"
                + "*own/b,own/a\t1\tCrew repainted the funnel\t煙突を塗装\n*\t1\tDinner is served in the lounge\t夕食のご案内\n"
        )
        let classifier = Classifier(glossary: own)
        let found = classifier.topics(title: "Loose grommets on deck", text: "")
        #expect(found.map(\.topic) == ["own/a"])
        #expect(found.first?.terms.contains("grommets") == true)
        #expect(classifier.topics(title: "煙突の塗装が終わる", text: "").first?.topic == "own/b")
        #expect(classifier.topics(title: "Dinner in the lounge", text: "").isEmpty)
        #expect(classifier.topics(title: "Weather permitting", text: "").isEmpty)
        #expect(own.topics == ["own/a", "own/b"])
    }

    @Test("a month is not the Moon, and what hides a word hides its context")
    func hidden() throws {
        #expect(Self.classifier.topics(title: "7月に着陸装置を点検", text: "").isEmpty)
        #expect(Self.classifier.topics(title: "月に着陸した", text: "").first?.topic == "exploration/lunar-surface")
        let own = try Glossary(parsing: "own/a\t5\tgrommet\t\n+own\t0\tsprocket\t\n-\t0\tchain sprocket\t\n")
        let classifier = Classifier(glossary: own)
        #expect(classifier.topics(title: "A grommet", text: "").isEmpty)
        #expect(classifier.topics(title: "A grommet", text: "with a sprocket").first?.topic == "own/a")
        #expect(classifier.topics(title: "A grommet", text: "with a chain sprocket").isEmpty)
    }

    @Test("a word inside a longer term is context as well, and one without a branch speaks for each that needs any")
    func contextWithin() throws {
        let own = try Glossary(
            parsing:
                "own/a\t5\tgrommet\t\n+own\t0\tsprocket\t\n+\t0\twidget\t\nfree\t5\tgizmo\t\n=\t0\tbig sprocket set\t\n"
        )
        let classifier = Classifier(glossary: own)
        #expect(classifier.topics(title: "A grommet of a big sprocket set", text: "").first?.topic == "own/a")
        #expect(classifier.topics(title: "A grommet and a widget", text: "").first?.topic == "own/a")
        #expect(classifier.topics(title: "A gizmo", text: "").first?.topic == "free")
    }

    @Test(
        "the launch of a satellite is a launch, whatever the satellite does",
        arguments: [
            "Launch of example satellite 20", "Launch of communications satellite", "launch of a satellite delayed",
            "Launch of the Advanced Land Observing Satellite-4",
        ]
    )
    func launch(text: String) {
        let topics = Classifier.standard.topics(of: text).map(\.topic)
        #expect(topics.contains("commercial/launch") && !topics.contains("ssa/tracking"))
    }

    @Test("an Act is legislation, and acting is not")
    func act() {
        #expect(Self.classifier.topics(title: "Space Ready Act of 2026", text: "").first?.topic == "policy/budget")
        #expect(
            !Self.classifier.topics(title: "Acting alone in space", text: "").map(\.topic).contains("policy/budget")
        )
    }

    @Test("a topic told for sure stays beside one of which more is said")
    func certain() {
        let topics = Self.classifier.topics(
            title: "Cargo resupply ship HTV-X brings supplies; tsunami warning after earthquake, residents evacuated",
            text: "The freighter docked with cargo."
        )
        #expect(topics.map(\.topic).contains("emergency/disaster"))
        #expect(topics.first?.topic == "exploration/cargo")
    }

    @Test("the first line of a text is its title, or its first sentence where it is one line")
    func onePiece() {
        let apart = Self.classifier.topics(title: "Spacewalk completed", text: "A tsunami was also reported.")
        for text in [
            "Spacewalk completed\nA tsunami was also reported.",
            "\n Spacewalk completed\r\n\r\nA tsunami was also reported.",
            "Spacewalk completed. A tsunami was also reported.",
        ] {
            let topics = Self.classifier.topics(of: text)
            #expect(topics == apart)
        }
        #expect(Self.classifier.topics(of: "  \n ").isEmpty)
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
