import Crypto
import TransparencyLog

/// RFC 6962, sections 2.1 to 2.1.2, word for word: slow and independent of what is tested.
enum TreeOracle {
    static func hash(_ bytes: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: bytes)) }

    static func root(_ leaves: ArraySlice<[UInt8]>) -> [UInt8] {
        guard leaves.count > 1 else { return leaves.first.map { self.hash([0] + $0) } ?? self.hash([]) }
        let middle = leaves.startIndex + self.split(leaves.count)
        return self.hash([1] + self.root(leaves[..<middle]) + self.root(leaves[middle...]))
    }

    static func path(_ m: Int, _ leaves: ArraySlice<[UInt8]>) -> [[UInt8]] {
        guard leaves.count > 1 else { return [] }
        let k = self.split(leaves.count)
        let (left, right) = (leaves.prefix(k), leaves.dropFirst(k))
        return m < k ? self.path(m, left) + [self.root(right)] : self.path(m - k, right) + [self.root(left)]
    }

    static func consistency(_ m: Int, _ leaves: ArraySlice<[UInt8]>, isWhole: Bool = true) -> [[UInt8]] {
        if m == leaves.count { return isWhole ? [] : [self.root(leaves)] }
        let k = self.split(leaves.count)
        let (left, right) = (leaves.prefix(k), leaves.dropFirst(k))
        if m <= k { return self.consistency(m, left, isWhole: isWhole) + [self.root(right)] }
        return self.consistency(m - k, right, isWhole: false) + [self.root(left)]
    }

    private static func split(_ count: Int) -> Int {
        var k = 1
        while k * 2 < count { k *= 2 }
        return k
    }
}

/// A tree in memory with its stored form.
struct Grown {
    var tree = MerkleTree()
    var stored: [TreeHash] = []
    let leaves: [[UInt8]]

    init(_ leaves: [[UInt8]]) {
        self.leaves = leaves
        for leaf in leaves { self.tree.append(leaf.withUnsafeBytes { TreeHash.leaf($0) }, to: &self.stored) }
    }

    init(_ count: Int) { self.init((0..<count).map { Array("leaf \($0)".utf8) }) }

    var reader: StoredTree<Never> {
        let stored = self.stored
        return StoredTree(size: self.tree.size) { stored[Int($0)] }
    }
}

struct SplitMix: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        self.state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = self.state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
