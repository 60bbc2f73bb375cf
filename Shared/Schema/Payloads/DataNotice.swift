/// Data that can be had: a file, a product, a scene, a data set or a catalogue of them.
///
/// Source: WIS2 Notification Message 1.0; WMO Core Metadata Profile 2.0; SpatioTemporal Asset Catalog 1.1.0; NASA
/// Unified Metadata Model, UMM-G 1.6.6 and UMM-C 1.18.
public struct DataNotice: Described {
    /// What it tells of: `notification`, `dataset`, `service`, `item`, `collection`, `catalog`, `granule`, `variable`, or
    /// the type as the record writes it.
    public var subject = ""
    /// Its own identity: `id` of WNM, WCMP2 and STAC, the concept id of the CMR.
    public var identifier = ""
    /// `update` or `deletion` where earlier data are replaced or withdrawn (WNM link relation).
    public var operation: String?
    /// Which specification it follows with the version as written, such as `STAC 1.0.0`.
    public var specification: String?
    /// The title as written.
    public var title: String?
    /// `data_id` of WNM.
    public var dataID: String?
    /// `metadata_id` of WNM: the record that describes the data set.
    public var metadataID: String?
    /// The collection that it belongs to: STAC `collection`, the concept id or short name of the CMR.
    public var collection: String?
    /// The title of that collection.
    public var collectionTitle: String?
    /// The version of the data.
    public var version: String?
    /// Who provides the data.
    public var provider: String?
    /// Providers and contacts: the role as the name, the organization as the value; at most 32.
    public var parties: [NamedText] = []
    /// The platforms: satellites, aircraft, stations; at most 32.
    public var platforms: [String] = []
    /// The instruments, at most 64.
    public var instruments: [String] = []
    /// `wigos_station_identifier`.
    public var station: String?
    /// When the observations begin.
    public var observationStart: Timestamp?
    /// When the observations end; equal to the start for one moment.
    public var observationEnd: Timestamp?
    /// Steps in time as an ISO 8601 duration.
    public var timeResolution: String?
    /// When the notice or the record was published or last changed.
    public var publication: Timestamp?
    /// When the record was made.
    public var created: Timestamp?
    /// Bytes of the data; of several files their sum.
    public var sizeBytes: Int64?
    /// `granule_size` of the CMR in megabytes as the archive counts them.
    public var sizeMegabytes: Double?
    /// How the data's checksum is made, such as `sha512`.
    public var integrityMethod: String?
    /// The checksum as written.
    public var integrityValue: String?
    /// How the data stand in the notice itself: `utf-8`, `base64` or `gzip`; absent where they do not.
    public var inlineEncoding: String?
    /// The media types of the data, each once; at most 16.
    public var mediaTypes: [String] = []
    /// `core` or `recommended` by WMO Resolution 1 (Cg-Ext(2021)).
    public var dataPolicy: String?
    /// The licence as written.
    public var license: String?
    /// Whether global caches keep the data.
    public var isCached: Bool?
    /// WIS2 topics of the data, at most 16.
    public var topicHierarchy: [String] = []
    /// Keywords, at most 64.
    public var keywords: [String] = []
    /// Concepts of the record's themes, at most 64.
    public var themes: [String] = []
    /// The digital object identifier.
    public var doi: String?
    /// Clouds, 0 to 100 %.
    public var cloudCoverPercent: Double?
    /// Ground sample distance.
    public var groundSampleDistanceMeters: Double?
    /// The level of processing as written.
    public var processingLevel: String?
    /// The reference system of the data, such as `EPSG:32659`.
    public var referenceSystem: String?
    /// The Sun's height over the horizon, -90 to 90°.
    public var sunElevationDegrees: Double?
    /// The Sun's direction, 0 to 360° from north by east.
    public var sunAzimuthDegrees: Double?
    /// The angle off the nadir, 0 to 90°.
    public var offNadirDegrees: Double?
    /// `DAY`, `NIGHT`, `BOTH` or `UNSPECIFIED`.
    public var dayNight: String?
    /// `ascending`, `descending` or as written.
    public var orbitDirection: String?
    /// The number of the orbit since launch.
    public var orbitNumber: Int64?
    /// Where the orbit crosses the equator, -180 to 180°.
    public var equatorCrossingLongitudeDegrees: Double?
    /// When the orbit crosses the equator.
    public var equatorCrossing: Timestamp?
    /// The period of the orbit.
    public var orbitPeriodMinutes: Double?
    /// The inclination of the orbit.
    public var orbitInclinationDegrees: Double?
    /// The width of the swath.
    public var swathWidthKilometers: Double?
    /// The box around the data: west, south, east, north; west is greater than east across the antimeridian.
    public var boundingBoxDegrees: [Double] = []
    /// The lowest and the highest height where the box has them.
    public var heightRangeMeters: [Double] = []
    /// How many files there are; the update links at most 64.
    public var assetCount: Int64?
    /// How many items and catalogues a catalogue links.
    public var entryCount: Int64?
    /// Addresses that a reader's browser cannot follow (message brokers, object stores, relative ones), without user
    /// names; at most 32.
    public var otherAddresses: [NamedText] = []
    /// What else it says, by name, as written; at most 100.
    public var additional: [NamedText] = []
    /// Members this version does not know.
    public var others: Members = [:]

    /// Makes the value with nothing in it.
    public init() {}
}
