/// Codes of the details of hazards, each by the first words of its meaning.
///
/// Source: Cabinet Office,
/// IS-QZSS-DCX; European Union Agency for the Space Programme, Common Alert Message Format, B4, D1 to D36.
extension CodeTable {
    /// The magnitude on richter scale.
    static let detail1 = CodeTable(
        "D1 magnitude on richter scale",
        """
        0 1.0-1.9 - Micro|1 2.0-2.9 - Minor|2 3.0-3.9 - Minor|3 4.0-4.9 - Light|4 5.0-5.9 - Moderate|
        5 6.0-6.9 - Strong|6 7.0-7.9 - Major|7 8.0-8.9 - Great|8 9.0 and greater - Great
        """
    )

    /// The seismic coefficient.
    static let detail2 = CodeTable(
        "D2 seismic coefficient",
        """
        0 2|1 3|2 4|3 5 weak|4 5 strong|5 6 weak|6 6 strong|7 7
        """
    )

    /// The azimuth from centre of main ellipse to epicentre.
    static let detail3 = CodeTable(
        "D3 azimuth from centre of main ellipse to epicentre",
        """
        0 0.0|1 22.5|2 45.0|3 67.5|4 90.0|5 112.5|6 135.0|7 157.5|8 180.0|9 202.5|10 225.0|11 247.5|12 270.0|
        13 292.5|14 315.0|15 337.5
        """
    )

    /// The vector length between centre of main ellipse and epicentre.
    static let detail4 = CodeTable(
        "D4 vector length between centre of main ellipse and epicentre",
        """
        0 0.25|1 0.5|2 0.75|3 1|4 2|5 3|6 5|7 10|8 20|9 30|10 40|11 50|12 70|13 100|14 150|15 200
        """
    )

    /// The wave height.
    static let detail5 = CodeTable(
        "D5 wave height",
        """
        0 H ≤ 0.5m|1 0.5m < H ≤ 1.0m|2 1.0m < H ≤ 1.5m|3 1.5m < H ≤ 2.0m|4 2.0m < H ≤ 3.0m|5 3.0m < H ≤ 5.0m|
        6 5.0m < H ≤ 10.0m|7 H > 10.0m
        """
    )

    /// The temperature range.
    static let detail6 = CodeTable(
        "D6 temperature range",
        """
        0 T ≤ -30°C|1 -30°C < T ≤ -25°C|2 -25°C < T ≤ -20°C|3 -20°C < T ≤ -15°C|4 -15°C < T ≤ -10°C|
        5 -10°C < T ≤ -5°C|6 -5°C < T ≤ 0°C|7 0°C < T ≤ 5°C|8 5°C < T ≤ 10°C|9 10°C < T ≤ 15°C|
        10 15°C < T ≤ 20°C|11 20°C < T ≤ 25°C|12 25°C < T ≤ 30°C|13 30°C < T ≤ 35°C|14 35°C < T ≤ 45°C|
        15 T > 45°C
        """
    )

    /// The hurricane category.
    static let detail7 = CodeTable(
        "D7 hurricane category",
        """
        0 Category 1/5 hurricane: Very dangerous winds will produce some damage|
        1 Category 2/5 hurricane: Extremely dangerous winds will cause extensive damage|
        2 Category 3/5 hurricane: Devastating damage will occur|
        3 Category 4/5 hurricane: Catastrophic damage will occur|
        4 Category 5/5 hurricane: Catastrophic damage will occur
        """
    )

    /// The wind speed.
    static let detail8 = CodeTable(
        "D8 wind speed",
        """
        0 Beaufort 0 - 0km/h < v < 1km/h - Calm|1 Beaufort 1 - 1km/h < v < 5km/h - Light Air|
        2 Beaufort 2 - 6km/h < v < 11km/h - Light Breeze|3 Beaufort 3 - 12km/h < v < 19km/h - Gentle Breeze|
        4 Beaufort 4 - 20km/h < v < 30km/h - Moderate Breeze|
        5 Beaufort 5 - 31km/h < v < 39km/h - Fresh Breeze|6 Beaufort 6 - 40km/h < v < 50km/h - Strong Breeze|
        7 Beaufort 7 - 51km/h < v < 61km/h - Near Gale|8 Beaufort 8 - 62km/h < v < 74km/h - Gale|
        9 Beaufort 9 - 75km/h < v < 88km/h - Strong Gale|10 Beaufort 10 - 89km/h < v < 102km/h - Storm|
        11 Beaufort 11 - 103km/h < v < 117km/h - Violent Storm|12 Beaufort 12 - v > 118km/h - Hurricane
        """
    )

    /// The rainfall amounts.
    static let detail9 = CodeTable(
        "D9 rainfall amounts",
        """
        0 p ≤ 2.5mm/h|1 2.5mm/h < p ≤ 7.5mm/h|2 7.5mm/h < p ≤ 10mm/h|3 10mm/h < p ≤ 20mm/h|
        4 20mm/h < p ≤ 30mm/h|5 30mm/h < p ≤ 50mm/h|6 50mm/h < p ≤ 80mm/h|7 80mm/h < p
        """
    )

    /// The damage category.
    static let detail10 = CodeTable(
        "D10 damage category",
        """
        0 Category 1 - Very dangerous winds will produce some damage|
        1 Category 2 - Extremely dangerous winds will cause extensive damage|
        2 Category 3 - Devastating damage will occur|3 Category 4 - Catastrophic damage will occur|
        4 Category 5 - Catastrophic damage will occur|5 Category 5 - Catastrophic damage will occur
        """
    )

    /// The tornado probability.
    static let detail11 = CodeTable(
        "D11 tornado probability",
        """
        0 Non-Threatening|1 Very Low|2 Low|3 Moderate|4 High|5 Extreme
        """
    )

    /// The hail scale.
    static let detail12 = CodeTable(
        "D12 hail scale",
        """
        0 H0 Hard hail|1 H1 Potentially damaging|2 H2 Significant|3 H3 Severe|4 H4 Severe|5 H5 Destructive|
        6 H6 Destructive|7 H7 Destructive|8 H8 Destructive|9 H9 Super Hailstorms|10 H10 Super Hailstorms
        """
    )

    /// The visibility.
    static let detail13 = CodeTable(
        "D13 visibility",
        """
        0 Dense fog: visibility < 20m|1 Thick fog: 20m < visibility < 200m|
        2 Moderate fog: 200m < visibility < 500m|3 Light fog: 500m < visibility < 1000m|
        4 Thin fog: 1km < visibility < 2km|5 Haze: 2km < visibility < 4km|
        6 Light haze: 4km < visibility < 10km|7 Clear: 10km < visibility < 20km|
        8 Very clear: 20km < visibility < 50km|9 Exceptionally clear: visibility > 50km
        """
    )

    /// The snow depth.
    static let detail14 = CodeTable(
        "D14 snow depth",
        """
        0 0cm < daily snow depth ≤ 20cm|1 20cm < daily snow depth ≤ 40cm|2 40cm < daily snow depth ≤ 60cm|
        3 60cm < daily snow depth ≤ 80cm|4 80cm < daily snow depth ≤ 100cm|
        5 100cm < daily snow depth ≤ 120cm|6 120cm < daily snow depth ≤ 140cm|
        7 140cm < daily snow depth ≤ 160cm|8 160cm < daily snow depth ≤ 180cm|
        9 180cm < daily snow depth ≤ 200cm|10 200cm < daily snow depth ≤ 220cm|
        11 220cm < daily snow depth ≤ 240cm|12 240cm < daily snow depth ≤ 260cm|
        13 260cm < daily snow depth ≤ 280cm|14 280cm < daily snow depth ≤ 300cm|
        15 300cm < daily snow depth ≤ 320cm|16 320cm < daily snow depth ≤ 340cm|
        17 340cm < daily snow depth ≤ 360cm|18 360cm < daily snow depth ≤ 380cm|
        19 380cm < daily snow depth ≤ 400cm|20 400cm < daily snow depth ≤ 420cm|
        21 420cm < daily snow depth ≤ 440cm|22 440cm < daily snow depth ≤ 460cm|
        23 460cm < daily snow depth ≤ 480cm|24 480cm < daily snow depth ≤ 500cm|
        25 500cm < daily snow depth ≤ 520cm|26 520cm < daily snow depth ≤ 540cm|
        27 540cm < daily snow depth ≤ 560cm|28 560cm < daily snow depth ≤ 580cm|
        29 580cm < daily snow depth ≤ 600cm|30 daily snow depth > 600cm
        """
    )

    /// The flood severity.
    static let detail15 = CodeTable(
        "D15 flood severity",
        """
        0 Minor Flooding - Minimal or no property damage, but possibly some public threat|
        1 Moderate Flooding - Some inundation of structures and roads near stream|
        2 Major Flooding - Extensive inundation of structures and roads|3 Record Flooding
        """
    )

    /// The lightning intensity.
    static let detail16 = CodeTable(
        "D16 lightning intensity",
        """
        0 LAL 1 - No thunderstorms|1 LAL 2 - Isolated thunderstorms|2 LAL 3 - Widely scattered thunderstorms|
        3 LAL 4 - Scattered thunderstorms|4 LAL 5 - Numerous thunderstorms|
        5 LAL 6 - Dry lightning (same as LAL 3 but without the rain)
        """
    )

    /// The fog level.
    static let detail17 = CodeTable(
        "D17 fog level",
        """
        0 Level 1 of 5: Slight fog or Mist|1 Level 2 of 5: Slight fog|2 Level 3 of 5: Moderate fog|
        3 Level 4 of 5: Moderate fog|4 Level 5 of 5: Thick fog
        """
    )

    /// The drought level.
    static let detail18 = CodeTable(
        "D18 drought level",
        """
        0 D1 – Moderate Drought – PDSI = -2.0 to -2.9|1 D2 – Severe Drought – PDSI = -3.0 to -3.9|
        2 D3 – Extreme Drought – PDSI = -4.0 to -4.9|3 D4 – Exceptional Drought – PDSI = -5.0 or less
        """
    )
}
