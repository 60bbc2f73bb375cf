/// A two-level table from a scalar to what it folds to, read once from `foldingData`.
struct FoldingTable: Sendable {
    static let standard = FoldingTable(foldingData)

    /// What a scalar folds to.
    enum Target {
        case itself
        case nothing
        case one(UInt32)
        /// A range of `expansions`.
        case several(Range<Int>)
    }

    private static let pageSize = 256
    private static let dropped: UInt32 = 0xFFFF_FFFF
    private static let expansionFlag: UInt32 = 0x8000_0000

    private let pages: Lasting<UInt16>
    private let cells: Lasting<UInt32>
    let expansions: Lasting<UInt32>
    /// For each scalar of three bytes the kana or Han that it folds to whatever its neighbours are, or ``phraseEnd``; 0
    /// where they count, and for all others.
    private var plain = Lasting<UInt16>([])

    /// Japanese punctuation, kana and Han: three bytes of UTF-8 each.
    static let japanese: Range<UInt32> = 0x3000..<0xA000

    /// What stands for the Japanese punctuation that ends a phrase.
    static let phraseEnd: UInt32 = 0x2FFF

    /// What is read of the data while it is read.
    private struct Draft {
        var pages: [UInt16] = Array(repeating: 0, count: 0x20_0000 / FoldingTable.pageSize)
        // Page 0 stays empty: it stands for every page without an entry.
        var cells: [UInt32] = Array(repeating: 0, count: FoldingTable.pageSize)
        var expansions: [UInt32] = []

        /// Adds an entry.
        ///
        /// - Parameters:
        ///   - numbers: Its numbers, in their order.
        ///   - marks: What stands behind each of them.
        mutating func add(_ numbers: [UInt32], _ marks: [UInt8]) {
            let end = marks.firstIndex { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "=") }
            guard let end, end < numbers.count else { return }
            let first = numbers[0]
            let last = marks[0] == UInt8(ascii: "-") ? numbers[1] : first
            let step = end > 0 && marks[end - 1] == UInt8(ascii: "/") ? numbers[end] : 1
            let targets = numbers[(end + 1)...]
            guard first <= last, step > 0 else { return }
            for scalar in stride(from: first, through: last, by: UInt32.Stride(step)) {
                switch targets.count {
                case 0: self.set(scalar, FoldingTable.dropped)
                case 1: self.set(scalar, targets[end + 1] &+ (marks[end] == UInt8(ascii: "=") ? 0 : scalar &- first))
                default:
                    let place = UInt32(self.expansions.count) << 8
                    self.set(scalar, FoldingTable.expansionFlag | place | UInt32(targets.count))
                    self.expansions += targets
                }
            }
        }

        mutating func set(_ scalar: UInt32, _ cell: UInt32) {
            let page = Int(scalar) / FoldingTable.pageSize
            guard page < self.pages.count else { return }
            if self.pages[page] == 0 {
                self.pages[page] = UInt16(self.cells.count / FoldingTable.pageSize)
                self.cells += Array(repeating: 0, count: FoldingTable.pageSize)
            }
            self.cells[Int(self.pages[page]) * FoldingTable.pageSize + Int(scalar) % FoldingTable.pageSize] = cell
        }
    }

    init(_ data: String) {
        var draft = Draft()
        var (numbers, marks): ([UInt32], [UInt8]) = ([], [])
        var isInNumber = false
        for byte in data.utf8 {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "F"):
                if !isInNumber { numbers.append(0) }
                isInNumber = true
                let digit = byte &- (byte < UInt8(ascii: "A") ? UInt8(ascii: "0") : UInt8(ascii: "A") - 10)
                numbers[numbers.count - 1] = numbers[numbers.count - 1] << 4 | UInt32(digit)
            case ...UInt8(ascii: " "):
                draft.add(numbers, marks)
                numbers.removeAll(keepingCapacity: true)
                marks.removeAll(keepingCapacity: true)
                isInNumber = false
            default:
                marks.append(byte)
                isInNumber = false
            }
        }
        draft.add(numbers, marks)
        self.pages = Lasting(draft.pages)
        self.cells = Lasting(draft.cells)
        self.expansions = Lasting(draft.expansions)
        let plain = (UInt32(0)..<0x1_0000).map { scalar -> UInt16 in
            guard Self.japanese.contains(scalar) else { return 0 }
            if 0x3001...0x301F ~= scalar, !Script.isCJK(scalar) { return UInt16(Self.phraseEnd) }
            let folded: UInt32
            switch self.target(of: scalar) {
            case .itself: folded = scalar
            case .one(let target): folded = target
            case .nothing, .several: return 0
            }
            guard Script.isCJK(folded), !Kana.dependsOnNeighbours(folded) else { return 0 }
            return Self.japanese.contains(folded) ? UInt16(folded) : 0
        }
        self.plain = Lasting(plain)
    }

    /// The kana or Han that the three bytes at a place fold to whatever their neighbours are, or ``phraseEnd``; 0 where
    /// they are no such character.
    @inline(__always)
    func plain(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt32 {
        guard index + 2 < bytes.count else { return 0 }
        let (first, second, third) = (bytes[index] &- 0xE0, bytes[index + 1] &- 0x80, bytes[index + 2] &- 0x80)
        guard first < 16, second < 0x40, third < 0x40 else { return 0 }
        return UInt32(self.plain[Int(first) << 12 | Int(second) << 6 | Int(third)])
    }

    /// Folds kana, Han and punctuation that follow each other, whatever their neighbours are.
    ///
    /// - Parameters:
    ///   - bytes: Bytes of a text.
    ///   - start: Where the first one is.
    ///   - run: Gets the characters, and ``phraseEnd`` for punctuation, but never twice in a row; as many as it holds.
    /// - Returns: How many it got up to what is no such character, and up to the last three bytes.
    @inline(__always)
    func foldPlain(
        _ bytes: UnsafeBufferPointer<UInt8>,
        at start: Int,
        into run: UnsafeMutableBufferPointer<UInt32>
    ) -> Int {
        let plain = self.plain.values
        guard let text = bytes.baseAddress else { return 0 }
        let limit = min(run.count, (bytes.count - start - 1) / 3)
        var from = UnsafeRawPointer(text + start)
        var count = 0
        // What is no greater ends the run: 0, and a phrase's end behind another one.
        var least: UInt32 = 0
        while count < limit {
            // Three bytes, the first one lowest, and one more.
            let four = UInt32(littleEndian: from.loadUnaligned(as: UInt32.self))
            guard four & 0xC0_C0F0 == 0x80_80E0 else { break }
            let index = four << 12 & 0xF000 | four >> 2 & 0xFC0 | four >> 16 & 0x3F
            let folded = UInt32(plain[Int(index)])
            guard folded > least else { break }
            run[count] = folded
            least = folded == Self.phraseEnd ? folded : 0
            from += 3
            count &+= 1
        }
        return count
    }

    /// What `scalar` folds to, ASCII excepted, which callers fold without the table.
    func target(of scalar: UInt32) -> Target {
        let page = Int(scalar >> 8)
        guard page < self.pages.count, self.pages[page] != 0 else { return .itself }
        let cell = self.cells[Int(self.pages[page]) * Self.pageSize + Int(scalar & 0xFF)]
        if cell == 0 { return .itself }
        if cell == Self.dropped { return .nothing }
        if cell & Self.expansionFlag == 0 { return .one(cell) }
        let start = Int((cell & 0x7FFF_FFFF) >> 8)
        return .several(start..<start + Int(cell & 0xFF))
    }
}
