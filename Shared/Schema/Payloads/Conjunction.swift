/// Two objects in orbit that come close.
///
/// Source: CCSDS 508.0-B-1, tables 3-1 to 3-4.
public struct Conjunction: Hashable, Sendable, Codable {
    /// `MESSAGE_ID`.
    public var messageID: String
    /// `CREATION_DATE`.
    public var created: Timestamp
    /// `ORIGINATOR`.
    public var originator: String
    /// `MESSAGE_FOR`: the spacecraft the message is about.
    public var messageFor: String?
    /// `TCA`: the time of closest approach.
    public var closestApproach: Timestamp
    /// `MISS_DISTANCE` in metres, 0 or more.
    public var missDistanceMeters: Double
    /// `RELATIVE_SPEED` in metres a second.
    public var relativeSpeedMetersPerSecond: Double?
    /// `RELATIVE_POSITION_R`, `_T`, `_N` in metres: three numbers or none.
    public var relativePositionMeters: [Double]
    /// `RELATIVE_VELOCITY_R`, `_T`, `_N` in metres a second: three numbers or none.
    public var relativeVelocityMetersPerSecond: [Double]
    /// `COLLISION_PROBABILITY`, 0...1.
    public var collisionProbability: Double?
    /// `COLLISION_PROBABILITY_METHOD`.
    public var collisionProbabilityMethod: String?
    /// `START_SCREEN_PERIOD`.
    public var screeningStart: Timestamp?
    /// `STOP_SCREEN_PERIOD`.
    public var screeningStop: Timestamp?
    /// `SCREEN_VOLUME_FRAME`: `RTN` or `TVN`.
    public var screeningFrame: String?
    /// `SCREEN_VOLUME_SHAPE`: `ELLIPSOID` or `BOX`.
    public var screeningShape: String?
    /// `SCREEN_VOLUME_X`, `_Y`, `_Z` in metres: three numbers or none.
    public var screeningSizeMeters: [Double]
    /// `SCREEN_ENTRY_TIME`.
    public var screeningEntry: Timestamp?
    /// `SCREEN_EXIT_TIME`.
    public var screeningExit: Timestamp?
    /// `COMMENT` lines of the header and the relative metadata, in order.
    public var comments: [String]
    /// Other keywords of the header and the relative metadata, value with unit as written.
    public var additional: [NamedText]
    /// The first object.
    public var object1: ConjunctionObject
    /// The second object.
    public var object2: ConjunctionObject
    /// Members this version does not know.
    public var others: Members = [:]

    /// Makes the value.
    public init(
        messageID: String,
        created: Timestamp,
        originator: String,
        messageFor: String? = nil,
        closestApproach: Timestamp,
        missDistanceMeters: Double,
        relativeSpeedMetersPerSecond: Double? = nil,
        relativePositionMeters: [Double] = [],
        relativeVelocityMetersPerSecond: [Double] = [],
        collisionProbability: Double? = nil,
        collisionProbabilityMethod: String? = nil,
        screeningStart: Timestamp? = nil,
        screeningStop: Timestamp? = nil,
        screeningFrame: String? = nil,
        screeningShape: String? = nil,
        screeningSizeMeters: [Double] = [],
        screeningEntry: Timestamp? = nil,
        screeningExit: Timestamp? = nil,
        comments: [String] = [],
        additional: [NamedText] = [],
        object1: ConjunctionObject,
        object2: ConjunctionObject
    ) {
        self.messageID = messageID
        self.created = created
        self.originator = originator
        self.messageFor = messageFor
        self.closestApproach = closestApproach
        self.missDistanceMeters = missDistanceMeters
        self.relativeSpeedMetersPerSecond = relativeSpeedMetersPerSecond
        self.relativePositionMeters = relativePositionMeters
        self.relativeVelocityMetersPerSecond = relativeVelocityMetersPerSecond
        self.collisionProbability = collisionProbability
        self.collisionProbabilityMethod = collisionProbabilityMethod
        self.screeningStart = screeningStart
        self.screeningStop = screeningStop
        self.screeningFrame = screeningFrame
        self.screeningShape = screeningShape
        self.screeningSizeMeters = screeningSizeMeters
        self.screeningEntry = screeningEntry
        self.screeningExit = screeningExit
        self.comments = comments
        self.additional = additional
        self.object1 = object1
        self.object2 = object2
    }

    /// Reads the object, keeping unknown members.
    public init(from decoder: any Decoder) throws {
        var members = try MemberReader(decoder)
        self.messageID = try members.required("messageID")
        self.created = try members.required("created")
        self.originator = try members.required("originator")
        self.messageFor = try members.optional("messageFor")
        self.closestApproach = try members.required("closestApproach")
        self.missDistanceMeters = try members.required("missDistanceMeters")
        self.relativeSpeedMetersPerSecond = try members.optional("relativeSpeedMetersPerSecond")
        self.relativePositionMeters = try members.list("relativePositionMeters")
        self.relativeVelocityMetersPerSecond = try members.list("relativeVelocityMetersPerSecond")
        self.collisionProbability = try members.optional("collisionProbability")
        self.collisionProbabilityMethod = try members.optional("collisionProbabilityMethod")
        self.screeningStart = try members.optional("screeningStart")
        self.screeningStop = try members.optional("screeningStop")
        self.screeningFrame = try members.optional("screeningFrame")
        self.screeningShape = try members.optional("screeningShape")
        self.screeningSizeMeters = try members.list("screeningSizeMeters")
        self.screeningEntry = try members.optional("screeningEntry")
        self.screeningExit = try members.optional("screeningExit")
        self.comments = try members.list("comments")
        self.additional = try members.list("additional")
        self.object1 = try members.required("object1")
        self.object2 = try members.required("object2")
        self.others = try members.othersOfPayload()
    }

    /// Writes the object with its unknown members.
    public func encode(to encoder: any Encoder) throws {
        var members = MemberWriter(encoder)
        try members.write("messageID", self.messageID)
        try members.write("created", self.created)
        try members.write("originator", self.originator)
        try members.write("messageFor", self.messageFor)
        try members.write("closestApproach", self.closestApproach)
        try members.write("missDistanceMeters", self.missDistanceMeters)
        try members.write("relativeSpeedMetersPerSecond", self.relativeSpeedMetersPerSecond)
        try members.write("relativePositionMeters", list: self.relativePositionMeters)
        try members.write("relativeVelocityMetersPerSecond", list: self.relativeVelocityMetersPerSecond)
        try members.write("collisionProbability", self.collisionProbability)
        try members.write("collisionProbabilityMethod", self.collisionProbabilityMethod)
        try members.write("screeningStart", self.screeningStart)
        try members.write("screeningStop", self.screeningStop)
        try members.write("screeningFrame", self.screeningFrame)
        try members.write("screeningShape", self.screeningShape)
        try members.write("screeningSizeMeters", list: self.screeningSizeMeters)
        try members.write("screeningEntry", self.screeningEntry)
        try members.write("screeningExit", self.screeningExit)
        try members.write("comments", list: self.comments)
        try members.write("additional", list: self.additional)
        try members.write("object1", self.object1)
        try members.write("object2", self.object2)
        try members.write(others: self.others)
    }
}
