/// What a ship, an aircraft, a station or an aid to navigation sends through the Automatic Identification System.
///
/// What is "not available" in the message is absent.
///
/// Source: ITU-R M.1371-5, annex 8; IEC 61162-1, VDM and VDO.
public struct VesselReport: Described {
    /// User ID: the Maritime Mobile Service Identity, nine digits.
    public var mmsi: String = ""
    /// Message ID, 1 to 27.
    public var messageType: Int64 = 0
    /// What the message is: table 45, in words.
    public var message: String = ""
    /// Whether it is of the receiver's own ship: VDO instead of VDM.
    public var isOwnShip: Bool?
    /// Repeat indicator, 0 to 3: how often it was repeated.
    public var repeatIndicator: Int64?
    /// Name of a ship or of an aid to navigation, at most 34 characters.
    public var name: String?
    /// Call sign, at most 7 characters.
    public var callSign: String?
    /// IMO number.
    public var imoNumber: Int64?
    /// Type of ship and cargo type, 1 to 255: table 53.
    public var shipType: Int64?
    /// Type of ship and cargo type in words: table 53.
    public var shipTypeName: String?
    /// Navigational status in words: table 48.
    public var navigationStatus: String?
    /// Latitude, -90 to 90, north positive, WGS 84.
    public var latitudeDegrees: Double?
    /// Longitude, -180 to 180, east positive, WGS 84.
    public var longitudeDegrees: Double?
    /// Position accuracy: 1 is within 10 m.
    public var isPositionAccurate: Bool?
    /// Course over ground, 0 to less than 360.
    public var courseDegrees: Double?
    /// Speed over ground, 0 to 102.2 knots (ship: 102.2 and more); of an aircraft 0 to 1,022.
    public var speedKnots: Double?
    /// True heading, 0 to 359.
    public var headingDegrees: Double?
    /// Rate of turn from ROTAIS, right positive, -708 to 708; absent where no turn indicator tells it.
    public var turnDegreesPerMinute: Double?
    /// Altitude of an aircraft, 0 to 4,094 m.
    public var altitudeMeters: Double?
    /// UTC of a base station or of a response to an inquiry.
    public var time: Timestamp?
    /// Time stamp: UTC second of the report, 0 to 59.
    public var second: Int64?
    /// Maximum present static draught, 0.1 to 25.5 m.
    public var draughtMeters: Double?
    /// Length overall: A + B of the dimensions.
    public var lengthMeters: Double?
    /// Beam: C + D of the dimensions.
    public var beamMeters: Double?
    /// A of the dimensions.
    public var toBowMeters: Double?
    /// B of the dimensions.
    public var toSternMeters: Double?
    /// C of the dimensions.
    public var toPortMeters: Double?
    /// D of the dimensions.
    public var toStarboardMeters: Double?
    /// Destination, at most 20 characters.
    public var destination: String?
    /// ETA in UTC without a year: MM-DD HH:MM, -- where it is not given.
    public var estimatedArrival: String?
    /// Type of electronic position fixing device in words.
    public var positionDevice: String?
    /// Type of aid to navigation in words: table 74.
    public var aidType: String?
    /// Virtual AtoN flag: nothing stands there.
    public var isVirtual: Bool?
    /// Off-position indicator of a floating aid.
    public var isOffPosition: Bool?
    /// MMSI of the mother ship of an auxiliary craft.
    public var mothershipMMSI: String?
    /// Destination IDs: the MMSI it is for, or whose messages it acknowledges.
    public var addressees: [String] = []
    /// Safety related text.
    public var safetyText: String?
    /// Designated area code of the application identifier, 0 to 1,023.
    public var applicationAreaCode: Int64?
    /// Function identifier of the application identifier, 0 to 63.
    public var applicationFunction: Int64?
    /// Application data as hexadecimal digits, padded with zero bits.
    public var applicationData: String?
    /// How many bits of the application data count.
    public var applicationBits: Int64?
    /// AIS channel of reception: A or B.
    public var channel: String?
    /// Who received it: the source of the tag block, or the station behind the sentence.
    public var station: String?
    /// When the station received it: time of the tag block, or behind the sentence.
    public var receivedByStation: Timestamp?
    /// Other fields of the message by name, with unit.
    public var additional: [NamedText] = []
    /// Members this version does not know.
    public var others: Members = [:]

    /// Makes the value with nothing in it.
    public init() {}
}
