/// Values, names and bytes at the edges of what an event may have.
enum EdgeCases {
    static let values: [[UInt8]] = {
        var values: [[UInt8]] = []
        for text in Self.numbers + Self.literals + Self.geometries + Self.nested { values.append(Array(text.utf8)) }
        for text in Self.texts + Self.longTexts { values.append(Array("\"\(text)\"".utf8)) }
        for bytes in Self.notUTF8 { values.append(Array("\"a".utf8) + bytes + Array("b\"".utf8)) }
        return values
    }()

    static let numbers: [String] = [
        "0", "-0", "1", "-1", "17.25", "1e5", "1E+5", "1e-5", "1e05", "1e400", "1e-400", "-1e400", "5e-324", "2e-324",
        "1e79", "1e80", "1e99", "1e127", "1e128", "1e254", "1e255", "1e-127", "1e-128", "1e-129", "1e99999999999999999",
        "01", "-01", "00", "1.", ".5", "+1", "-", "1e", "1e+", "1.e5", "1.5.5", "1-1", "1e5e5", "0x10", "NaN",
        "Infinity", "-Infinity", "1.0", "10e-1", "0.1e1", "0e0", "-0.0e-0", "180", "-180", "180.0", "180.000",
        "180.0001", "-180.5", "181", "90", "-90.0", "90.1", "89.99999999999999999999", "180.00000000000000000001",
        "9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809",
        "999999999999999999", "1000000000000000000", "12345678901234567890.123", "\(many(36, "9"))", "\(many(37, "9"))",
        "\(many(200, "9"))",
        "0.\(many(400, "0"))", "0.\(many(140, "0"))1", "1\(many(160, "0"))", "0.\(many(36, "9"))", "9007199254740993",
        "9007199254740993.0", "1e18", "1e19",
    ]

    static let literals: [String] = [
        "null", "true", "false", "nul", "nulL", "tru", "True", "falsehood", "{}", "[]", "[null]", "{\"a\":1,}", "[1,]",
        "[,]", "{,}", "[1 2]", "{\"a\" 1}", "{\"a\"}", "{a:1}", "'a'", "", "\"", "\"\\\"", "/**/1", "{\"a\":1,\"a\":x}",
        "[true,false,null,-1.5e+3,\"x\",{\"y\":[]}]", "{\"en\":\"x\"}", "{\"en\":\"\"}", "{\"\":\"x\"}",
        "{\"en\":\"\",\"en\":\"x\"}", "{\"en\":\"x\",\"en\":\"\"}", "{\"en\":\"\",\"ja\":\"x\"}", "{\"en\":null}",
        "{\"日\":\"x\"}", "{\"\(many(35, "a"))\":\"x\"}",
        "{\"\(many(36, "a"))\":\"x\"}", "{\"e_n\":\"x\"}", "{\"\\u0065n\":\"x\"}",
        "{\(languages(32))}", "{\(languages(33))}", "[\"a/b\",\"a/b\"]", "[\"a\",\"\\u0061\"]",
        "[\"a\",\"ab\",\"abc\"]",
        "{\"from\":\"2026-04-01T00:00:00Z\",\"until\":\"2026-04-01T09:00:00+09:00\"}",
        "{\"from\":\"2026-04-02T00:00:00Z\",\"until\":\"2026-04-01T09:00:00+09:00\"}", "{\"from\":null}",
        "{\"other\":x}",
        "{\"kind\":\"alert\"}", "{\"kind\":\"other\"}", "{\"kind\":\"other\",\"kind\":\"article\",\"feed\":1}",
        "{\"a\":{\"kind\":\"other\"},\"kind\":\"article\",\"feed\":1}", "{\"kind\":\"article\",\"feed\":1}",
        "{\"feed\":1,\"kind\":\"other\"}", "{\"feed\":1,\"\\u006bind\":\"article\"}",
        "{\"feed\":1,\"kind\":\"artic\\u006ce\"}",
        "{\"longitude\":1,\"latitude\":2,\"radius\u{212A}ilometers\":3}",
        "{\"longitude\":1,\"latitude\":2,\"radiusKilometers\":3,\"radius\u{212A}ilometers\":\"x\"}",
        "{\"e\u{301}\":1,\"\u{E9}\":2}", "{\"url\":\"\(many(2_048, "u"))\"}",
        "{\"url\":\"\(many(2_049, "u"))\"}",
    ]

    static let texts: [String] = [
        "", "a", "actual", "Actual", "actual ", "exercise", "test", "cancel", "direct", "collected", "severe",
        "extreme",
        "TLP:RED", "TLP:AMBER+STRICT", "tlp:red", "1.0", "1.00", "taiwa.update", "application/json", "jp", "jp.", ".jp",
        "jp.jaxa", "a.b.c.d", "a.b.c.d.e", "JP.jaxa", "a..b", "a-b", "a_b", "a/b", "a/b/c/d", "a/b/c/d/e", "a//b", "/a",
        "a/", "public", "\\u0070ublic", "jp\\u002ejaxa", "a b", "a\\\"b", "a<b", "a>b", "a\u{7F}", "a\\u007f", "~!",
        "é",
        "e\u{301}", "\u{212A}", "日本", "🚀", "\u{FEFF}x", "\\u0000", "\\ud83d\\ude80", "\\uD83D\\uDE80", "\\ud83d",
        "\\ude80",
        "\\ud83dx", "\\ud83d\\u0041", "\\ud83d\\n", "\\x", "\\u12", "\\u12G4", "\\u 123", "\\",
        "\\n\\t\\r\\b\\f\\/\\\\",
        "\u{1}", "\t", "\n", "\0", "\u{1F}", " ", "12345678", "1234567\\n", "1234567é", "123456é", "12345é",
        "1234567\u{1}",
        "2026-04-01T09:30:00Z", "2026-04-01t09:30:00z", "2026-04-01 09:30:00Z", "2026-04-01T09:30:00+09:00",
        "2026-04-01T09:30:00-23:59", "2026-04-01T09:30:00+24:00", "2026-02-29T00:00:00Z", "2024-02-29T00:00:00Z",
        "2026-04-01T24:00:00Z", "2026-04-01T24:00:01Z", "2026-04-01T23:59:60Z", "2026-04-01T09:30:61Z",
        "2026-04-01T09:30:00.5Z", "2026-04-01T09:30:00,123456789Z", "2026-04-01T09:30:00.Z", "2026-04-01T09:30Z",
        "0000-01-01T00:00:00Z", "9999-12-31T23:59:60Z", "2026-13-01T00:00:00Z", "2026-04-31T00:00:00Z", "2026-04-01",
        "2026-04-01T09:30:00Z ", "2026-04-01T09:30:00", "2026\\u002d04-01T09:30:00Z",
    ]

    static let longTexts: [String] = [
        many(128, "i"), many(129, "i"), many(32, "p"), many(33, "p"), "a.\(many(62, "b"))", "a.\(many(63, "b"))",
        "a/\(many(118, "b"))", "a/\(many(119, "b"))", many(1_000, "x"), many(1_001, "x"), many(1_000, "界"),
        many(1_001, "界"), many(1_000, "🚀"), many(1_001, "🚀"), many(1_000, "e\u{301}"), many(1_000, "\\n"),
        many(1_000, "\\u754c"), many(1_001, "\\u754c"), many(400, "👨‍👩‍👧"), many(2_048, "u"), many(2_049, "u"),
        "2026-04-01T09:30:00.\(many(43, "1"))Z", "2026-04-01T09:30:00.\(many(44, "1"))Z",
        "2026-04-01T09:30:00.\(many(43, "1"))Zx",
    ]

    /// Source: Unicode 16, table 3-7.
    static let notUTF8: [[UInt8]] = [
        [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xC2, 0x41], [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF], [0xE3, 0x81],
        [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xED, 0x9F, 0xBF], [0xEF, 0xBF, 0xBF], [0xF0, 0x8F, 0xBF, 0xBF],
        [0xF0, 0x90, 0x80, 0x80], [0xF4, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF],
        [0xE3, 0x81, 0x82, 0x82], [0xE3, 0x5C, 0x6E], [0xF0, 0x9F, 0x9A],
    ]

    /// A value and members that an event had before it.
    static let repeated: [String] = [
        "1,\"audience\":\"bilateral\"", "1,\"agency\":\"eu.esa\"", "1,\"topics\":[\"x\"]", "1,\"id\":\"x\"",
        "1,\"received\":\"2027-01-01T00:00:00Z\"", "1,\"status\":\"exercise\"", "1,\"\\u0073tatus\":\"exercise\"",
    ]

    /// Lists and objects in each other: an event with them at any place has at most 64.
    static let nested = nests([40])
    /// In an update they are the last that may be: 62 and two around them.
    static let deepest = nests([60, 61, 62])

    private static func nests(_ depths: [Int]) -> [String] {
        var nested: [String] = []
        for depth in depths {
            nested.append(many(depth, "[") + many(depth, "]"))
            nested.append(many(depth, "{\"a\":") + "1" + many(depth, "}"))
        }
        return nested
    }

    static let geometries: [String] = [
        "{\"type\":\"Point\",\"coordinates\":[180,-90]}", "{\"type\":\"Point\",\"coordinates\":[180.1,0]}",
        "{\"type\":\"Point\",\"coordinates\":[0,-90.5]}", "{\"type\":\"Point\",\"coordinates\":[1]}",
        "{\"type\":\"Point\",\"coordinates\":[]}", "{\"type\":\"Point\",\"coordinates\":[1,2,3]}",
        "{\"type\":\"Point\",\"coordinates\":[1,2,3,4]}", "{\"type\":\"Point\",\"coordinates\":[[1,2]]}",
        "{\"type\":\"Point\",\"coordinates\":null}", "{\"type\":\"Point\"}", "{\"coordinates\":[1,2]}",
        "{\"coordinates\":[1,2],\"type\":\"\",\"type\":\"Point\"}",
        "{\"coordinates\":[1,2],\"coordinates\":[[1,2]],\"type\":\"Point\"}",
        "{\"coordinates\":[1,2],\"type\":\"Point\",\"bbox\":x}",
        "{\"coordinates\":[1,2],\"type\":\"Point\",\"bbox\":[1]}",
        "{\"coordinates\":[1e1,2e-3],\"type\":\"Point\"}", "{\"coordinates\":[1e-1,2e2],\"type\":\"Point\"}",
        "{\"coordinates\":[[1,2],[3,4]],\"type\":\"MultiPoint\"}",
        "{\"coordinates\":[[1,2],[3,4]],\"type\":\"LineString\"}",
        "{\"coordinates\":[[1,2],[[3,4]]],\"type\":\"LineString\"}",
        "{\"coordinates\":[[[1,2],[3,4]],[[5,6]]],\"type\":\"Polygon\"}",
        "{\"coordinates\":[[[1,2],[3,4]],[5,6]],\"type\":\"Polygon\"}",
        "{\"coordinates\":[[[1,2],[3,4]],[[5,96]]],\"type\":\"MultiLineString\"}",
        "{\"coordinates\":[[[[1,2]]],[[[3,4,5]]]],\"type\":\"MultiPolygon\"}",
        "{\"coordinates\":[[[[[1,2]]]]],\"type\":\"MultiPolygon\"}",
        "{\"geometries\":[{\"coordinates\":[1,2],\"type\":\"Point\"}],\"type\":\"GeometryCollection\"}",
        "{\"geometries\":[{\"coordinates\":[1,92],\"type\":\"Point\"}],\"type\":\"GeometryCollection\"}",
        "{\"geometries\":[],\"type\":\"GeometryCollection\"}", "{\"geometries\":[],\"type\":\"Point\"}",
        "{\"coordinates\":[1,2],\"type\":\"GeometryCollection\"}",
        "{\"coordinates\":[1,2],\"geometries\":[{\"coordinates\":[1,2],\"type\":\"Point\"}],\"type\":\"Point\"}",
    ]

    static let names: [String] = [
        "id", "agency", "source", "origin", "topics", "title", "summary", "body", "links", "published", "received",
        "valid",
        "severity", "status", "supersedes", "geometry", "audience", "handling", "payload", "kind", "specversion",
        "type",
        "time", "datacontenttype", "data", "url", "bytes", "name", "value", "from", "until", "coordinates",
        "geometries",
        "information", "areas", "circles", "updated", "feed", "sent", "unknown", "", "\\u006bind", "\\u0069d", "\\q",
        "é",
        "e\u{301}", "radius\u{212A}ilometers", "日本", "statuses", "statu", "received_", "\\ud83d", "\u{1}",
    ]

    static let insertions: [String] = [
        " ", "\n", "\u{B}", "\u{A0}", "\u{FEFF}", ",", "{", "}", "[", "]", "\"", "\\", ":", "0", "-", "\0", "x", "//",
        "{}",
    ]

    private static func many(_ count: Int, _ text: String) -> String { String(repeating: text, count: count) }

    private static func languages(_ count: Int) -> String {
        var languages: [String] = []
        for index in 0..<count { languages.append("\"l\(index)\":\"x\"") }
        return languages.joined(separator: ",")
    }
}
