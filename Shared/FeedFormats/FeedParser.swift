internal import Schema

/// Reads what agencies publish, in whatever format they publish it.
public enum FeedParser {
    /// Every format, in the order in which they are asked.
    private static let formats: [any FeedFormat.Type] =
        Self.feeds + Self.warnings + Self.navigationData + Self.spaceWeather + Self.data + Self.traffic + Self.science
        + Self.documents

    /// Feeds; those whose items are messages of another format come before what they look like.
    private static let feeds: [any FeedFormat.Type] = [
        AlertIndexFormat.self, GNSSAdvisoryFeedFormat.self, RSSFormat.self, AtomFormat.self, JSONFeedFormat.self,
        RSSInJSONFormat.self,
    ]

    /// Public warnings.
    private static let warnings: [any FeedFormat.Type] = [
        AlertFormat.self, AlertJSONFormat.self, AlertFeatureFormat.self, DisasterEventFormat.self,
        EarthquakeFeatureFormat.self, NaturalEventFormat.self, JMAFormat.self, QZSSFormat.self,
    ]

    /// Orbits and what follows from them.
    private static let navigationData: [any FeedFormat.Type] = [
        NavigationTextFormat.self, NavigationXMLFormat.self, NavigationJSONFormat.self, NavigationTableFormat.self,
        ElementSetFormat.self, HorizonsFormat.self,
    ]

    /// Space weather.
    private static let spaceWeather: [any FeedFormat.Type] = [
        SWPCAlertsFormat.self, SWPCScalesFormat.self, SWPCAuroraFormat.self, SWPCTableFormat.self, DONKIFormat.self,
        SpaceWeatherDataFormat.self, SpaceWeatherIndexFormat.self, DisturbanceIndexFormat.self,
        DisturbancePageFormat.self,
        PlanetaryIndexFormat.self, SunspotNumberFormat.self, RadioFluxTableFormat.self,
        AdvisoryXMLFormat.self, AdvisoryFormat.self, SWPCAbsorptionFormat.self, HemisphericPowerFormat.self,
        SWPCBulletinFormat.self,
    ]

    /// Events of an exchange, and notices of data.
    private static let data: [any FeedFormat.Type] = [
        MonitoringEventFormat.self, ExchangeEventFormat.self, AssetCatalogFormat.self, NotificationFormat.self,
        DiscoveryRecordFormat.self,
        EarthdataFormat.self, EarthdataRecordFormat.self, EmptyAnswerFormat.self,
    ]

    /// Satellite navigation and the sea.
    private static let traffic: [any FeedFormat.Type] = [
        GNSSAdvisoryFormat.self, VesselFormat.self, MSIFormat.self, WarningFeatureFormat.self, WarningPageFormat.self,
        DangerAreaFormat.self, WarningTextFormat.self,
    ]

    /// Launches and astronomy.
    private static let science: [any FeedFormat.Type] = [
        LaunchFormat.self, LaunchEventFormat.self, CircularFormat.self, NoticeFormat.self, EventPacketFormat.self,
    ]

    /// What governments publish; plain text and pages come last, since they could be anything.
    private static let documents: [any FeedFormat.Type] = [
        FederalRegisterFormat.self, LawFormat.self, StatementFormat.self, PlainDocumentFormat.self, NewsPageFormat.self,
    ]

    /// Recognises the format by the content and reads the updates in it.
    ///
    /// Nothing is fetched, and nothing partial is returned.
    ///
    /// - Parameters:
    ///   - bytes: The document as it was fetched, at most 32 MiB.
    ///   - context: What is known of its source.
    /// - Returns: The format's name and the updates in the order of the document; each has an identity that follows
    ///   from source, item and content alone, so that the same document always gives the same updates.
    /// - Throws: ``FormatError`` with the place and the reason when the bytes are no known format or are damaged.
    public static func parse(_ bytes: [UInt8], in context: FeedContext) throws(FormatError) -> FeedDocument {
        if NoticePacketFormat.recognises(bytes) {
            return try Self.finished(NoticePacketFormat.parse(bytes, in: context), in: context)
        }
        let document = try Sniff(bytes, sentAs: context.charset)
        guard document.first != nil else {
            throw FormatError(where: "offset 0", reason: "the document is empty; fetch it again or check its address")
        }
        guard let read = try Self.parse(document, in: context) else {
            throw document.jsonError
                ?? FormatError(where: "1:1", reason: UnknownFormat.sentence(for: document))
        }
        return read
    }

    /// The updates of a document; nil where it is of no known format.
    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument? {
        guard let format = Self.formats.first(where: { $0.recognises(document) }) else { return nil }
        return try Self.finished(format.parse(document, in: context), in: context)
    }

    private static func finished(
        _ read: consuming FeedDocument,
        in context: FeedContext
    ) throws(FormatError) -> FeedDocument {
        var document = read
        if !document.isFinished {
            try document.updates.concurrentlyChange { (update) throws(FormatError) in try update.finish(in: context) }
        }
        // What a document says twice in the same words is one update.
        if !document.hasOwnItems, document.updates.mayRepeatIDs {
            var seen: Set<UpdateID> = []
            document.updates = document.updates.filter { seen.insert($0.id).inserted }
        }
        return document
    }
}

extension [Update] {
    /// Whether two of them may have one id.
    fileprivate var mayRepeatIDs: Bool {
        let labels = RepeatedLabels(count: self.count)
        return !self.indices.allSatisfy { labels.insert(self[$0].id.label) }
    }
}
