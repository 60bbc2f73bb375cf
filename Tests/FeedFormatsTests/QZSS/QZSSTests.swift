@testable import FeedFormats
import Schema
import Testing

@Suite("Disaster reports over QZSS")
struct QZSSTests {
    private static let digits = "9AAC89840A000324000008131448C5E243000000000000000000001003B88D4"

    private func updates() throws -> [Update] {
        let context = FeedContext(
            source: "sample",
            agency: try AgencyID("jp.cao"),
            received: try Timestamp("2031-03-01T00:30:00Z")
        )
        return try FeedParser.parse(try Reading.fixture("qzss/reports.log"), in: context).updates
    }

    private func alert(_ update: Update) throws -> Alert {
        guard case .alert(let alert) = update.payload else {
            throw FormatError(where: "payload", reason: "it is \(update.payload?.kind ?? "none")")
        }
        return alert
    }

    @Test("a message of several satellites is one update, the pages of a text are one, and what says nothing is none")
    func distinct() throws {
        let titles = try self.updates().compactMap { $0.title.texts["ja"] ?? $0.title.texts["en"] }
        #expect(
            titles.map { $0.replacing("災危通報 ", with: "") } == [
                "緊急地震速報：日向灘　M7.2　深さ40km　最大予測震度6強", "震源：日向灘　M不明(8.0より大きい)　深さ500kmより深い",
                "震度：最大震度6弱（東京都）", "南海トラフ地震：巨大地震警戒",
                "津波：大津波警報：発表　青森県太平洋沿岸、津波予報区 777",
                "北西太平洋津波：There is a Possibility of a Destructive Regional Tsunami", "火山：阿蘇山　レベル5(避難)",
                "【訂正】降灰：阿蘇山　詳細　多量の降灰", "気象：大雨特別警報解除（東京都）", "洪水：氾濫発生情報（北海道のその他の河川）",
                "台風：台風第9号　実況　935hPa　最大風速45m/s",
                "【取消】【訓練・試験】海上：海上台風警報（北海道西方海上）　海上警報 29（北海道東方海上）",
                "QZSS DCX (Equatorial Guinea): Satellite/space re-entry debris: ellipse around 0.0014, 179.805, "
                    + "half axes 90.4 and 27.0 km, centre of the hazard",
                "DCX（Ｊアラート）Missile attack：北海道、沖縄県", "DCX（Ｌアラート）【解除】Earthquake：東京都千代田区",
            ]
        )
    }

    @Test("severity, status and times follow from the codes, the year from when the message arrived")
    func figures() throws {
        let updates = try self.updates()
        #expect(updates.allSatisfy { $0.topics.prefix(2).contains { $0.name == "gnss/qzss" } })
        #expect(
            updates.prefix(12).map(\.severity) == [
                .extreme, .unknown, .extreme, .extreme, .extreme, .severe, .extreme, .severe, .minor, .extreme,
                .extreme,
                .extreme,
            ]
        )
        #expect(updates[11].status == .exercise)
        #expect(updates[0].published == (try Timestamp("2031-03-01T00:20:00Z")))
        // The hypocentre's day is of the month before.
        #expect(try self.alert(updates[1]).information[0].onset == (try Timestamp("2031-02-28T23:59:00Z")))
        #expect(updates[1].geometry == .point([132.11, 32.7]))
        #expect(updates[1].title.texts["en"]?.contains("(32.7°N 132.11°E)") == true)
        let warned = try self.alert(updates[0]).information[0].areas[1]
        #expect(warned.description == "青森、岩手（強い揺れに警戒）" && warned.geocodes.map(\.value) == ["5", "6"])
        #expect(try self.alert(updates[7]).messageType == "Update")
    }

    @Test("codes that no table has stay as numbers with their table's name")
    func unknownCodes() throws {
        let areas = try self.alert(try self.updates()[4]).information[0].areas
        #expect(areas[0].geocodes == [NamedText(name: "津波予報区", value: "201")])
        #expect(areas[1].description == "津波予報区 777（大津波警報：発表 不明）")
        let volcano = try self.alert(try self.updates()[6]).information[0].areas[0]
        #expect(volcano.description == "熊本県阿蘇市、東京都のその他の市町村（レベル5(避難)）")
    }

    @Test("a text tells which of its pages have not come")
    func pages() throws {
        let text = try self.updates()[3].summary?.texts["ja"]
        #expect(text == "あいうえおかきくけこさし\n未受信のページ: 3")
    }

    @Test("an alert in the common format has its ellipse, cut where east meets west, and the hazard's centre")
    func commonFormat() throws {
        let updates = try self.updates()
        let debris = updates[12]
        #expect(debris.topics.first == (try Topic("ssa/reentry")))
        #expect(debris.published == (try Timestamp("2031-02-25T00:00:00Z")))
        guard case .collection(let shapes) = debris.geometry, case .multiPolygon(let parts) = shapes.first else {
            Issue.record("\(String(describing: debris.geometry))")
            return
        }
        #expect(parts.count == 2)
        #expect(updates[13].summary?.texts["ja"]?.hasPrefix("ミサイル発射。") == true)
        #expect(try self.alert(updates[13]).information[1].areas.map(\.description) == ["Hokkaido", "Okinawa"])
        #expect(updates[14].status == .cancel)
        let facts = try self.alert(updates[14]).information[1].parameters
        #expect(facts.contains(NamedText(name: "D1 magnitude on richter scale", value: "7.0-7.9 - Major")))
        #expect(
            facts.contains(
                NamedText(name: "D4 vector length between centre of main ellipse and epicentre", value: "200")
            )
        )
    }

    @Test("a message may stand as its digits alone")
    func hexadecimal() throws {
        let update = try Reading.update(Array(Self.digits.lowercased().utf8))
        #expect(update.title.texts["ja"] == "災危通報 緊急地震速報：日向灘　M7.2　深さ40km　最大予測震度6強")
    }

    @Test(
        "a damaged sentence is refused with its line",
        arguments: [
            ("$QZQSM,55,9AAC89840A000324000018131448C5E243000000000000000000001003B88D4*72", "checksum is 73"),
            ("$QZQSM,55,9AAC89840A000324000018131448C5E243000000000000000000001003B88D4*73", "CRC-24Q"),
            ("$QZQSM,55,9AAC89840A000324*2C", "checksum"), ("$QZQSM,55,\(Self.digits)", "does not end in *"),
            ("$QZQSM,55,*44", "digits and not 63"), ("$QZQSM,55,\(Self.digits),1*6E", "checksum"),
        ]
    )
    func damaged(sentence: String, reason: String) throws {
        let error = try Reading.error(of: "# log\n\(sentence)\n")
        #expect(error.where == "line 2")
        #expect(error.reason.contains(reason))
    }

    @Test("any bits with a right check are read or refused, and never trap", arguments: 0..<4)
    func anything(seed: UInt64) throws {
        var random = SplitMix(state: seed)
        for _ in 0..<80 {
            var bytes = (0..<32).map { _ in UInt8(truncatingIfNeeded: random.next()) }
            bytes[0] = 0x9A
            // Types 43 and 44 with the category as it comes.
            bytes[1] = (random.next() & 1 == 0 ? 43 : 44) << 2 | bytes[1] & 3
            let check = BitField(bytes, count: 226).crc24(upTo: 226)
            bytes[28] = bytes[28] & 0xC0 | UInt8(check >> 18)
            bytes[29] = UInt8(check >> 10 & 0xFF)
            bytes[30] = UInt8(check >> 2 & 0xFF)
            bytes[31] = UInt8(check & 3) << 6
            let digits = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }.joined().prefix(63)
            do { _ = try Reading.document(String(digits)) } catch let error as FormatError {
                #expect(!error.reason.contains("CRC"), "seed \(seed)")
            }
        }
    }

    @Test("every table of codes can be read")
    func tables() {
        let tables: [CodeTable] = [
            .earlyWarningRegion, .epicentre, .nankaiSerial, .notification, .tsunamiWarning, .tsunamiHeight,
            .tsunamiRegion,
            .tsunamiPotential, .pacificHeight, .coast, .volcanicWarning, .ashFall, .volcano, .weatherKind,
            .weatherState,
            .weatherRegion, .typhoonTime, .typhoonSize, .typhoonStrength, .marineWarning, .marineRegion, .floodLevel,
            .river, .eastern, .western, .country, .japaneseProvider, .hazard, .hazardCategory, .duration,
            .internationalInstruction, .japaneseInstruction, .japaneseInstructionInJapanese,
        ]
        let details = CommonAlert.layouts.values.flatMap { $0 }.map(\.table)
        for table in tables + details { #expect(table[-1] == "\(table.name) -1") }
        #expect(CodeTable.epicentre[791] == "日向灘")
    }
}
