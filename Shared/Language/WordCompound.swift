/// Words joined by hyphens and the like, on their way to tokens.
struct WordCompound {
    private struct Part {
        /// Where its folded bytes are in `joined`.
        var folded: Range<Int>
        /// Which bytes of the original it stands for.
        var source: Range<Int>
    }

    private static let maximumParts = 8

    private let purpose: Tokenizer.Purpose
    /// The folded bytes of all parts, one after the other.
    private var joined: [UInt8] = []
    private var parts: [Part] = []
    private var connector: UInt32 = 0
    private var isOpen = false
    private var isCut = false
    /// Whether the joined form is no word: too many parts, or a decimal fraction.
    private var isLoose = false
    /// Which part follows an apostrophe as the last connector.
    private var possessive: Int?

    init(purpose: Tokenizer.Purpose) {
        self.purpose = purpose
        self.joined.reserveCapacity(Tokenizer.maximumTokenBytes)
        self.parts.reserveCapacity(Self.maximumParts)
    }

    @inline(__always)
    mutating func append<Failure: Error>(
        _ scalar: FoldedScalar,
        _ body: (UnsafeBufferPointer<UInt8>, Range<Int>, Bool) throws(Failure) -> Void
    ) throws(Failure) {
        if !self.isOpen {
            try self.open(scalar, body)
        }
        let last = self.parts.count - 1
        if !self.isCut {
            UTF8Scalar.append(scalar.value, to: &self.joined)
            self.isCut = self.joined.count - self.parts[last].folded.lowerBound > Tokenizer.maximumTokenBytes - 4
            self.parts[last].folded = self.parts[last].folded.lowerBound..<self.joined.count
        }
        self.parts[last].source = self.parts[last].source.lowerBound..<scalar.end
    }

    /// Starts a part, of this compound if a connector leads to it and of a new one if not.
    private mutating func open<Failure: Error>(
        _ scalar: FoldedScalar,
        _ body: (UnsafeBufferPointer<UInt8>, Range<Int>, Bool) throws(Failure) -> Void
    ) throws(Failure) {
        let isDigit = scalar.value >= 0x30 && scalar.value <= 0x39
        let followsDigit = self.joined.last.map { $0 >= 0x30 && $0 <= 0x39 } ?? false
        switch self.connector {
        case UInt32(UInt8(ascii: ",")) where !(isDigit && followsDigit):
            try self.finish(body)
        case UInt32(UInt8(ascii: ".")) where isDigit && followsDigit:
            self.isLoose = true
        default: break
        }
        if self.parts.count == Self.maximumParts {
            self.isLoose = true
            try self.emitAll(body)
        }
        self.connector = 0
        self.isOpen = true
        self.isCut = false
        self.parts.append(
            Part(folded: self.joined.count..<self.joined.count, source: scalar.start..<scalar.end)
        )
    }

    @inline(__always)
    mutating func separate<Failure: Error>(
        by scalar: UInt32,
        _ body: (UnsafeBufferPointer<UInt8>, Range<Int>, Bool) throws(Failure) -> Void
    ) throws(Failure) {
        guard !self.parts.isEmpty else { return }
        switch scalar {
        case UInt32(UInt8(ascii: "-")), UInt32(UInt8(ascii: "_")), UInt32(UInt8(ascii: "'")),
            UInt32(UInt8(ascii: "&")), UInt32(UInt8(ascii: ".")), UInt32(UInt8(ascii: ",")):
            if self.isOpen {
                self.isOpen = false
                self.connector = scalar
                self.possessive = scalar == UInt32(UInt8(ascii: "'")) ? self.parts.count : nil
                return
            }
        default: break
        }
        try self.finish(body)
    }

    @inline(__always)
    mutating func finish<Failure: Error>(
        _ body: (UnsafeBufferPointer<UInt8>, Range<Int>, Bool) throws(Failure) -> Void
    ) throws(Failure) {
        guard !self.parts.isEmpty else { return }
        if let possessive = self.possessive, possessive == self.parts.count - 1,
            self.joined[self.parts[possessive].folded].elementsEqual(CollectionOfOne(UInt8(ascii: "s")))
        {
            self.parts.removeLast()
            self.joined.removeLast()
        }
        try self.emitAll(body)
        self.isOpen = false
        self.isLoose = false
        self.connector = 0
    }

    private mutating func emitAll<Failure: Error>(
        _ body: (UnsafeBufferPointer<UInt8>, Range<Int>, Bool) throws(Failure) -> Void
    ) throws(Failure) {
        let whole = 0..<self.joined.count
        let isJoined =
            self.parts.count > 1 && !self.isLoose && self.purpose != .query
            && whole.count <= Tokenizer.maximumTokenBytes
        let source = self.parts[0].source.lowerBound..<self.parts[self.parts.count - 1].source.upperBound
        defer {
            self.parts.removeAll(keepingCapacity: true)
            self.joined.removeAll(keepingCapacity: true)
            self.possessive = nil
        }
        if isJoined, self.purpose == .joinedQuery {
            return try self.emit(whole, source, colocated: false, body)
        }
        for (index, part) in self.parts.enumerated() {
            try self.emit(part.folded, part.source, colocated: false, body)
            guard self.purpose == .document else { continue }
            if let lead = self.lead(of: part.folded) {
                try self.emit(lead, part.source, colocated: true, isWhole: false, body)
            }
            guard isJoined, index == 0 || index == self.parts.count - 1 else { continue }
            try self.emit(whole, source, colocated: true, body)
            if index == 0, let lead = self.lead(of: whole), lead.count != part.folded.count {
                try self.emit(lead, source, colocated: true, isWhole: false, body)
            }
        }
    }

    /// The letters before the digits, or the digits before the letters, of a word that is just these two.
    private func lead(of range: Range<Int>) -> Range<Int>? {
        var change: Int?
        var wasDigit: Bool?
        for index in range {
            let byte = self.joined[index]
            guard byte < 0x80 else { return nil }
            let isDigit = byte <= UInt8(ascii: "9")
            if let before = wasDigit, before != isDigit {
                guard change == nil else { return nil }
                change = index
            }
            wasDigit = isDigit
        }
        return change.map { range.lowerBound..<$0 }
    }

    private mutating func emit<Failure: Error>(
        _ folded: Range<Int>,
        _ source: Range<Int>,
        colocated: Bool,
        isWhole: Bool = true,
        _ body: (UnsafeBufferPointer<UInt8>, Range<Int>, Bool) throws(Failure) -> Void
    ) throws(Failure) {
        let stem =
            isWhole
            ? self.joined.withUnsafeBufferPointer { Stem.of(UnsafeBufferPointer(rebasing: $0[folded])) }
            : (length: folded.count, last: nil)
        let end = folded.lowerBound + stem.length
        let original = self.joined[end - 1]
        if let last = stem.last { self.joined[end - 1] = last }
        try self.joined.withUnsafeBufferPointer { (bytes) throws(Failure) in
            try body(UnsafeBufferPointer(rebasing: bytes[folded.lowerBound..<end]), source, colocated)
        }
        self.joined[end - 1] = original
    }
}
