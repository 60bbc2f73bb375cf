import FeedFormats
import Schema
import Testing

@Suite("Joint statements in lists")
struct StatementListTests {
    private func statement(_ bytes: [UInt8]) throws -> JointStatement {
        let update = try Reading.update(bytes)
        guard case .statement(let statement) = update.payload else {
            throw FormatError(where: "payload", reason: "it is \(update.payload?.kind ?? "none")")
        }
        return statement
    }

    private func statement(_ text: String) throws -> JointStatement {
        try self.statement(
            Array("Joint Statement of Japan and the United States\n\nTokyo, May 6, 2030\n\n\(text)\n".utf8)
        )
    }

    private func commitments(_ statement: JointStatement) -> [String] {
        statement.commitments.map { "\($0.due ?? "-") \($0.parties.joined(separator: "+"))" }
    }

    @Test("an English statement in lettered items and bullets tells its commitments")
    func english() throws {
        let statement = try self.statement(try Reading.fixture("statements/trilateral.en.txt"))
        #expect(statement.date == "2031-04-03")
        #expect(statement.place == "Perth")
        #expect(statement.governments == ["jp", "au", "us"])
        #expect(
            statement.agencies.map(\.name) == [
                "jp.mod", "au.dod", "us.dod", "ph.philsa", "jp.jaxa", "au.ga",
            ]
        )
        #expect(
            self.commitments(statement) == [
                "2032-06 jp+au+us", "2031-09 jp+au+us", "- jp+au+us", "2031 jp.jaxa+au.ga", "2033 au",
            ]
        )
        #expect(statement.commitments[0].sentence == "agreed to open their archives by mid-2032;")
        #expect(statement.commitments[2].sentence == "Establish a shared calibration site near Perth.")
    }

    @Test("a Japanese statement in numbered items tells its commitments")
    func japanese() throws {
        let statement = try self.statement(try Reading.fixture("statements/working-group.ja.txt"))
        #expect(statement.date == "2031-10-15")
        #expect(statement.place == "福岡")
        #expect(statement.governments == ["jp", "kr"])
        #expect(
            statement.agencies.map(\.name) == ["jp.mofa", "kr.mofa", "kr.mnd", "jp.mod", "jp.jaxa", "kr.kasa"]
        )
        #expect(
            self.commitments(statement) == ["2032-03 jp+kr", "- jp+kr", "2033-03 jp.jaxa+kr.kasa", "2033-06 kr"]
        )
        #expect(statement.commitments[1].sentence == "衛星の運用に関する研修を実施すること。")
    }

    @Test(
        "what was asked, offered or announced for a day ahead is a commitment",
        arguments: [
            "The leaders tasked NASA and JAXA with drawing up a roadmap by 2032.", "Japan offered to host it in 2031.",
            "Signature is expected by the end of 2031.", "They set a goal for a landing by 2033.",
            "Japan announced that the United States would join it by 2031.",
            "Both sides confirmed that the model would be delivered by 2031.",
            "The United States committed to train 40 analysts.", "The link is to reach full capability in 2031.",
            "They reached agreement on publishing guidance.", "They expect the launch in 2032.",
            "The archive opens no later than June 2031.", "米側は、データを2032年から提供する旨述べた。",
        ]
    )
    func plans(sentence: String) throws {
        #expect(try self.statement(sentence).commitments.map(\.sentence) == [sentence])
    }

    @Test("a list behind a bare decision is decided")
    func decision() throws {
        let statement = try self.statement(
            "The meeting decided:\n 1) to adopt a format, effective 1 January 2031;\n 2) to invite guests."
        )
        #expect(self.commitments(statement) == ["2031-01-01 jp+us", "- jp+us"])
        let steps = try self.statement(
            "Both sides met.\n\nAgreed next steps\n\n1. Japan to host a workshop in 2034.\n2. Thanks to all."
        )
        #expect(steps.commitments.map(\.sentence) == ["Japan to host a workshop in 2034."])
    }

    @Test("Japan and the European Union are named together")
    func union() throws {
        let statement = try self.statement(Array("日EU首脳共同声明\n\n2031年7月19日　東京\n\n我々は、協力を歓迎する。".utf8))
        #expect(statement.governments == ["jp", "eu"])
    }

    @Test("the side that speaks is bound alone")
    func side() throws {
        let statement = try self.statement(Array("日米対話共同声明\n\n2030年5月6日\n\n米側は、機器を2032年から提供する旨述べた。".utf8))
        #expect(self.commitments(statement) == ["2032 us"])
    }

    @Test(
        "praise and names are none",
        arguments: [
            "Both sides reaffirmed their commitment to Artemis, the program that explores the Moon.",
            "They agreed to the text.", "They signed the Agreement on Sharing.", "The aim is to the good of all.",
            "They stressed the launch of 2029 that was expected by many.",
        ]
    )
    func none(sentence: String) throws {
        #expect(try self.statement(sentence).commitments.isEmpty)
    }

    @Test(
        "the country beside a ministry tells whose it is",
        arguments: [
            (
                "The Ministry of Foreign Affairs of Japan met the Ministry of Foreign Affairs of the Republic of Korea.",
                "jp kr"
            ),
            (
                "The Japanese side was the Ministry of Foreign Affairs, the Korean side, for the ROK, the Ministry of Foreign "
                    + "Affairs.", "jp kr"
            ),
            ("The Ministry of Foreign Affairs of the Philippines sent a guest.", ""),
        ]
    )
    func owners(text: String, countries: String) throws {
        let statement = try self.statement(
            Array("Joint Statement of Japan and the Republic of Korea\n\nSeoul, May 6, 2030\n\n\(text)\n".utf8)
        )
        #expect(statement.agencies.map(\.name) == countries.split(separator: " ").map { "\($0).mofa" })
    }

    @Test("wide letters name an agency as narrow ones do")
    func wide() throws {
        let statement = try self.statement(Array("共同声明\n\n日仏対話が2030年5月6日に行われ、ＣＮＥＳ、ＥＳＡが参加した。".utf8))
        #expect(statement.agencies.map(\.name) == ["fr.cnes", "eu.esa"])
    }

    @Test(
        "the place is found in datelines, labels and behind a date",
        arguments: [
            (
                "Joint Communiqué\n\nBrussels, 3 December 2029 — Japan and the EU met today for their dialogue.",
                "Brussels"
            ),
            ("Joint Communiqué\n\nNew Delhi | 21st August 2030\n\nJapan and India met.", "New Delhi"),
            (
                "Joint Communiqué\n\nDate: 4 September 2031\nVenue: Canberra, Australia\n\nJapan and Australia met.",
                "Canberra, Australia"
            ),
            ("共同声明\n\n日本と英国は、2027年9月8日、ロンドンで対話を行った。", "ロンドン"),
        ]
    )
    func places(text: String, place: String) throws {
        #expect(try self.statement(Array(text.utf8)).place == place)
    }

    @Test(
        "titles of many kinds are recognised",
        arguments: [
            "Joint Leaders' Statement", "Leaders' Joint Vision Statement", "Joint Press Release", "Joint Fact Sheet",
            "共同プレスステートメント", "共同コミュニケ", "共同プレスリリース",
        ]
    )
    func titles(title: String) throws {
        let text =
            "\(title)\n\nTokyo, May 6, 2030\n\nThe Prime Minister of Japan and the President of the United States spoke."
        #expect(try self.statement(Array(text.utf8)).governments == ["jp", "us"])
    }
}
