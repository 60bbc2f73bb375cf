@testable import FeedFormats
import Schema
import Testing

@Suite("Bulletins of the Japan Meteorological Agency")
struct JMATests {
    private func alert(_ update: Update) throws -> Alert {
        guard case .alert(let alert) = update.payload else {
            throw FormatError(where: "payload", reason: "it is \(update.payload?.kind ?? "none")")
        }
        return alert
    }

    private func changed(_ name: String, _ from: String, _ to: String) throws -> String {
        let text = String(decoding: try Reading.fixture("jma/\(name)"), as: UTF8.self)
        try #require(text.contains(from))
        return text.replacing(from, with: to)
    }

    @Test("an earthquake says where, how strong and how deep in both languages")
    func earthquake() throws {
        let document = try Reading.document(try Reading.fixture("jma/earthquake.xml"))
        #expect(document.format == "jma-xml")
        let update = try #require(document.updates.first)
        #expect(update.title.texts["ja"] == "震源・震度情報：見本県沖　M6.1　深さ40km　最大震度5強")
        #expect(
            update.title.texts["en"]
                == "Hypocentre and seismic intensity: 見本県沖 (34.5°N 141.2°E), M6.1, depth 40 km, "
                + "maximum seismic intensity 5+"
        )
        #expect(update.published == (try Timestamp("2031-03-01T00:20:00Z")))
        #expect(update.severity == .severe)
        #expect(update.geometry == .point([141.2, 34.5]))
        #expect(update.topics.first == (try Topic("emergency/disaster")))
        #expect(update.summary?.texts["ja"]?.contains("津波の心配はありません") == true)
        let block = try self.alert(update).information[0]
        #expect(block.onset == (try Timestamp("2031-03-01T00:15:00Z")))
        #expect(block.parameters.contains(NamedText(name: "震度5強", value: "甲市")))
        #expect(block.parameters.contains(NamedText(name: "震度3", value: "乙町")))
        #expect(block.parameters.map(\.name).filter { $0.hasPrefix("震度") } == ["震度5強", "震度3"])
        #expect(block.parameters.contains(NamedText(name: "地域の震度5強", value: "見本県北部")))
        #expect(block.parameters.contains(NamedText(name: "都道府県の震度5強", value: "見本県")))
        #expect(block.parameters.contains(NamedText(name: "Hypocenter/Depth", value: "40 km")))
        #expect(block.parameters.contains(NamedText(name: "Magnitude (Mj)", value: "6.1")))
        #expect(block.parameters.contains(NamedText(name: "Head/InfoType", value: "発表")))
    }

    @Test("a later bulletin updates the earlier ones of all its events")
    func events() throws {
        let alert = try self.alert(try Reading.update(try Reading.fixture("jma/earthquake.xml")))
        let title = "震源・震度に関する情報"
        #expect(alert.incidents == ["20310301091500", "20310301091530"])
        #expect(alert.identifier == "\(title)/20310301091500+20310301091530")
        #expect(alert.messageType == "Update")
        #expect(
            alert.references == [
                "気象庁,\(title)/20310301091500+20310301091530,", "気象庁,\(title)/20310301091500,",
                "気象庁,\(title)/20310301091530,",
            ]
        )
    }

    @Test(
        "issued, corrected, delayed and withdrawn bulletins are told apart",
        arguments: [
            ("発表", "Alert", Status.actual, "京都府気象警報・注意報："), ("訂正", "Update", .actual, "【訂正】京都府"),
            ("遅延", "Alert", .actual, "【遅延】京都府"), ("取消", "Cancel", .cancel, "【取消】京都府"),
        ]
    )
    func informationTypes(word: String, type: String, status: Status, title: String) throws {
        let text = try self.changed("warning.xml", "<InfoType>発表", "<InfoType>\(word)")
        let update = try Reading.update(Array(text.utf8))
        #expect(try self.alert(update).messageType == type)
        #expect(update.status == status)
        #expect(update.title.texts["ja"]?.hasPrefix(title) == true)
        #expect(update.source.item == "気象特別警報・警報・注意報/見本地方気象台/京都府気象警報・注意報")
    }

    @Test("a warning has the severity of its worst kind, and one area for the places of each kind")
    func warning() throws {
        let update = try Reading.update(try Reading.fixture("jma/warning.xml"))
        #expect(update.severity == .extreme)
        #expect(update.title.texts["ja"] == "京都府気象警報・注意報：【特別警報（大雨）】南部では、土砂災害に最大級の警戒をしてください")
        #expect(
            update.title.texts["en"]
                == "Weather warnings and advisories: Heavy rain emergency warning (Kyoto)"
        )
        #expect(update.topics.first == (try Topic("earth/weather")))
        let block = try self.alert(update).information[0]
        #expect(block.areas.map(\.description) == ["京都府（大雨特別警報・強風注意報）", "甲市、乙町（大雨特別警報）", "丙村（大雨特別警報解除）"])
        #expect(
            block.areas[1].geocodes == ["2699900", "2699800"].map { NamedText(name: "気象・地震・火山情報／市町村等", value: $0) }
        )
        #expect(block.parameters.contains(NamedText(name: "１時間最大雨量 / 甲市", value: "90 mm")))
    }

    @Test("what became of each warning is told with its places, and where none is in force")
    func changes() throws {
        let block = try self.alert(try Reading.update(try Reading.fixture("jma/warning.xml"))).information[0]
        let list = "気象警報・注意報（市町村等）"
        for (what, places) in [("大雨特別警報 / 発表", "甲市"), ("大雨特別警報 / 解除", "丙村"), ("発表警報・注意報はなし", "丁村")] {
            #expect(block.parameters.contains(NamedText(name: "\(list) / \(what)", value: places)))
        }
    }

    @Test("how great the danger is in the times of a place is one value")
    func danger() throws {
        let series = """
            </Warning><MeteorologicalInfos type="量的予想時系列（市町村等）"><TimeSeriesInfo><TimeDefines>
            <TimeDefine timeId="1"><DateTime>2031-07-01T00:00:00+09:00</DateTime><Name>１日</Name></TimeDefine>
            <TimeDefine timeId="2"><DateTime>2031-07-02T00:00:00+09:00</DateTime><Name>２日</Name></TimeDefine></TimeDefines>
            <Item><Kind><Name>大雨警報</Name><Property><Type>浸水害危険度</Type><SignificancyPart><Base>
            <Significancy type="浸水害危険度" refID="1"><Name>警報級</Name><Code>30</Code></Significancy>
            <Significancy type="浸水害危険度" refID="2"><Name>注意報級</Name><Code>20</Code></Significancy>
            </Base></SignificancyPart></Property></Kind><Area><Name>甲市</Name><Code>2699900</Code></Area></Item>
            </TimeSeriesInfo></MeteorologicalInfos>
            <OfficeInfo><Office type="気象関係"><Name>見本地方気象台</Name></Office></OfficeInfo></Body>
            """
        let text = try self.changed("warning.xml", "</Warning></Body>", series)
        let block = try self.alert(try Reading.update(Array(text.utf8))).information[0]
        #expect(block.parameters.contains(NamedText(name: "浸水害危険度 / 甲市", value: "１日 警報級、２日 注意報級")))
        #expect(block.parameters.contains(NamedText(name: "気象関係", value: "見本地方気象台")))
    }

    @Test("the synopsis of a marine bulletin is told, with its sea and time, though it has no full stop")
    func synopsis() throws {
        let information = """
            </Warning><MeteorologicalInfos type="気象要因"><MeteorologicalInfo><DateTime>2031-07-01T09:00:00+09:00</DateTime>
            <Name>０１日０９時</Name><Item><Kind><Property><Type>概況</Type><SynopsisPart>
            <jmx_eb:Synopsis type="気象要因">発達中の低気圧　９７２　北西　１０ノット</jmx_eb:Synopsis></SynopsisPart></Property></Kind>
            <Area><Name>見本海</Name><Code>1100</Code></Area></Item></MeteorologicalInfo></MeteorologicalInfos></Body>
            """
        let text = try self.changed("warning.xml", "</Warning></Body>", information)
        let block = try self.alert(try Reading.update(Array(text.utf8))).information[0]
        #expect(block.description?.contains("発達中の低気圧") == true)
        let told = try #require(block.parameters.first { $0.value.hasPrefix("発達中の低気圧") })
        #expect(told.name.hasPrefix("気象要因 / 見本海 / ０１日０９時"))
    }

    @Test("the circle of a storm with two radii lies towards the longer one")
    func typhoon() throws {
        let update = try Reading.update(try Reading.fixture("jma/typhoon.xml"))
        #expect(
            update.title.texts["en"]
                == "Typhoon analysis and forecast: Typhoon No. 9 SAMPLE, 20.0°N 130.0°E, 935 hPa, maximum wind 45 m/s"
        )
        #expect(update.title.texts["ja"] == "台風解析・予報情報：台風第9号（サンプル）　大型　非常に強い　見本の海上　935hPa　最大風速45m/s")
        #expect(update.severity == .extreme)
        #expect(update.valid?.until == (try Timestamp("2031-09-06T00:00:00Z")))
        let circles = try self.alert(update).information[0].areas.flatMap(\.circles)
        #expect(circles.count == 1)
        #expect(circles[0].radiusKilometers == 500)
        #expect(circles[0].latitude == 20)
        #expect((130.5...130.6).contains(circles[0].longitude))
    }

    @Test("an exercise says so, and a height that is no number keeps its words")
    func exercise() throws {
        let update = try Reading.update(try Reading.fixture("jma/tsunami-exercise.xml"))
        #expect(update.status == .exercise)
        #expect(update.title.texts["ja"] == "【訓練】大津波警報・津波注意報：大津波警報を発表しました")
        #expect(
            update.title.texts["en"] == "Exercise: Tsunami warning, advisory and forecast: Major tsunami warning issued"
        )
        #expect(update.severity == .extreme)
        let block = try self.alert(update).information[0]
        #expect(block.parameters.contains(NamedText(name: "津波の高さ / 見本県東岸", value: "巨大")))
        #expect(block.parameters.contains(NamedText(name: "津波の高さ / 見本県西岸", value: "1 m")))
    }

    @Test("a bulletin that does not say whether it is meant is refused at its place")
    func status() throws {
        let text = try self.changed("warning.xml", "<Status>通常</Status>\n<Edit", "<Status>多分</Status>\n<Edit")
        let error = try #require(throws: FormatError.self) { try Reading.document(Array(text.utf8)) }
        #expect(error.where.hasSuffix("Control/Status"))
        #expect(error.reason.contains("通常, 訓練, 試験"))
    }

    @Test("a kind of bulletin that nobody knows yet is read by its common parts")
    func unknown() throws {
        let text = try self.changed("warning.xml", "気象特別警報・警報・注意報", "見本災害情報").replacing("気象警報・注意報", with: "見本情報")
        let update = try Reading.update(Array(text.utf8))
        #expect(update.title.texts["en"]?.hasPrefix("見本災害情報 (JMA bulletin)") == true)
        #expect(update.severity == .extreme)
    }

    @Test(
        "positions are read in degrees, minutes and seconds",
        arguments: [
            ("+35.1+139.2-10000/", 35.1, 139.2, -10_000.0), ("+3514.00+13901.25+1438/", 35.23333, 139.02083, 1_438),
            ("-051+1513/", nil, nil, nil), ("-05.1-151.3/", -5.1, -151.3, nil),
            ("+351400+1390115/", 35.23333, 139.02083, nil), ("+95+10/", nil, nil, nil), ("", nil, nil, nil),
            ("+2330+9605/", 23.5, 96.08333, nil), ("+35/", nil, nil, nil), ("35+139", nil, nil, nil),
            ("+3575+13900/", nil, nil, nil),
        ] as [(String, Double?, Double?, Double?)]
    )
    func positions(text: String, latitude: Double?, longitude: Double?, height: Double?) {
        let position = ISO6709(text)
        #expect(position?.latitude == latitude)
        #expect(position?.longitude == longitude)
        #expect(position?.heightMeters == height)
    }
}
