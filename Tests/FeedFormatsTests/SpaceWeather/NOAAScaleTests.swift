@testable import FeedFormats
import Testing

/// Source: NOAA Space Weather Scales (https://www.swpc.noaa.gov/noaa-scales-explanation).
@Suite("NOAA scales")
struct NOAAScaleTests {
    @Test(
        "a planetary K index has the level that SWPC issues for it, thirds with the nearest whole number",
        arguments: [(4.33, 0), (4.67, 1), (5, 1), (5.33, 1), (5.67, 2), (7, 3), (8, 4), (8.67, 4), (9, 5), (.nan, 0)]
            as [(Double, Int64)]
    )
    func geomagnetic(index: Double, level: Int64) { #expect(NOAAScale.geomagnetic(index) == level) }

    @Test(
        "a flare's class has its level from M1 on",
        arguments: [
            ("C9.9", 0), ("M1.0", 1), ("M4.9", 1), ("M5.0", 2), ("X1.0", 3), ("X9.9", 3), ("X10", 4), ("X20", 5),
            ("X", 0),
        ] as [(String, Int64)]
    )
    func radio(flare: String, level: Int64) { #expect(NOAAScale.radio(flare) == level) }

    @Test(
        "a flux of X-rays has the class of its decade, cut to tenths",
        arguments: [(1e-8, "A1.0"), (5.29e-7, "B5.2"), (1e-6, "C1.0"), (9.99e-5, "M9.9"), (2.5e-3, "X25.0"), (0, nil)]
            as [(Double, String?)]
    )
    func flares(flux: Double, name: String?) { #expect(NOAAScale.flareClass(flux) == name) }
}
