internal import Schema

/// Reads where an effect is observed or forecast: `SEV MNH EQN DAYSIDE MOD NIGHTSIDE`, `HNH HSH E180 - W180 ABV FL340`,
/// `N20 W105 - N20 E030 - S40 E030`.
///
/// Source: ICAO Annex 3, appendix 2, table A2-3, items 9 to 13.
struct AdvisoryRegions {
    private let line: Int
    private let isSince82: Bool
    private var words: ArraySlice<String>
    private(set) var regions: [SpaceWeatherRegion] = []
    /// Words that are none of the format.
    private(set) var unknown: [String] = []

    /// Reads words.
    ///
    /// - Parameters:
    ///   - text: What follows the time.
    ///   - isSince82: Whether the intensity stands here.
    ///   - line: The line, for errors.
    /// - Throws: ``FormatError`` when words of the format stand where they may not.
    init(_ text: String, isSince82: Bool, line: Int) throws(FormatError) {
        self.line = line
        self.isSince82 = isSince82
        self.words = Self.words(text)[...]
        repeat { try self.readPart() } while !self.words.isEmpty
    }

    /// The words of a text, with dashes of every kind as words of their own.
    private static func words(_ text: String) -> [String] {
        var spaced = ""
        for character in text.replacing("DAYLIGHT SIDE", with: "DAYLIGHTSIDE") {
            spaced += "-–—―‐‑−".contains(character) ? " - " : String(character)
        }
        return spaced.split(separator: " ").map(String.init)
    }

    private func error(_ reason: String) -> FormatError { FormatError(where: "line \(self.line)", reason: reason) }

    private mutating func take(_ isWanted: (String) -> Bool) -> String? {
        guard let first = self.words.first, isWanted(first) else { return nil }
        self.words.removeFirst()
        return first
    }

    private static let bands: Set<String> = ["HNH", "MNH", "EQN", "EQS", "MSH", "HSH"]
    private static let sides: Set<String> = ["DAYSIDE", "NIGHTSIDE", "DAYLIGHTSIDE"]

    private mutating func readPart() throws(FormatError) {
        let before = self.words.count
        guard self.isSince82 || self.regions.isEmpty else {
            throw self.error(
                "\(self.words.first ?? "") stands where it may not; the order is bands, longitudes, levels"
            )
        }
        var intensity: String?
        if self.isSince82 {
            intensity = self.take { $0 == "MOD" || $0 == "SEV" }
            if intensity == nil, let word = self.words.first, Self.isKnown(word) {
                throw self.error("\(word) stands without MOD or SEV before it")
            }
        }
        var heights: (Int64?, Int64?)?
        if !self.isSince82 { heights = try self.readHeights() }
        var bands: [String] = []
        while let word = self.words.first {
            if Self.bands.contains(word) {
                bands.append(word)
            } else if !Self.isKnown(word), word != "-" {
                self.unknown.append(word)
            } else {
                break
            }
            self.words.removeFirst()
        }
        var side = self.take(Self.sides.contains)
        if let name = side {
            guard self.isSince82 != (name == "DAYLIGHTSIDE") else {
                throw self.error(
                    self.isSince82
                        ? "DAYLIGHT SIDE is written DAYSIDE where the intensity stands with the region"
                        : "\(name) is written DAYLIGHT SIDE where the intensity stands with the effect"
                )
            }
            guard self.isSince82 || bands.isEmpty else { throw self.error("DAYLIGHT SIDE stands alone, without bands") }
            if name == "DAYLIGHTSIDE" { side = "DAYSIDE" }
        }
        let limits = try self.readLongitudes()
        let corners = limits == nil && bands.isEmpty && side == nil ? try self.readCorners() : []
        if let after = try self.readHeights() { heights = after }
        guard before > self.words.count else {
            throw self.error(
                "\(self.words.first ?? "") stands where it may not; the order is bands, longitudes, levels"
            )
        }
        guard !bands.isEmpty || side != nil || !corners.isEmpty else {
            guard self.unknown.isEmpty else { return }
            throw self.error("there is no band such as HNH and no position before the longitudes or levels")
        }
        self.add(intensity, bands, side, limits, corners, heights)
    }

    private static func isKnown(_ word: String) -> Bool {
        Self.bands.contains(word) || Self.sides.contains(word) || ["MOD", "SEV", "ABV", "-"].contains(word)
            || word.hasPrefix("FL") || Self.degrees(word, "NSEW") != nil || Self.corner(word) != nil
    }

    private mutating func add(
        _ intensity: String?,
        _ bands: [String],
        _ side: String?,
        _ limits: (west: Double, east: Double)?,
        _ corners: [[Double]],
        _ heights: (Int64?, Int64?)?
    ) {
        for band in bands + [side].compactMap(\.self) + (corners.isEmpty ? [] : [""]) {
            var region = SpaceWeatherRegion()
            region.intensity = intensity
            region.band = band.isEmpty ? nil : band
            (region.westDegrees, region.eastDegrees) = (limits?.west, limits?.east)
            (region.lowestFlightLevel, region.highestFlightLevel) = (heights?.0, heights?.1)
            if !corners.isEmpty {
                region.geometry = AdvisoryShape.area(corners)
            } else if side == nil {
                region.geometry = AdvisoryShape.band(band, limits)
            }
            self.regions.append(region)
        }
    }

    // MARK: Parts

    /// `E165 - W075`; what lies beyond 180° is kept as unknown.
    private mutating func readLongitudes() throws(FormatError) -> (west: Double, east: Double)? {
        guard let first = self.words.first, first.hasPrefix("E") || first.hasPrefix("W"),
            let west = Self.degrees(first, "EW")
        else { return nil }
        self.words.removeFirst()
        guard self.take({ $0 == "-" }) != nil, let second = self.words.first, let east = Self.degrees(second, "EW")
        else {
            throw self.error("the longitudes are written as E165 - W075")
        }
        self.words.removeFirst()
        guard abs(west) <= 180, abs(east) <= 180 else {
            self.unknown += ["\(first) - \(second)"]
            return nil
        }
        return (west, east)
    }

    private mutating func readCorners() throws(FormatError) -> [[Double]] {
        var corners: [[Double]] = []
        while let word = self.words.first {
            var place = Self.corner(word)
            if place == nil, let latitude = Self.degrees(word, "NS"), let next = self.words.dropFirst().first,
                let longitude = Self.degrees(next, "EW")
            {
                place = [longitude, latitude]
                self.words.removeFirst()
            }
            guard let place else { break }
            self.words.removeFirst()
            guard abs(place[0]) <= 180, abs(place[1]) <= 90 else {
                throw self.error("\(word) lies beyond the Earth; latitudes end at 90 and longitudes at 180")
            }
            if self.isSince82, place.contains(where: { $0 != $0.rounded() }) {
                throw self.error("\(word) has minutes; positions are whole degrees")
            }
            corners.append(place)
            guard self.take({ $0 == "-" }) != nil else { break }
        }
        guard corners.isEmpty || corners.count >= 3 else { throw self.error("an area has three positions or more") }
        return corners
    }

    /// `ABV FL340`, `FL250-350`, `FL340`.
    private mutating func readHeights() throws(FormatError) -> (Int64?, Int64?)? {
        let isAbove = self.take { $0 == "ABV" } != nil
        guard let word = self.take({ $0.hasPrefix("FL") }) else {
            if isAbove { throw self.error("ABV is followed by a flight level such as FL340") }
            return nil
        }
        guard let lowest = Int64(word.dropFirst(2)), (0...999).contains(lowest) else {
            throw self.error("\(word) is no flight level; write it as FL340")
        }
        guard self.take({ $0 == "-" }) != nil else { return (lowest, isAbove ? nil : lowest) }
        guard let second = self.words.popFirst(),
            let highest = Int64(second.hasPrefix("FL") ? second.dropFirst(2) : second[...]),
            (lowest...999).contains(highest)
        else { throw self.error("\(word) - is followed by a higher level, such as 350") }
        return (lowest, highest)
    }

    /// The degrees of `N20`, `W17024` (170° 24'), `W2000` (20° 00'), south and west negative.
    static func degrees(_ word: some StringProtocol, _ letters: String) -> Double? {
        guard let letter = word.first, letters.contains(letter) else { return nil }
        let digits = word.dropFirst()
        guard (1...5).contains(digits.utf8.count), digits.utf8.allSatisfy(\.isDigit), let value = Int(digits) else {
            return nil
        }
        let isLatitude = letter == "N" || letter == "S"
        let hasMinutes = digits.utf8.count >= 4
        guard digits.utf8.count != 3 || !isLatitude, digits.utf8.count != 5 || !isLatitude else { return nil }
        let (whole, minutes) = hasMinutes ? (value / 100, value % 100) : (value, 0)
        guard minutes < 60 else { return nil }
        let degrees = Double(whole) + Double(minutes) / 60
        return letter == "S" || letter == "W" ? -degrees : degrees
    }

    /// Longitude and latitude of `N20W105`.
    private static func corner(_ word: String) -> [Double]? {
        guard let place = word.dropFirst().firstIndex(where: { $0 == "E" || $0 == "W" }),
            let latitude = Self.degrees(word[..<place], "NS"), let longitude = Self.degrees(word[place...], "EW")
        else { return nil }
        return [longitude, latitude]
    }
}
