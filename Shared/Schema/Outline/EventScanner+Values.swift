extension EventScanner {
    /// Checks ``UpdateID``'s rule.
    mutating func id() throws(Unsure) {
        let range = try self.plain()
        guard (1...128).contains(range.count) else { throw Unsure() }
        var at = range.lowerBound
        while at < range.upperBound {
            let word = self.bytes.head(at..<min(at + 8, range.upperBound))
            guard !EventBytes.contains(0x20, in: word), !EventBytes.contains(0x7F, in: word),
                !EventBytes.contains(0x3C, in: word), !EventBytes.contains(0x3E, in: word)
            else { throw Unsure() }
            at += 8
        }
    }

    /// Checks so many segments of `[a-z0-9-]+`, joined by a separator.
    mutating func segments(least: Int, most: Int, separator: UInt8, bytes: Int) throws(Unsure) {
        let range = try self.plain()
        guard range.count <= bytes else { throw Unsure() }
        var segments = 1
        var length = 0
        for byte in self.bytes.slice(range) {
            if byte == separator {
                guard length > 0 else { throw Unsure() }
                segments += 1
                length = 0
            } else {
                guard byte.isLowercaseOrDigit || byte == 0x2D else { throw Unsure() }
                length += 1
            }
        }
        guard length > 0, segments >= least, segments <= most else { throw Unsure() }
    }

    /// Checks the texts of an update by language.
    mutating func localized(isTitle: Bool) throws(Unsure) {
        var languages = 0
        var hasText = false
        try self.anyObject { scanner, language throws(Unsure) in
            guard (1...35).contains(language.count) else { throw Unsure() }
            for byte in scanner.bytes.slice(language) {
                guard byte.isLetterOrDigit || byte == 0x2D else { throw Unsure() }
            }
            let start = scanner.at + 1
            let length = try scanner.string()
            hasText = hasText || length > 0
            languages += 1
            if isTitle, length > 1_000, scanner.scalars(start..<start + length) > 1_000 { throw Unsure() }
        }
        guard languages <= 32, hasText || !isTitle else { throw Unsure() }
    }

    /// Counts what starts a character's code or escape, which is not less than the characters.
    private func scalars(_ range: Range<Int>) -> Int {
        var scalars = 0
        for byte in self.bytes.slice(range) where byte & 0xC0 != 0x80 { scalars += 1 }
        return scalars
    }

    /// Checks any JSON.
    mutating func any() throws(Unsure) {
        switch try self.peek() {
        case 0x22: _ = try self.string()
        case 0x7B: try self.anyObject { scanner, _ throws(Unsure) in try scanner.any() }
        case 0x5B:
            try self.open(0x5B)
            var isOpen = try self.peek() != 0x5D
            if !isOpen { self.at += 1 }
            while isOpen {
                try self.any()
                isOpen = try self.next(0x5D)
            }
            self.depth -= 1
        case 0x74: try self.literal(0x6575_7274, 4)
        case 0x66: try self.literal(0x65_736C_6166, 5)
        case 0x6E: try self.literal(0x6C6C_756E, 4)
        default: try self.number()
        }
    }

    /// Checks `true` or `false`.
    mutating func flag() throws(Unsure) {
        if try self.peek() == 0x74 { try self.literal(0x6575_7274, 4) } else { try self.literal(0x65_736C_6166, 5) }
    }

    /// Checks a whole number of at most 18 digits.
    mutating func integer() throws(Unsure) {
        if try self.peek() == 0x2D { self.at += 1 }
        let start = self.at
        let digits = try self.wholeDigits()
        guard digits <= 18, self.at - start == digits else { throw Unsure() }
        if self.at < self.bytes.count {
            let byte = self.bytes[self.at]
            guard byte != 0x2E, byte | 0x20 != 0x65 else { throw Unsure() }
        }
    }

    /// Checks a number that is finite as a `Double` and as a `Decimal`: at most 36 digits and two of the exponent.
    mutating func number() throws(Unsure) {
        if try self.peek() == 0x2D { self.at += 1 }
        var digits = try self.wholeDigits()
        if self.at < self.bytes.count, self.bytes[self.at] == 0x2E {
            self.at += 1
            digits += try self.digits()
        }
        guard digits <= 36 else { throw Unsure() }
        if self.at < self.bytes.count, self.bytes[self.at] | 0x20 == 0x65 {
            self.at += 1
            let sign = try self.peek()
            if sign == 0x2B || sign == 0x2D { self.at += 1 }
            let exponent = self.at
            guard try self.digits() <= 2, self.bytes[exponent] < 0x38 || self.at == exponent + 1 else {
                throw Unsure()
            }
        }
    }

    /// Digits without a zero before others.
    private mutating func wholeDigits() throws(Unsure) -> Int {
        let isZero = try self.peek() == 0x30
        let digits = try self.digits()
        guard !isZero || digits == 1 else { throw Unsure() }
        return digits
    }

    private mutating func digits() throws(Unsure) -> Int {
        let start = self.at
        while self.at < self.bytes.count, self.bytes[self.at] &- 0x30 < 10 { self.at += 1 }
        guard self.at > start else { throw Unsure() }
        return self.at - start
    }

    /// Checks a ``Geometry``.
    mutating func geometry() throws(Unsure) {
        var type = 0..<0
        var levels = 0
        var shapes = false
        try self.open(0x7B)
        var isOpen = try self.peek() != 0x7D
        if !isOpen { self.at += 1 }
        while isOpen {
            let key = self.bytes.slice(try self.plain())
            try self.colon()
            if EventBytes.same(key, "type"), type.isEmpty {
                type = try self.plain()
                guard !type.isEmpty else { throw Unsure() }
            } else if EventBytes.same(key, "coordinates"), levels == 0 {
                levels = try self.coordinates()
            } else if EventBytes.same(key, "geometries"), !shapes {
                shapes = true
                try self.geometries()
            } else {
                throw Unsure()
            }
            isOpen = try self.next(0x7D)
        }
        self.depth -= 1
        let name = self.bytes.slice(type)
        let isRight =
            switch levels {
            case 1: EventBytes.same(name, "Point")
            case 2: EventBytes.same(name, "MultiPoint") || EventBytes.same(name, "LineString")
            case 3: EventBytes.same(name, "MultiLineString") || EventBytes.same(name, "Polygon")
            case 4: EventBytes.same(name, "MultiPolygon")
            default: shapes && EventBytes.same(name, "GeometryCollection")
            }
        guard isRight else { throw Unsure() }
    }

    private mutating func geometries() throws(Unsure) {
        try self.open(0x5B)
        var isOpen = true
        while isOpen {
            try self.geometry()
            isOpen = try self.next(0x5D)
        }
        self.depth -= 1
    }

    /// Checks lists in lists down to positions: as many levels everywhere.
    ///
    /// - Returns: The levels, 1 for a position.
    private mutating func coordinates() throws(Unsure) -> Int {
        try self.open(0x5B)
        var levels = 1
        if try self.peek() == 0x5B {
            levels = try self.coordinates() + 1
            while try self.next(0x5D) {
                guard try self.coordinates() == levels - 1 else { throw Unsure() }
            }
        } else {
            try self.degrees(180)
            guard try self.next(0x5D) else { throw Unsure() }
            try self.degrees(90)
            if try self.next(0x5D) {
                try self.number()
                guard try !self.next(0x5D) else { throw Unsure() }
            }
        }
        self.depth -= 1
        return levels
    }

    /// Checks a number from minus a limit to the limit, without an exponent.
    private mutating func degrees(_ limit: Int) throws(Unsure) {
        let start = self.at
        try self.number()
        var whole = 0
        var isWhole = true
        var isMore = false
        for byte in self.bytes.slice(start..<self.at) where byte != 0x2D {
            if byte == 0x2E {
                isWhole = false
            } else {
                guard byte &- 0x30 < 10 else { throw Unsure() }
                if isWhole { whole = min(whole * 10 + Int(byte - 0x30), 1_000) } else if byte != 0x30 { isMore = true }
            }
        }
        guard whole < limit || (whole == limit && !isMore) else { throw Unsure() }
    }
}
