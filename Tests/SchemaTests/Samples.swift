import Schema

/// Events that have every member there is.
enum Samples {
    static func events() throws -> [Event] {
        var payloads: [Payload] = [
            .article(
                Article(
                    authors: ["Press \"office\"", ""],
                    categories: ["ISS"],
                    feed: "News",
                    updated: try Timestamp("2026-04-01T09:05:00.123456Z")
                )
            ),
            .alert(try Self.alert()), .conjunction(try Self.conjunction()), .statement(try Self.statement()),
            .sourceNotice(SourceNotice(source: "x", state: "silent", reason: "nothing came\n")),
            .other(kind: "lunar-traffic", members: ["craft": .array([.integer(1), .null, .bool(true)])]),
        ]
        payloads.append(.other(kind: "alerts", members: [:]))
        let geometries = Self.geometries
        return try payloads.enumerated().map { index, payload in
            var update = try Self.update()
            update.payload = payload
            update.geometry = geometries[index]
            update.status = Status.allCases[index % 4]
            var event = Event(update)
            event.others = ["traceparent": .string("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")]
            return event
        }
    }

    private static func update() throws -> Update {
        var link = Link(
            "https://www.example.org/news/17?a=b",
            relation: "alternate",
            mediaType: "text/html",
            title: "ニュース",
            language: "ja",
            bytes: 12_345
        )
        link.others = ["integrity": .string("sha256-abc")]
        return Update(
            id: try UpdateID("6f1c2a9e-0001-4000-8000-000000000001"),
            agency: try AgencyID("jp.jaxa"),
            source: Source(name: "jaxa-news", url: "https://feeds.example.org/", item: "17", format: "rss-2.0"),
            origin: .collected,
            topics: [try Topic("exploration/iss"), try Topic("exploration/cargo"), try Topic("earth")],
            title: LocalizedText(["en": "The cargo craft has left its berth 🚀", "ja": "補給機が係留を終えました"]),
            summary: LocalizedText(["en": "\\ \" \u{1} é", "zh-Hant-TW": "火箭"]),
            body: LocalizedText(["en": "It left.\n\nAll is well.\t"]),
            links: [link, Link("https://www.example.org/b")],
            published: try Timestamp("2026-04-01T09:00:00.5Z"),
            received: try Timestamp("2026-04-01T09:31:00.123Z"),
            valid: Validity(from: try Timestamp("2026-04-01T09:00:00Z"), until: try Timestamp("2026-04-02T09:00:00Z")),
            severity: .severe,
            supersedes: [try UpdateID("urn:a:1"), try UpdateID("urn:a:2")],
            audience: try Audience("bilateral"),
            handling: .amberStrict,
            others: ["importance": .object(["rank": .integer(3), "why": .null])]
        )
    }

    private static let geometries: [Geometry] = [
        .point([139.5, 35.5]), .multiPoint([[180, -90, 1_000.5], [-180, 90]]), .lineString([[1.25, 2], [-3, 4]]),
        .multiLineString([[[1, 2], [3, 4]], [[5, 6]]]), .polygon([[[0, 0], [1, 0], [1, 1], [0, 0]]]),
        .multiPolygon([[[[0, 0], [1, 0], [1, 1], [0, 0]]], [[[5, 5]]]]),
        .collection([.point([1, 2]), .collection([.lineString([[1, 2], [3, 4]])])]),
    ]

    private static func alert() throws -> Alert {
        let time = try Timestamp("2026-04-01T09:05:00Z")
        let text = NamedText(name: "JMA", value: "130000")
        let area = AlertArea(
            description: "Tokyo",
            geometry: .polygon([[[139, 35], [140, 35], [140, 36], [139, 35]]]),
            circles: [AlertCircle(longitude: 139.5, latitude: 35.5, radiusKilometers: 12.5)],
            geocodes: [text],
            altitudeMeters: -1.5,
            ceilingMeters: 3_000
        )
        let information = AlertInformation(
            language: "ja",
            categories: ["Met"],
            event: "大雨",
            responseTypes: ["Avoid", "Monitor"],
            urgency: "Immediate",
            severity: .extreme,
            certainty: "Observed",
            audience: "all",
            eventCodes: [text],
            effective: time,
            onset: time,
            expires: time,
            senderName: "気象庁",
            headline: "大雨特別警報",
            description: "降ります。",
            instruction: "避難",
            web: "https://www.example.org/",
            contact: "desk",
            parameters: [text, text],
            resources: [
                AlertResource(description: "map", mediaType: "image/png", bytes: 1, url: "https://e.org/", digest: "ab")
            ],
            areas: [area]
        )
        return Alert(
            identifier: "W-1",
            sender: "jma",
            sent: time,
            messageType: "Alert",
            status: "Actual",
            source: "desk",
            scope: "Public",
            restriction: "none",
            addresses: ["a"],
            codes: ["b"],
            note: "c",
            references: ["jma,W-0,2026-04-01T09:00:00+09:00"],
            incidents: ["d"],
            information: [information, information]
        )
    }

    private static func conjunction() throws -> Conjunction {
        let time = try Timestamp("2026-04-01T09:05:00.001Z")
        let text = NamedText(name: "AREA_PC", value: "1 [m**2]")
        let object = ConjunctionObject(
            designator: "12345",
            catalog: "SATCAT",
            name: "A",
            internationalDesignator: "1997-030E",
            type: "PAYLOAD",
            operatorName: "x",
            operatorContact: ["y"],
            ephemeris: "NONE",
            covarianceMethod: "CALCULATED",
            maneuverable: "YES",
            orbitCenter: "EARTH",
            referenceFrame: "EME2000",
            positionKilometers: [2_570.097065, 2_244.654904, 6_281.497978],
            velocityKilometersPerSecond: [4.418769571, 4.833547743, -3.526774282],
            covariance: [CovarianceTerm(name: "CR_R", value: 4.142e-5, unit: "m**2")],
            additional: [text],
            comments: ["z"]
        )
        return Conjunction(
            messageID: "m",
            created: time,
            originator: "o",
            messageFor: "f",
            closestApproach: time,
            missDistanceMeters: 715,
            relativeSpeedMetersPerSecond: 14_762,
            relativePositionMeters: [27.4, -70.2, 711.8],
            relativeVelocityMetersPerSecond: [-7.2, -14_692, -1_437.2],
            collisionProbability: 4.835e-05,
            collisionProbabilityMethod: "FOSTER-1992",
            screeningStart: time,
            screeningStop: time,
            screeningFrame: "RTN",
            screeningShape: "ELLIPSOID",
            screeningSizeMeters: [200, 1_000, 1_000],
            screeningEntry: time,
            screeningExit: time,
            comments: ["c"],
            additional: [text],
            object1: object,
            object2: object
        )
    }

    private static func statement() throws -> JointStatement {
        JointStatement(
            meeting: "Dialogue",
            ordinal: 11,
            date: "2026-04-01",
            place: "Tokyo",
            governments: ["jp", "us"],
            agencies: [try AgencyID("jp.jaxa"), try AgencyID("us.nasa")],
            commitments: [
                Commitment(
                    sentence: "They will.",
                    parties: ["jp"],
                    topics: [try Topic("ssa/conjunction")],
                    due: "2026",
                    dueText: "this year"
                )
            ]
        )
    }
}
