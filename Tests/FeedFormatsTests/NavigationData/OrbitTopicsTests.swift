import FeedFormats
import Language
import Schema
import Testing

@Suite("Topics of orbits")
struct OrbitTopicsTests {
    private static let names = [
        "ISS (ZARYA)", "PROGRESS-MS 26", "CYGNUS NG-20", "HTV-X1", "QZS-3", "QZS-1R", "NAVSTAR 43 (USA 132)",
        "GPS BIIF-5",
        "GALILEO 12", "HIMAWARI-9", "GOES 16", "NOAA 20", "TERRA", "ALOS-4", "STARLINK-31007", "STARLINK-5",
        "ONEWEB-0012",
        "COSMOS 2251 DEB", "FENGYUN 1C DEB", "CREW DRAGON 9", "ARTEMIS 2", "ORION", "LUNAR 3", "CAPSTONE", "SWARM A",
        "2031-004A", "TBA", "UNKNOWN", "", "TEST 1.5", "ASTRO 7's", "鳩 3", "ひまわり9号", "みちびき 4 号", "きぼう 2031",
        "GSAT 11", "IGS 5 3", "SDG 13", "G1 2", "DEBRIS 123456789",
    ]

    private struct Row {
        var values: [String: String]

        init(_ name: String, _ source: inout SplitMix) {
            func figure(_ limit: UInt64) -> String { "\(source.next() % limit).\(source.next() % 10_000)" }
            let year = 1958 + source.next() % 80
            self.values = [
                "OBJECT_NAME": name,
                "OBJECT_ID": "\(year)-\(100 + source.next() % 900)\(["A", "DC"][Int(source.next() % 2)])",
                "EPOCH":
                    "\(year)-\(10 + source.next() % 3)-\(10 + source.next() % 19)T1\(source.next() % 10):0\(source.next() % 10):59",
                "MEAN_MOTION": figure(16), "ECCENTRICITY": "0.\(source.next() % 99_999)", "INCLINATION": figure(180),
                "RA_OF_ASC_NODE": figure(360), "ARG_OF_PERICENTER": figure(360), "MEAN_ANOMALY": figure(360),
                "NORAD_CAT_ID": "\(1 + source.next() % 999_999)",
            ]
            if source.next() % 4 == 0 { self.values["OBJECT_ID"] = "" }
            if source.next() % 8 == 0 {
                self.values["ORIGINATOR"] = ["JAXA", "GSFC 7", "MARITIME 12"][Int(source.next() % 3)]
            }
        }
    }

    @Test("an orbit has the topics of all that is said of it, whatever its figures and what was read before it")
    func topics() throws {
        let seed = UInt64.random(in: 0...UInt64(UInt32.max))
        var source = SplitMix(state: seed)
        let rows = (0..<20).flatMap { _ in Self.names.map { Row($0, &source) } }
        let columns = Set(rows.flatMap(\.values.keys)).sorted()
        let lines = rows.map { row in columns.map { row.values[$0] ?? "" }.joined(separator: ",") }
        let text = ([columns.joined(separator: ",")] + lines).joined(separator: "\n")
        let updates = try Reading.document(text).updates
        #expect(updates.count == rows.count)
        for update in updates {
            let label = update.topics.prefix { $0.name == "ssa/orbit" || $0.name == "exploration/iss" }
            let said = Classifier.standard.topics(
                title: update.title.all.joined(separator: "\n"),
                text: (update.summary?.all ?? []).joined(separator: "\n"),
                namingTerms: false
            )
            let rest = said.filter(\.isSaid).map(\.topic).filter { !label.map(\.name).contains($0) }
            guard update.topics.map(\.name) == label.map(\.name) + rest else {
                Issue.record("seed \(seed): \(update.title.all) has \(update.topics), and \(said.map(\.topic)) is said")
                return
            }
        }
    }

    @Test("what the format files is filed elsewhere by terms as well, and not for being like something")
    func likeness() throws {
        let message = """
            CCSDS_OPM_VERS = 2.0
            CREATION_DATE = 2031-05-04T18:20:11
            ORIGINATOR = SORA
            OBJECT_NAME = FLOATING GROMMET
            OBJECT_ID = 2031-002A
            CENTER_NAME = EARTH
            REF_FRAME = ITRF-97
            TIME_SYSTEM = UTC
            EPOCH = 2031-05-04T18:00:00
            X = 6503.514
            Y = 1239.647
            Z = -717.490
            X_DOT = -0.873160
            Y_DOT = 8.740420
            Z_DOT = -4.191076
            """
        func update(_ line: String) throws -> (topics: [String], found: [FoundTopic]) {
            let classifier = Classifier(glossary: try Glossary(parsing: line))
            let context = FeedContext(source: "sample", agency: try AgencyID("jp.jaxa"), classifier: classifier)
            let update = try #require(try FeedParser.parse(Array(message.utf8), in: context).updates.first)
            let found = classifier.topics(titles: update.title.all, texts: update.summary?.all ?? [])
            return (update.topics.map(\.name), found)
        }
        let words =
            "Floating grommet: orbit at altitude, inclination, period, centre, EARTH, ITRF, UTC, km, min, state vector"
        let like = try update("*maritime/awareness\t1\t\(words)\t浮遊する座金の軌道、高度、傾斜角、周期、状態量\n")
        #expect(like.found.map(\.isSaid) == [false])
        #expect(like.topics == ["ssa/orbit"])
        let said = try update("maritime/awareness\t5\tfloating grommet\t\n")
        #expect(said.found.map(\.isSaid) == [true])
        #expect(said.topics == ["ssa/orbit", "maritime/awareness"])
    }
}
