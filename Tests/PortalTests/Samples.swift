import Schema

/// Updates as agencies might publish them; every word and number is invented.
enum Samples {
    static let start = Timestamp(milliseconds: 1_775_000_000_000)

    static func all() throws -> [Update] {
        [
            try self.article(), try self.statement(), try self.forecast(), try self.alert(), try self.replaced(),
            try self.conjunction(), try self.drill(), try self.unknownKind(),
        ]
    }

    static func agencies() throws -> [AgencyID: AgencyEntry] {
        [
            try AgencyID("jp.jaxa"): AgencyEntry(name: LocalizedText(["en": "Aerospace Agency", "ja": "航空宇宙機関"])),
            try AgencyID("us.noaa"): AgencyEntry(name: LocalizedText(["en": "Oceans and Weather"])),
        ]
    }

    static func update(
        _ id: String,
        agency: String = "jp.jaxa",
        topics: [String],
        title: [String: String],
        after seconds: Int64 = 0
    ) throws -> Update {
        Update(
            id: try UpdateID(id),
            agency: try AgencyID(agency),
            source: Source(name: "\(agency)-news", url: "https://feeds.example/\(agency).xml", format: "rss-2.0"),
            origin: .collected,
            topics: try topics.map { try Topic($0) },
            title: LocalizedText(title),
            published: self.start.adding(seconds: seconds),
            received: self.start.adding(seconds: seconds + 40)
        )
    }

    static func article() throws -> Update {
        var update = try self.update(
            "0f8fad5b-d9cb-469f-a165-70867728950e",
            topics: ["exploration/cargo", "exploration/iss"],
            title: ["en": "HTV-X 3 leaves the station with 4 tonnes of returns", "ja": "HTV-X3号機、補給を終え国際宇宙ステーションを離脱"]
        )
        update.summary = LocalizedText([
            "en": "The cargo ship was released by the robotic arm and will stay in orbit for three months of tests.",
            "ja": "補給船はロボットアームにより放出された。今後三か月間、軌道上で技術実証を行う。",
        ])
        update.body = LocalizedText([
            "ja": "補給船はロボットアームにより放出された。今後三か月間、軌道上で技術実証を行う。\n\n実証では、軽量の展開アンテナと光通信端末を試験する。結果は秋に公表する予定である。"
        ])
        update.links = [
            Link("https://www.example.jp/htv-x3/", relation: "alternate", language: "ja"),
            Link(
                "https://www.example.jp/htv-x3/photo.jpg",
                relation: "enclosure",
                mediaType: "image/jpeg",
                title: "Release",
                bytes: 482_133
            ),
        ]
        update.payload = .article(Article(authors: ["Public affairs"], categories: ["HTV-X", "ISS"], feed: "News"))
        return update
    }

    static func conjunction() throws -> Update {
        var update = try self.update(
            "cdm-2026-04-01-0042",
            agency: "us.spacecom",
            topics: ["ssa/conjunction"],
            title: ["en": "SAMPLESAT-2 and SL-8 debris: closest approach in 38 hours"],
            after: 7_200
        )
        update.severity = .severe
        update.source.format = "ccsds-cdm-kvn"
        func object(_ number: Int, _ name: String, _ designator: String, _ type: String) -> ConjunctionObject {
            ConjunctionObject(
                designator: designator,
                catalog: "SATCAT",
                name: name,
                internationalDesignator: "2019-00\(number)A",
                type: type,
                operatorName: number == 1 ? "JAXA" : nil,
                ephemeris: "NONE",
                covarianceMethod: "CALCULATED",
                maneuverable: number == 1 ? "YES" : "NO",
                referenceFrame: "ITRF",
                positionKilometers: [2_570.097 + Double(number), 2_244.654904, -6_281.497978],
                velocityKilometersPerSecond: [4.418769571, 4.833547743, -3.526774282],
                covariance: [
                    CovarianceTerm(name: "CR_R", value: 41.42, unit: "m**2"),
                    CovarianceTerm(name: "CT_R", value: -8.579, unit: "m**2"),
                    CovarianceTerm(name: "CT_T", value: 2_533, unit: "m**2"),
                    CovarianceTerm(name: "CRDOT_R", value: 0.00252, unit: "m**2/s"),
                    CovarianceTerm(name: "CNDOT_NDOT", value: 1.049e-05, unit: "m**2/s**2"),
                ],
                additional: [
                    NamedText(name: "OBS_AVAILABLE", value: "592"),
                    NamedText(name: "CD_AREA_OVER_MASS", value: "0.045 m**2/kg"),
                ]
            )
        }
        update.payload = .conjunction(
            Conjunction(
                messageID: "0042-2026",
                created: Self.start,
                originator: "SAMPLE",
                messageFor: "SAMPLESAT-2",
                closestApproach: Self.start.adding(seconds: 136_962),
                missDistanceMeters: 715,
                relativeSpeedMetersPerSecond: 14_762,
                relativePositionMeters: [27.4, -70.2, 711.8],
                relativeVelocityMetersPerSecond: [-7.2, -14_692, -1_437.2],
                collisionProbability: 0.0004835,
                collisionProbabilityMethod: "FOSTER-1992",
                screeningStart: Self.start,
                screeningStop: Self.start.adding(seconds: 604_800),
                screeningFrame: "RTN",
                screeningShape: "ELLIPSOID",
                screeningSizeMeters: [200, 1_000, 1_000],
                object1: object(1, "SAMPLESAT-2", "43999", "PAYLOAD"),
                object2: object(2, "SL-8 DEB", "12999", "DEBRIS")
            )
        )
        return update
    }

    static func statement() throws -> Update {
        var update = try self.update(
            "statement-9",
            agency: "jp.mofa",
            topics: ["dialogue/statement", "dialogue/commitment"],
            title: ["en": "Joint statement of the ninth dialogue on space", "ja": "宇宙に関する第九回対話 共同声明"],
            after: 600
        )
        update.payload = .statement(
            JointStatement(
                meeting: "Dialogue on Space",
                ordinal: 9,
                date: "2026-03-30",
                place: "Tokyo",
                governments: ["jp", "us"],
                agencies: [try AgencyID("jp.jaxa"), try AgencyID("us.nasa")],
                commitments: [
                    Commitment(
                        sentence:
                            "Both sides will exchange tracking data of objects in geostationary orbit by March 2027.",
                        parties: ["jp", "us"],
                        topics: [try Topic("ssa/tracking")],
                        due: "2027-03",
                        dueText: "by March 2027"
                    ),
                    Commitment(
                        sentence: "JAXA will report on the lunar rover study.",
                        parties: ["jp.jaxa"],
                        topics: []
                    ),
                ]
            )
        )
        return update
    }

    static func alert() throws -> Update {
        var update = try self.update(
            "alert-77",
            agency: "jp.jma",
            topics: ["earth/weather", "emergency/disaster"],
            title: ["en": "Emergency warning: heavy rain", "ja": "大雨特別警報"],
            after: 3_600
        )
        update.severity = .extreme
        update.geometry = .polygon([[[130.1, 31.2], [131.9, 31.2], [131.9, 33.4], [130.1, 33.4], [130.1, 31.2]]])
        update.valid = Validity(from: Self.start.adding(seconds: 3_600), until: nil)
        func information(_ language: String, _ event: String, _ instruction: String, _ area: String) -> AlertInformation
        {
            AlertInformation(
                language: language,
                categories: ["Met"],
                event: event,
                responseTypes: ["Evacuate"],
                urgency: "Immediate",
                severity: .extreme,
                certainty: "Observed",
                onset: Self.start.adding(seconds: 3_600),
                expires: Self.start.adding(seconds: 40_000),
                instruction: instruction,
                web: "https://www.example.jp/bosai/",
                areas: [
                    AlertArea(
                        description: area,
                        circles: [AlertCircle(longitude: 130.5, latitude: 32.25, radiusKilometers: 40)],
                        geocodes: [NamedText(name: "AREA", value: "460040")]
                    )
                ]
            )
        }
        update.payload = .alert(
            Alert(
                identifier: "sample.77",
                sender: "sample@example.jp",
                sent: Self.start,
                messageType: "Alert",
                scope: "Public",
                information: [
                    information("ja", "大雨", "命を守る行動をとってください。", "薩摩地方"),
                    information("en", "Heavy rain", "Take action to protect your life.", "Satsuma"),
                ]
            )
        )
        return update
    }

    static func forecast() throws -> Update {
        var update = try self.update(
            "forecast-1",
            agency: "us.noaa",
            topics: ["space-weather/forecast"],
            title: ["en": "Geomagnetic activity will stay quiet through Friday"],
            after: 1_200
        )
        update.severity = .minor
        return update
    }

    static func replaced() throws -> Update {
        var update = try self.update(
            "forecast-2",
            agency: "us.noaa",
            topics: ["space-weather/forecast"],
            title: ["en": "Geomagnetic storm watch for Thursday replaces the quiet forecast"],
            after: 5_400
        )
        update.severity = .moderate
        update.supersedes = [try UpdateID("forecast-1")]
        return update
    }

    static func drill() throws -> Update {
        var update = try self.update(
            "drill-1",
            agency: "jp.mod",
            topics: ["ssa/reentry"],
            title: ["en": "Drill: uncontrolled re-entry over the Pacific", "ja": "訓練：太平洋上空への制御されない再突入"],
            after: 9_000
        )
        update.status = .exercise
        update.severity = .severe
        return update
    }

    static func unknownKind() throws -> Update {
        var update = try self.update(
            "kp-1",
            agency: "us.noaa",
            topics: ["space-weather/observation"],
            title: ["en": "Planetary K index 6", "ja": "惑星間地磁気指数（Kp）6"],
            after: 9_600
        )
        update.payload = .other(
            kind: "k-index",
            members: [
                "kp": .integer(6),
                "scale": .string("G2"),
                "stations": .array([.string("Boulder"), .string("柿岡")]),
                "window": .object(["from": .string("2026-04-01T00:00:00Z"), "hours": .integer(3)]),
                "samples": .array([
                    .object(["t": .integer(0), "nT": .integer(-41)]), .object(["t": .integer(1), "nT": .integer(-57)]),
                ]),
            ]
        )
        return update
    }
}
