extension VesselReport {
    /// Its members.
    public static let about = Description<Self>(
        kind: "vessel-report",
        "Vessel report",
        "船舶情報",
        "What a ship, aircraft, station or aid to navigation sends through AIS. Source: ITU-R M.1371-5, annex 8.",
        [
            DescribedMember(
                "mmsi",
                \.mmsi,
                "MMSI",
                "MMSI",
                "User ID: the Maritime Mobile Service Identity, nine digits."
            ),
            DescribedMember("messageType", \.messageType, "Message type", "メッセージ種別", "Message ID, 1 to 27."),
            DescribedMember("message", \.message, "Message", "メッセージ", "What the message is: table 45, in words."),
            DescribedMember(
                "isOwnShip",
                \.isOwnShip,
                "Own ship",
                "自船",
                "Whether it is of the receiver's own ship: VDO instead of VDM."
            ),
            DescribedMember(
                "repeatIndicator",
                \.repeatIndicator,
                "Repeats",
                "中継",
                "Repeat indicator, 0 to 3: how often it was repeated."
            ),
            DescribedMember(
                "name",
                \.name,
                "Name",
                "船名",
                "Name of a ship or of an aid to navigation, at most 34 characters."
            ),
            DescribedMember("callSign", \.callSign, "Call sign", "呼出符号", "Call sign, at most 7 characters."),
            DescribedMember("imoNumber", \.imoNumber, "IMO number", "IMO番号", "IMO number."),
            DescribedMember(
                "shipType",
                \.shipType,
                "Ship type",
                "船種コード",
                "Type of ship and cargo type, 1 to 255: table 53."
            ),
            DescribedMember(
                "shipTypeName",
                \.shipTypeName,
                "Ship type",
                "船種",
                "Type of ship and cargo type in words: table 53."
            ),
            DescribedMember(
                "navigationStatus",
                \.navigationStatus,
                "Navigational status",
                "航海状態",
                "Navigational status in words: table 48."
            ),
            DescribedMember(
                "latitudeDegrees",
                \.latitudeDegrees,
                "Latitude",
                "緯度",
                unit: "°",
                "Latitude, -90 to 90, north positive, WGS 84."
            ),
            DescribedMember(
                "longitudeDegrees",
                \.longitudeDegrees,
                "Longitude",
                "経度",
                unit: "°",
                "Longitude, -180 to 180, east positive, WGS 84."
            ),
            DescribedMember(
                "isPositionAccurate",
                \.isPositionAccurate,
                "Accuracy within 10 m",
                "精度10 m以内",
                "Position accuracy: 1 is within 10 m."
            ),
            DescribedMember(
                "courseDegrees",
                \.courseDegrees,
                "Course over ground",
                "対地針路",
                unit: "°",
                "Course over ground, 0 to less than 360."
            ),
            DescribedMember(
                "speedKnots",
                \.speedKnots,
                "Speed over ground",
                "対地速力",
                unit: "kn",
                "Speed over ground, 0 to 102.2 knots (ship: 102.2 and more); of an aircraft 0 to 1,022."
            ),
            DescribedMember(
                "headingDegrees",
                \.headingDegrees,
                "True heading",
                "船首方位",
                unit: "°",
                "True heading, 0 to 359."
            ),
            DescribedMember(
                "turnDegreesPerMinute",
                \.turnDegreesPerMinute,
                "Rate of turn",
                "回頭率",
                unit: "°/min",
                "Rate of turn from ROTAIS, right positive, -708 to 708; absent where no turn indicator tells it."
            ),
            DescribedMember(
                "altitudeMeters",
                \.altitudeMeters,
                "Altitude",
                "高度",
                unit: "m",
                "Altitude of an aircraft, 0 to 4,094 m."
            ),
            DescribedMember("time", \.time, "Time", "時刻", "UTC of a base station or of a response to an inquiry."),
            DescribedMember("second", \.second, "UTC second", "秒", "Time stamp: UTC second of the report, 0 to 59."),
            DescribedMember(
                "draughtMeters",
                \.draughtMeters,
                "Draught",
                "喫水",
                unit: "m",
                "Maximum present static draught, 0.1 to 25.5 m."
            ),
            DescribedMember(
                "lengthMeters",
                \.lengthMeters,
                "Length",
                "全長",
                unit: "m",
                "Length overall: A + B of the dimensions."
            ),
            DescribedMember("beamMeters", \.beamMeters, "Beam", "全幅", unit: "m", "Beam: C + D of the dimensions."),
            DescribedMember(
                "toBowMeters",
                \.toBowMeters,
                "Antenna to bow",
                "アンテナから船首",
                unit: "m",
                "A of the dimensions."
            ),
            DescribedMember(
                "toSternMeters",
                \.toSternMeters,
                "Antenna to stern",
                "アンテナから船尾",
                unit: "m",
                "B of the dimensions."
            ),
            DescribedMember(
                "toPortMeters",
                \.toPortMeters,
                "Antenna to port",
                "アンテナから左舷",
                unit: "m",
                "C of the dimensions."
            ),
            DescribedMember(
                "toStarboardMeters",
                \.toStarboardMeters,
                "Antenna to starboard",
                "アンテナから右舷",
                unit: "m",
                "D of the dimensions."
            ),
            DescribedMember("destination", \.destination, "Destination", "仕向港", "Destination, at most 20 characters."),
            DescribedMember(
                "estimatedArrival",
                \.estimatedArrival,
                "ETA",
                "到着予定",
                "ETA in UTC without a year: MM-DD HH:MM, -- where it is not given."
            ),
            DescribedMember(
                "positionDevice",
                \.positionDevice,
                "Position device",
                "測位装置",
                "Type of electronic position fixing device in words."
            ),
            DescribedMember(
                "aidType",
                \.aidType,
                "Aid to navigation",
                "航路標識",
                "Type of aid to navigation in words: table 74."
            ),
            DescribedMember(
                "isVirtual",
                \.isVirtual,
                "Virtual aid",
                "仮想標識",
                "Virtual AtoN flag: nothing stands there."
            ),
            DescribedMember(
                "isOffPosition",
                \.isOffPosition,
                "Off position",
                "移動",
                "Off-position indicator of a floating aid."
            ),
            DescribedMember(
                "mothershipMMSI",
                \.mothershipMMSI,
                "Mother ship",
                "母船",
                "MMSI of the mother ship of an auxiliary craft."
            ),
            DescribedMember(
                "addressees",
                \.addressees,
                "Addressees",
                "宛先",
                "Destination IDs: the MMSI it is for, or whose messages it acknowledges."
            ),
            DescribedMember("safetyText", \.safetyText, "Safety text", "安全通信文", "Safety related text."),
            DescribedMember(
                "applicationAreaCode",
                \.applicationAreaCode,
                "DAC",
                "DAC",
                "Designated area code of the application identifier, 0 to 1,023."
            ),
            DescribedMember(
                "applicationFunction",
                \.applicationFunction,
                "FI",
                "FI",
                "Function identifier of the application identifier, 0 to 63."
            ),
            DescribedMember(
                "applicationData",
                \.applicationData,
                "Application data",
                "応用データ",
                "Application data as hexadecimal digits, padded with zero bits."
            ),
            DescribedMember(
                "applicationBits",
                \.applicationBits,
                "Bits of application data",
                "応用データ長",
                unit: "bit",
                "How many bits of the application data count."
            ),
            DescribedMember("channel", \.channel, "Channel", "チャネル", "AIS channel of reception: A or B."),
            DescribedMember(
                "station",
                \.station,
                "Receiving station",
                "受信局",
                "Who received it: the source of the tag block, or the station behind the sentence."
            ),
            DescribedMember(
                "receivedByStation",
                \.receivedByStation,
                "Received by the station",
                "受信時刻",
                "When the station received it: time of the tag block, or behind the sentence."
            ),
            DescribedMember(
                "additional",
                \.additional,
                "Other fields",
                "その他",
                "Other fields of the message by name, with unit."
            ),
        ]
    )
}
