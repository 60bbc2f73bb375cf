extension CommonAlert {
    typealias Part = (table: CodeTable, width: Int)

    /// The details of each hazard in the order of their bits.
    ///
    /// Source: European Union Agency for the Space Programme, Common Alert Message Format, B4.
    static let layouts: [Int: [Part]] = {
        var layouts: [Int: [Part]] = [
            36: [(.detail1, 4), (.detail2, 3), (.detail3, 4), (.detail4, 4)],
            80: [(.detail7, 3), (.detail8, 4), (.detail9, 3)],
            82: [(.detail36, 3), (.detail8, 4), (.detail9, 3)], 79: [(.detail8, 4), (.detail9, 3), (.detail11, 3)],
            77: [(.detail8, 4), (.detail9, 3), (.detail10, 3), (.detail16, 3)], 70: [(.detail12, 4)],
            74: [(.detail9, 3), (.detail13, 4)], 76: [(.detail14, 5), (.detail13, 4)], 68: [(.detail15, 2)],
            72: [(.detail16, 3)], 81: [(.detail8, 4), (.detail6, 4)],
            64: [(.detail8, 4), (.detail9, 3), (.detail16, 3), (.detail11, 3)], 69: [(.detail17, 3), (.detail13, 4)],
            75: [(.detail13, 4), (.detail8, 4)], 65: [(.detail18, 2)], 33: [(.detail19, 3)], 32: [(.detail20, 3)],
            47: [(.detail8, 4), (.detail5, 3)], 37: [(.detail21, 3)], 103: [(.detail22, 3)], 23: [(.detail25, 3)],
            19: [(.detail27, 4)], 15: [(.detail28, 3)], 5: [(.detail31, 4)], 4: [(.detail32, 2), (.detail33, 2)],
            6: [(.detail34, 2)],
        ]
        for hazard in [43, 44] { layouts[hazard] = [(.detail5, 3)] }
        for hazard in [63, 71] { layouts[hazard] = [(.detail6, 4)] }
        for hazard in [27, 30] { layouts[hazard] = [(.detail23, 3)] }
        for hazard in [16, 18, 21] { layouts[hazard] = [(.detail24, 3)] }
        for hazard in [51, 53] { layouts[hazard] = [(.detail26, 5), (.detail35, 6)] }
        for hazard in [55, 56, 57, 58, 60] { layouts[hazard] = [(.detail29, 5)] }
        for hazard in [9, 10, 11] { layouts[hazard] = [(.detail30, 4)] }
        return layouts
    }()
}
