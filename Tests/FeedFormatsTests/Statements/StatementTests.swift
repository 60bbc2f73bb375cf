import FeedFormats
import Schema
import Testing

@Suite("Joint statements")
struct StatementTests {
    private func file(_ name: String) throws -> Update {
        let update = try Reading.update(try Reading.fixture("statements/\(name).txt"))
        #expect(update.source.format == "joint-statement")
        return update
    }

    private func statement(_ update: Update) throws -> JointStatement {
        guard case .statement(let statement) = update.payload else {
            throw FormatError(where: "payload", reason: "it is \(update.payload?.kind ?? "none")")
        }
        return statement
    }

    private func statement(of text: String) throws -> JointStatement {
        try self.statement(try Reading.update(Array(text.utf8)))
    }

    private static let opening = """
        Joint Statement

        The Government of Japan and the Government of the United States of America held the Third Meeting of the \
        Japan-U.S. Dialogue on Space in Tokyo, on May 6, 2030.


        """

    @Test("an English statement tells meeting, day, place, governments and agencies")
    func english() throws {
        let update = try self.file("eleventh-dialogue.en")
        let statement = try self.statement(update)
        #expect(statement.meeting == "Japan-U.S. Comprehensive Dialogue on Space")
        #expect(statement.ordinal == 11)
        #expect(statement.date == "2031-02-05")
        #expect(statement.place == "Washington, D.C.")
        #expect(statement.governments == ["jp", "us"])
        #expect(
            statement.agencies.map(\.name) == [
                "jp.mofa", "jp.cao", "us.nspc", "us.state", "jp.mod", "jp.meti", "jp.moe", "jp.jaxa", "jp.nict",
                "us.dod",
                "us.doc", "us.dot", "us.noaa", "us.nasa",
            ]
        )
        #expect(
            update.title.texts == [
                "en": "Joint Statement: The Eleventh Meeting of the Japan-U.S. Comprehensive Dialogue on Space"
            ]
        )
        #expect(update.published == (try Timestamp("2031-02-05T00:00:00Z")))
        #expect(update.source.item?.hasPrefix("2031-02-05 Joint Statement") == true)
        #expect(try self.file("eleventh-dialogue.en") == update)
    }

    @Test("every undertaking of an English statement has its sentence, its parties and its date")
    func englishCommitments() throws {
        let commitments = try self.statement(try self.file("eleventh-dialogue.en")).commitments
        #expect(
            commitments.map { "\($0.due ?? "-") \($0.parties.joined(separator: "+"))" } == [
                "2031-06 jp+us", "2033-03 jp+us", "2033-02 jp", "2035 us", "2034-06 us.nasa+jp.jaxa", "- jp+us",
                "2032 jp+us",
            ]
        )
        #expect(commitments[0].dueText == "by the end of June 2031")
        #expect(
            commitments[0].sentence
                == "Both sides agreed to exchange conjunction warnings in a common format by the end of June 2031 "
                + "and to hold a table-top exercise no later than FY2032."
        )
        #expect(commitments[1].sentence == commitments[0].sentence)
        #expect(commitments[2].topics.first == (try Topic("ssa/hosted-payload")))
        #expect(commitments.allSatisfy { !$0.topics.isEmpty })
    }

    @Test("a statement is filed under every area that it names")
    func topics() throws {
        let topics = try self.file("eleventh-dialogue.en").topics
        #expect(topics.first == (try Topic("dialogue/statement")))
        #expect(topics.count <= 12)
        for root in ["ssa", "exploration", "gnss", "earth", "commercial", "rules"] {
            #expect(topics.contains { $0.root == root }, "no \(root) in \(topics)")
        }
        let japanese = try self.file("fourth-consultation.ja").topics
        for root in ["ssa", "exploration", "gnss", "earth", "commercial", "rules"] {
            #expect(japanese.contains { $0.root == root }, "no \(root) in \(japanese)")
        }
    }

    @Test("page breaks, page numbers and wrapped lines leave no trace in the text")
    func pages() throws {
        let body = try #require(try self.file("eleventh-dialogue.en").body?.texts["en"])
        #expect(body.contains("the safe use of outer space matters to all, and discussed space situational awareness"))
        #expect(body.contains("global navigation satellite systems (GNSS)."))
        #expect(!body.contains("- 1 -"))
        let japanese = try #require(try self.file("fourth-consultation.ja").body?.texts["ja"])
        #expect(japanese.contains("東京において、宇宙に関する日米豪協議第４回会合を開催した。"))
    }

    @Test("a Japanese statement tells as much")
    func japanese() throws {
        let update = try self.file("fourth-consultation.ja")
        let statement = try self.statement(update)
        #expect(statement.meeting == "宇宙に関する日米豪協議")
        #expect(statement.ordinal == 4)
        #expect(statement.date == "2031-05-20")
        #expect(statement.place == "東京")
        #expect(statement.governments == ["jp", "us", "au"])
        #expect(
            statement.agencies.map(\.name) == [
                "jp.mofa", "jp.cao", "jp.nsp", "jp.mext", "jp.meti", "jp.mod", "jp.jaxa", "jp.nict", "us.state",
                "us.dod",
                "us.doc", "us.noaa", "us.nasa", "au.asa",
            ]
        )
        #expect(
            statement.commitments.map { "\($0.due ?? "-") \($0.parties.joined(separator: "+"))" } == [
                "2032-03 jp+us+au", "2034-03 jp", "2032-07-01 us", "- jp+us+au", "2032 jp+us+au",
            ]
        )
        #expect(statement.commitments[0].sentence == "三者は、接近情報の共有に係る手順を令和１４年３月末までに整備することで一致した。")
        #expect(update.title.texts.keys.sorted() == ["ja"])
        #expect(update.summary?.texts["ja"]?.contains("合意事項 5 件") == true)
        #expect(update.summary?.texts["en"]?.contains("Japan, the United States and Australia") == true)
    }

    @Test("text without empty lines is read as well")
    func compact() throws {
        let update = try self.file("committee.en")
        let statement = try self.statement(update)
        #expect(
            update.title.text(in: "en")
                == "Joint Press Statement of the Japan-India Working Group on Satellite Navigation"
        )
        #expect(statement.ordinal == 3)
        #expect(statement.place == "Bengaluru")
        #expect(statement.date == "2030-09-29")
        #expect(statement.governments == ["jp", "in"])
        #expect(statement.commitments.map(\.due) == ["2031-03-31", "2032-09", "2032-03", "2031-09"])
        #expect(statement.commitments[2].parties == ["jp.jaxa", "in.isro"])
    }

    @Test(
        "a sentence that undertakes something is a commitment",
        arguments: [
            "Both sides concurred on holding the next meeting.", "The two governments agreed to share orbital data.",
            "They committed to strengthen mission assurance.", "Both sides decided to establish a working group.",
            "Japan intends to host the workshop.", "The United States will provide the sensor.",
            "Both sides reaffirmed the mutual commitment to finalize the framework.",
            "Both sides pledged to promote responsible behavior.",
            "Both sides plan to launch the satellite by 2031.", "The payload is scheduled for launch in 2032.",
            "双方は、協力を強化することで一致した。", "日本は、観測データを提供することとした。", "双方は、作業部会を設置することを決定した。",
            "双方は、情報共有を継続していくことを確認した。", "衛星は2032年に打ち上げられる予定である。",
        ]
    )
    func undertakings(sentence: String) throws {
        #expect(try self.statement(of: Self.opening + sentence + "\n").commitments.map(\.sentence) == [sentence])
    }

    @Test(
        "a sentence that only tells, hopes or describes is none",
        arguments: [
            "Both sides welcomed the launch in 2029.", "Both sides recognized the importance of the rule of law.",
            "They noted operators, which will attend.",
            "Both sides reaffirmed the programme through which Japan and its partners will explore the Moon.",
            "Both sides reaffirmed their commitment to peace and stability.",
            "Both sides plan to cooperate.", "Japan reported that the satellite was launched in 2028.",
            "双方は、宇宙空間の持続的な利用の重要性について一致した。", "双方は、2028年の打上げを歓迎した。", "双方は、両国が同盟国であることを確認した。",
        ]
    )
    func noUndertakings(sentence: String) throws {
        #expect(try self.statement(of: Self.opening + sentence + "\n").commitments.map(\.sentence) == [])
    }

    @Test(
        "the place of a meeting is found in many phrasings",
        arguments: [
            ("met for a dialogue in Honolulu, Hawaii, on May 6, 2030.", "Honolulu, Hawaii"),
            ("held the meeting on May 6, 2030, in Washington, D.C.", "Washington, D.C."),
            ("convened the dialogue in Canberra from May 5 to 6, 2030.", "Canberra"),
            ("held the dialogue virtually on May 6, 2030.", "online"),
            ("2030年5月6日、ワシントンＤ．Ｃ．において、会合を開催した。", "ワシントンＤ．Ｃ．"),
            ("2030年5月6日、東京で第３回会合を開催した。", "東京"),
            ("2030年5月6日、オンラインで会合を開催した。", "オンライン"),
        ]
    )
    func places(sentence: String, place: String) throws {
        let isJapanese = sentence.hasSuffix("。")
        let head = isJapanese ? "共同発表\n\n日本国政府及び米国政府は、" : "Joint Statement\n\nJapan and the United States "
        #expect(try self.statement(of: head + sentence).place == place)
    }

    @Test("paragraphs that begin with a wide space need no empty line")
    func wideSpaces() throws {
        let statement = try self.statement(
            of: """
                宇宙に関する日米対話第３回会合（共同声明）
                2030年5月6日

                　日本国政府及び米国政府は、2030年5月6日に東京で日米対話第３回会合を開催した。
                　双方は、次回会合を2031年に米国で開催することで一致した。
                """
        )
        #expect(statement.meeting == "宇宙に関する日米対話")
        #expect(statement.place == "東京")
        #expect(statement.commitments.map(\.due) == ["2031"])
    }

    @Test("ministries of one name belong to the country that speaks")
    func ministries() throws {
        let head = "Joint Statement of the Japan-Australia Dialogue on Space\n\n"
        let statement = try self.statement(
            of: head + "The Ministry of Defence and the Department of Defense took part."
        )
        #expect(statement.agencies.map(\.name) == ["jp.mod", "au.dod"])
        let groups = try self.statement(
            of:
                "Joint Statement of the U.S.-Japan Dialogue\n\nThe Ministries of Foreign Affairs and Defense; MEXT; and "
                + "the Departments of State, Commerce and Transportation, as well as NASA met."
        )
        #expect(
            groups.agencies.map(\.name) == [
                "jp.mofa", "jp.mod", "jp.mext", "us.state", "us.doc", "us.dot", "us.nasa",
            ]
        )
    }

    @Test(
        "other text is no statement",
        arguments: [
            "The minister gave a statement about the meeting.", "Meeting notes\n\nBoth sides met.",
            "Joint Statement\n\nNothing was said.", "", "   \n\n",
        ]
    )
    func unrecognised(text: String) throws {
        _ = try Reading.error(of: text)
    }

    @Test("a text too large or with too many undertakings is refused")
    func limits() throws {
        let sentence = "Both sides agreed to share data.\n\n"
        #expect(try Reading.error(of: Self.opening + String(repeating: sentence, count: 101)).reason.contains("100"))
        let long = Self.opening + String(repeating: "word ", count: 60_000)
        #expect(try Reading.error(of: long).reason.contains("262,144"))
    }

    @Test(
        "a statement cut anywhere is read or refused, and never breaks",
        arguments: ["eleventh-dialogue.en", "fourth-consultation.ja", "committee.en"]
    )
    func cut(name: String) throws {
        let bytes = try Reading.fixture("statements/\(name).txt")
        #expect(try Reading.everyBeginning(of: bytes, step: 53).areExplained)
    }
}
