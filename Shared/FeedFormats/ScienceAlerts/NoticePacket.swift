internal import Schema

/// One packet.
///
/// Source: GCN, Socket Packet Definition Document: types, and the words that most types share.
struct NoticePacket {
    private let words: [Int]

    init(_ words: [Int]) { self.words = words }

    static func type(_ number: Int) -> String? { Self.types[number] }

    func report(at offset: Int) throws(FormatError) -> ScienceReport {
        guard let type = Self.types[self.words[0]] else {
            throw FormatError(where: "offset \(offset)", reason: "there is no packet of type \(self.words[0])")
        }
        var report = ScienceReport(format: NoticePacketFormat.name)
        report.alert.form = "notice"
        report.alert.alertType = type
        report.alert.mission = String(type.prefix { $0 != "_" })
        report.alert.identifier = "\(type) \(self.words[4]) \(self.words[5]) \(self.words[6])"
        report.alert.triggered = self.moment
        let scale = Self.hundredths.contains(self.words[0]) ? 100.0 : 10_000.0
        let (ra, dec) = (Double(self.words[7]) / scale, Double(self.words[8]) / scale)
        // 0, 0 stands for a position that is not known yet.
        if !(self.words[7] == 0 && self.words[8] == 0), !Self.unplaced.contains(self.words[0]) {
            report.alert.point(ra, dec, error: Self.hasError(self.words[0]) ? Double(self.words[11]) / scale : nil)
        }
        report.alert.additional = [
            NamedText(name: "packet type", value: "\(self.words[0])"),
            NamedText(name: "serial number", value: "\(self.words[1])"),
            NamedText(name: "trigger number", value: "\(self.words[4])"),
        ]
        if type.contains("TEST") { report.status = .test }
        if type.hasSuffix("RETRACTION") { report.status = .cancel }
        report.alert.event = "\(self.words[4])"
        return report
    }

    /// Truncated Julian day (day 0 is 1968-05-24) and hundredths of a second of it.
    private var moment: Timestamp? {
        guard (0..<8_640_000).contains(self.words[6]), (0...60_000).contains(self.words[5]) else { return nil }
        return Timestamp(milliseconds: Int64(self.words[5] - 587) * 86_400_000 + Int64(self.words[6]) * 10)
    }

    /// Types whose positions are hundredths of a degree; those of others are ten-thousandths.
    private static let hundredths: Set<Int> = Set(1...39).union(51...56)
    /// Types without a position in these words.
    private static let unplaced: Set<Int> = [31, 52, 59, 145, 150, 151, 152, 153, 154, 163, 164]

    /// Whether the twelfth word is the radius of the error circle.
    private static func hasError(_ type: Int) -> Bool {
        [2, 39, 54, 55, 56, 61, 67, 81, 82, 84, 97, 98, 99, 115, 131, 121, 127, 128, 111, 112].contains(type)
    }

    /// As the names of the topics are that carry such notices.
    private static let types: [Int: String] = [
        1: "GRB_COORDS", 2: "TEST_COORDS", 3: "IM_ALIVE", 4: "KILL_SOCKET", 11: "MAXBC", 21: "BRAD_COORDS",
        22: "GRB_FINAL", 24: "HUNTS_SRC", 25: "ALEXIS_SRC", 26: "XTE_PCA_ALERT", 27: "XTE_PCA_SRC",
        28: "XTE_ASM_ALERT", 29: "XTE_ASM_SRC", 30: "COMPTEL_SRC", 31: "IPN_RAW", 32: "IPN_SEG", 33: "SAX_WFC_ALERT",
        34: "SAX_WFC_SRC", 35: "SAX_NFI_ALERT", 36: "SAX_NFI_SRC", 37: "XTE_ASM_TRANS", 39: "IPN_POS",
        40: "HETE_ALERT_SRC", 41: "HETE_UPDATE_SRC", 42: "HETE_FINAL_SRC", 43: "HETE_GNDANA_SRC", 44: "HETE_TEST",
        45: "GRB_CNTRPART", 46: "SWIFT_TOO_FOM", 47: "SWIFT_TOO_SC_SLEW", 48: "DOW_TOD", 51: "INTEGRAL_POINTDIR",
        52: "INTEGRAL_SPIACS", 53: "INTEGRAL_WAKEUP", 54: "INTEGRAL_REFINED", 55: "INTEGRAL_OFFLINE",
        56: "INTEGRAL_WEAK", 57: "AAVSO", 58: "MILAGRO_POS", 59: "KONUS_LC", 60: "SWIFT_BAT_GRB_ALERT",
        61: "SWIFT_BAT_GRB_POS_ACK", 62: "SWIFT_BAT_GRB_POS_NACK", 63: "SWIFT_BAT_GRB_LC", 64: "SWIFT_BAT_SCALEDMAP",
        65: "SWIFT_FOM_OBS", 66: "SWIFT_SC_SLEW", 67: "SWIFT_XRT_POSITION", 68: "SWIFT_XRT_SPECTRUM",
        69: "SWIFT_XRT_IMAGE", 70: "SWIFT_XRT_LC", 71: "SWIFT_XRT_CENTROID", 72: "SWIFT_UVOT_DBURST",
        73: "SWIFT_UVOT_FCHART", 76: "SWIFT_BAT_GRB_LC_PROC", 77: "SWIFT_XRT_SPECTRUM_PROC",
        78: "SWIFT_XRT_IMAGE_PROC", 79: "SWIFT_UVOT_DBURST_PROC", 80: "SWIFT_UVOT_FCHART_PROC", 81: "SWIFT_UVOT_POS",
        82: "SWIFT_BAT_GRB_POS_TEST", 83: "SWIFT_POINTDIR", 84: "SWIFT_BAT_TRANS", 85: "SWIFT_XRT_THRESHPIX",
        86: "SWIFT_XRT_THRESHPIX_PROC", 87: "SWIFT_XRT_SPER", 88: "SWIFT_XRT_SPER_PROC", 89: "SWIFT_UVOT_POS_NACK",
        90: "SWIFT_BAT_ALARM_SHORT", 91: "SWIFT_BAT_ALARM_LONG", 92: "SWIFT_UVOT_EMERGENCY",
        93: "SWIFT_XRT_EMERGENCY", 94: "SWIFT_FOM_PPT_ARG_ERR", 95: "SWIFT_FOM_SAFE_POINT",
        96: "SWIFT_FOM_SLEW_ABORT", 97: "SWIFT_BAT_QL_POS", 98: "SWIFT_BAT_SUB_THRESHOLD", 99: "SWIFT_BAT_SLEW_POS",
        100: "AGILE_GRB_WAKEUP", 101: "AGILE_GRB_GROUND", 102: "AGILE_GRB_REFINED", 103: "SWIFT_ACTUAL_POINTDIR",
        105: "AGILE_MCAL_ALERT", 107: "AGILE_POINTDIR", 108: "AGILE_TRANS", 109: "AGILE_GRB_POS_TEST",
        110: "FERMI_GBM_ALERT", 111: "FERMI_GBM_FLT_POS", 112: "FERMI_GBM_GND_POS", 113: "FERMI_GBM_LC",
        114: "FERMI_GBM_GND_INTERNAL", 115: "FERMI_GBM_FIN_POS", 116: "FERMI_GBM_ALERT_INTERNAL",
        117: "FERMI_GBM_FLT_INTERNAL", 118: "FERMI_GBM_TRANS", 119: "FERMI_GBM_POS_TEST", 120: "FERMI_LAT_POS_INI",
        121: "FERMI_LAT_POS_UPD", 122: "FERMI_LAT_POS_DIAG", 123: "FERMI_LAT_TRANS", 124: "FERMI_LAT_POS_TEST",
        125: "FERMI_LAT_MONITOR", 126: "FERMI_SC_SLEW", 127: "FERMI_LAT_GND", 128: "FERMI_LAT_OFFLINE",
        129: "FERMI_POINTDIR", 130: "SIMBADNED", 131: "FERMI_GBM_SUBTHRESH", 133: "SWIFT_BAT_MONITOR",
        134: "MAXI_UNKNOWN", 135: "MAXI_KNOWN", 136: "MAXI_TEST", 137: "OGLE", 138: "CBAT", 139: "MOA",
        140: "SWIFT_BAT_SUBSUB", 141: "SWIFT_BAT_KNOWN_SRC", 144: "FERMI_SC_SLEW_INTERNAL", 145: "COINCIDENCE",
        146: "FERMI_GBM_FIN_INTERNAL", 148: "SUZAKU_LC", 149: "SNEWS", 150: "LVC_PRELIMINARY", 151: "LVC_INITIAL",
        152: "LVC_UPDATE", 153: "LVC_TEST", 154: "LVC_COUNTERPART", 157: "AMON_ICECUBE_COINC",
        158: "AMON_ICECUBE_HESE", 159: "AMON_ICECUBE_TEST", 160: "CALET_GBM_FLT_LC", 161: "CALET_GBM_GND_LC",
        163: "LVC_EARLY_WARNING", 164: "LVC_RETRACTION", 166: "AMON_ICECUBE_CLUSTER", 168: "GWHEN_COINC",
        169: "AMON_ICECUBE_EHE", 170: "AMON_ANTARES_FERMILAT_COINC", 171: "HAWC_BURST_MONITOR",
        172: "AMON_NU_EM_COINC", 173: "ICECUBE_ASTROTRACK_GOLD", 174: "ICECUBE_ASTROTRACK_BRONZE", 175: "SK_SN",
        176: "ICECUBE_CASCADE", 188: "GECAM_FLT", 189: "GECAM_GND",
    ]
}
