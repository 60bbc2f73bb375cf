import FeedFormats
import Schema
import Testing

@Suite("Navigation data messages that cannot be trusted")
struct NavigationFaultTests {
    /// A fixture with one line replaced; nil takes it away.
    private func changed(_ path: String, _ old: String, _ new: String?) throws -> String {
        let text = String(decoding: try Reading.fixture("ndm/" + path), as: UTF8.self)
        var isFound = false
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).compactMap { line -> String? in
            guard !isFound, line.hasPrefix(old) else { return String(line) }
            isFound = true
            return new
        }
        #expect(isFound, "\(path) has no line \(old)")
        return lines.joined(separator: "\n")
    }

    @Test(
        "are refused with line and keyword",
        arguments: [
            ("omm.kvn", "INCLINATION", nil, "line 1", "INCLINATION is missing"),
            (
                "omm.kvn", "MEAN_MOTION =", "SEMI_MAJOR_AXIS = 7000\nMEAN_MOTION = 15", "line 12, SEMI_MAJOR_AXIS",
                "MEAN_MOTION"
            ),
            ("omm.kvn", "BSTAR", "BSTAR = 1\nBTERM = 2", "line 25, BTERM", "BSTAR"),
            ("omm.kvn", "MEAN_ELEMENT_THEORY", "MEAN_ELEMENT_THEORY = SGP4-XP", "line 1", "BTERM is missing"),
            ("omm.kvn", "CZ_DOT_Z_DOT", nil, "line 1", "CZ_DOT_Z_DOT is missing"),
            ("omm.kvn", "CCSDS_OMM_VERS", "CCSDS_OMM_VERS = 1.0", "line 1, CCSDS_OMM_VERS", "2.0, 3.0"),
            ("opm.kvn", "EPOCH", "EPOCH = noon", "line 10, EPOCH", "no time"),
            ("omm.kvn", "INCLINATION", "DATA_START\nINCLINATION = 2\nDATA_STOP", "line 14", "no blocks"),
            ("opm.kvn", "X =", "X = 1 [s]", "line 11, X", "[km]"),
            ("opm.kvn", "X =", "X = 1\nX = 2", "line 12, X", "once"),
            ("opm.kvn", "SEMI_MAJOR_AXIS", "SEMI_MAJOR_AXIS = wide", "line 17, SEMI_MAJOR_AXIS", "no number"),
            ("oem.kvn", "STOP_TIME", nil, "line 5, META", "STOP_TIME is missing"),
            ("oem.kvn", "META_STOP", nil, "line 19", "has no ="),
            ("oem.kvn", "2031-05-04T12:01", "2031-05-04T12:01:00 1 2 3 4 5", "line 21", "6 words"),
            ("oem.kvn", "2031-05-04T12:01", "2031-05-04T12:01:00 1 2 3 4 5 here", "line 21", "no number"),
            ("oem.kvn", "2031-05-04T12:01", "USER_DEFINED_A = 1", "line 21, USER_DEFINED_A", "among the data"),
            ("oem.kvn", "2.5e-05", "2.5e-05", "line 28", "line 2 of a covariance"),
            ("oem.kvn", "COVARIANCE_STOP", nil, "line 24, COVARIANCE", "COVARIANCE_STOP"),
            ("tdm.kvn", "PARTICIPANT_1", nil, "line 5, META", "PARTICIPANT_1"),
            ("tdm.kvn", "FREQ_OFFSET", "FREQ_OFFSET = some", "line 15, FREQ_OFFSET", "no number"),
            ("tdm.kvn", "ANGLE_2", "ANGLE_2 = 2031-05-04T12:00:00 1 more", "line 25", "3 words"),
            ("rdm.kvn", "ORBIT_LIFETIME", nil, "line 1", "ORBIT_LIFETIME is missing"),
            (
                "rdm.kvn", "PROBABILITY_OF_IMPACT", "PROBABILITY_OF_IMPACT = 2", "line 20, PROBABILITY_OF_IMPACT",
                "0.0...1.0"
            ),
            ("aem.kvn", "ATTITUDE_TYPE", nil, "line 5, META", "ATTITUDE_TYPE is missing"),
            ("apm.kvn", "EULER_ROT_SEQ", "EULER_ROT_SEQ = 331", "line 21, EULER_ROT_SEQ", "rotation sequence"),
            ("apm.kvn", "ANGLE_2", nil, "line 18, EULER", "ANGLE_2 is missing"),
            ("apm.kvn", "QC", nil, "line 10, QUAT", "QC is missing"),
            ("acm.kvn", "SENSOR_NUMBER = 2", "SENSOR_NUMBER = 1", "line 30, SENSOR_NUMBER", "stands before"),
            ("acm.kvn", "SENSOR_NOISE_STDDEV", "SENSOR_NOISE_STDDEV = 1", "line 27, SENSOR_NOISE_STDDEV", "1 values"),
            ("ocm.kvn", "EPOCH_TZERO", nil, "line 5, META", "EPOCH_TZERO is missing"),
            (
                "ocm.kvn", "MAN_COMPOSITION", "MAN_COMPOSITION = MAN_DURA, DV_X, DV_Y", "line 37, MAN_COMPOSITION",
                "TIME_RELATIVE"
            ),
            ("ocm.kvn", "TRAJ_UNITS", "TRAJ_UNITS = [m,m,m,s,s,s]", "line 17, TRAJ_UNITS", "km/s"),
        ] as [(String, String, String?, String, String)]
    )
    func refused(path: String, old: String, new: String?, place: String, reason: String) throws {
        let error = try Reading.error(of: try self.changed(path, old, new))
        #expect(error.where.hasPrefix(place), "\(error)")
        #expect(error.reason.contains(reason), "\(error)")
    }

    @Test(
        "are refused however they are cut, or read as a whole, and never crash",
        arguments: ["acm", "aem", "apm", "ocm", "oem", "omm", "opm", "rdm", "tdm"]
    )
    func cut(kind: String) throws {
        for notation in ["kvn", "xml"] {
            let bytes = try Reading.fixture("ndm/\(kind).\(notation)")
            #expect(try Reading.everyBeginning(of: bytes, step: 61).areExplained)
        }
    }

    @Test("a unit of another quantity, an unknown keyword and a word that says nothing stay as written")
    func kept() throws {
        let text = try self.changed(
            "opm.kvn",
            "SOLAR_RAD_AREA",
            "SOLAR_RAD_AREA = 18.77 [s]\nCOLOUR = red\nDRAG_AREA = N/A"
        )
        let update = try Reading.update(Array(text.utf8))
        guard case .orbit(let orbit) = update.payload else { throw Reading.unexpected(update) }
        #expect(orbit.radiationAreaSquareMeters == nil)
        for one in ["SOLAR_RAD_AREA=18.77 [s]", "COLOUR=red", "DRAG_AREA=N/A"] {
            #expect(orbit.additional.contains { "\($0.name)=\($0.value)" == one }, "\(one) is lost")
        }
    }
}
