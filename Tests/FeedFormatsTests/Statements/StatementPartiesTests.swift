import FeedFormats
import Schema
import Testing

@Suite("Who makes a joint statement")
struct StatementPartiesTests {
    private func statement(_ text: String) throws -> JointStatement {
        let update = try Reading.update(Array(text.utf8))
        guard case .statement(let statement) = update.payload else {
            throw FormatError(where: "payload", reason: "it is \(update.payload?.kind ?? "none")")
        }
        return statement
    }

    private func governments(_ title: String, _ opening: String) throws -> [String] {
        try self.statement("\(title)\n\nMay 6, 2030\n\n\(opening)\n").governments
    }

    @Test(
        "the makers are those of the title",
        arguments: [
            ("Joint Statement from Kenya and Costa Rica on Ukraine", "ke cr"),
            ("Joint Statement Between Papua New Guinea and Nigeria", "pg ng"),
            ("Joint Statement of the Republic of the Congo and the Dominican Republic", "cg do"),
            (
                "Joint Statement of the People’s Republic of China and the Democratic People’s Republic of Korea",
                "cn kp"
            ),
            ("Joint Statement on the Austria-Guinea-Bissau Dialogue", "at gw"),
            ("JOINT STATEMENT: ELEVATING NORWAY-VIETNAM RELATIONS", "no vn"),
            ("Joint Statement on a Framework for a Finland–North Macedonia Agreement", "fi mk"),
            ("Joint Statement of Georgia, Jordan, Chad and Türkiye", "ge jo td tr"),
            ("日・フィリピン首脳共同声明", "jp ph"), ("インドネシア及びタイによるウクライナに関する共同声明", "id th"),
            ("日露共同声明", "jp ru"),
        ]
    )
    func title(title: String, codes: String) throws {
        let opening = "They held a meeting and spoke about the war in Syria and about Iran's programme."
        #expect(try self.governments(title, opening) == codes.split(separator: " ").map(String.init))
    }

    @Test(
        "the opening tells the makers that the title does not, neither its places nor what it is about",
        arguments: [
            (
                "Joint Statement on Israel",
                "Prime Minister Doe of Canada and President Roe of France spoke about the meeting and about Israel.",
                "ca fr"
            ),
            (
                "Joint Statement Following the Meeting Between Egyptian President Roe and President Poe in Jeddah",
                "President Poe of Ghana met with Egyptian President Roe in Jeddah, Saudi Arabia.", "eg gh"
            ),
            (
                "Joint Statement on the Security Advisor's Meeting with Russian Security Council Secretary Roe",
                "They held consultations on Iceland-Russia relations in Geneva, Switzerland.", "ru is"
            ),
            (
                "Joint Statement on a Pact", "As Arctic nations, Canada, Finland, and Iceland met on Sweden's coast.",
                "ca fi is"
            ),
        ]
    )
    func opening(title: String, opening: String, codes: String) throws {
        #expect(try self.governments(title, opening) == codes.split(separator: " ").map(String.init))
    }

    @Test(
        "the leaders of a group speak for its members, with or without the word joint",
        arguments: [
            ("G7 Leaders' Statement on Syria", "ca fr de it jp gb us"),
            ("G7 Foreign Ministers’ Statement", "ca fr de it jp gb us"),
            ("Quad Joint Leaders’ Statement", "au in jp us"),
            ("ASEAN-Japan Leaders’ Statement on Space", "bn kh id la my mm ph sg th vn jp"),
        ]
    )
    func group(title: String, codes: String) throws {
        let opening = "We reaffirm our commitment to the people of Syria."
        #expect(try self.governments(title, opening) == codes.split(separator: " ").map(String.init))
    }

    @Test(
        "names of people, towns and seas are no countries",
        arguments: [
            "Michael Jordan", "Chad Smith", "Atlanta, Georgia", "the Indian Ocean", "New Mexico", "Northern Ireland",
            "the Taiwan Strait",
        ]
    )
    func others(name: String) throws {
        let text = "Kenya, Ghana and \(name) were named."
        #expect(try self.governments("Joint Statement on the Dialogue", text) == ["ke", "gh"])
        #expect(try self.governments("共同声明", "日本とインド太平洋、チリの対話。") == ["jp", "cl"])
    }

    @Test("a title of more than 200 characters is one")
    func longTitle() throws {
        let visit = String(repeating: "of the Honorable Guest and of the Honorable Host ", count: 4)
        let title = "Joint Statement on the Visit \(visit)by the President of Kenya and the Prime Minister of Japan"
        let statement = try self.statement("\(title)\n\nMay 6, 2030\n\nThe dialogue was held in Nairobi.\n")
        #expect(title.count > 200 && statement.governments == ["ke", "jp"])
        _ = try Reading.error(of: "Both sides recall, as their \(visit) joint statement said, \(visit) the dialogue.")
    }

    @Test(
        "the place is that of the meeting",
        arguments: [
            ("Japan and Ghana convened a virtual meeting on May 6. They spoke of Iran’s programme.", "online"),
            ("Japan and Ghana met in Washington, D.C.  During the meeting they spoke.", "Washington, D.C."),
            ("The delegations—of Japan and Ghana—met in Washington, DC on May 6, 2030.", "Washington, DC"),
            ("Japan and Ghana held talks that follow the recent discussions held in Reykjavik.", ""),
            ("Japan and Ghana acted against targets in Rebel-held areas, and will be held accountable.", ""),
            ("Japan and Ghana met to discuss the situation in Gaza.", ""),
        ]
    )
    func places(opening: String, place: String) throws {
        #expect(try self.statement("Joint Statement on the Dialogue\n\n\(opening)\n").place ?? "" == place)
    }

    @Test("a meeting that a statement only looks forward to is not its own")
    func otherMeeting() throws {
        let statement = try self.statement(
            "Joint Statement of Japan and Ghana\n\nMay 6, 2030\n\nJapan and Ghana spoke in Accra.\n\n"
                + "Both sides welcomed the second Summit for Sample Data to be held in March 2031.\n"
        )
        #expect(statement.meeting == nil && statement.ordinal == nil)
    }
}
