import Testing
import TransparencyLog

@Suite("The Merkle tree") struct MerkleTreeTests {
    @Test("the eight leaves known from certificate transparency have the known roots")
    func vectors() throws {
        let texts: [[UInt8]] = [
            [], [0x00], [0x10], [0x20, 0x21], [0x30, 0x31], Array(0x40...0x43), Array(0x50...0x57), Array(0x60...0x6f),
        ]
        let hex = Grown(texts).tree.root.bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        #expect(hex == "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328")
        #expect(TreeHash.empty.bytes == TreeOracle.root([]))
        #expect(MerkleTree().root == .empty)
    }

    @Test("a record's leaf is 0x00, key id, space, signature, line feed, event")
    func record() {
        let leaf = TreeHash.record(keyID: "k1", signature: "c2ln", event: Array("{}".utf8))
        #expect(leaf.bytes == TreeOracle.hash([0] + Array("k1 c2ln\n{}".utf8)))
    }

    @Test("every proof up to 70 leaves is that of the RFC and verifies")
    func proofs() throws {
        let grown = Grown(70)
        let reader = grown.reader
        #expect(UInt64(grown.stored.count) == storedHashCount(70))
        for size in 0...70 {
            let leaves = grown.leaves[..<size]
            let tree = try #require(reader.tree(at: UInt64(size)))
            let root = tree.root
            #expect(root.bytes == TreeOracle.root(leaves))
            #expect(MerkleTree(snapshot: tree.snapshot) == tree)
            for m in 0..<size {
                let path = try #require(reader.inclusionProof(of: UInt64(m), in: UInt64(size)))
                let leaf = grown.leaves[m].withUnsafeBytes { TreeHash.leaf($0) }
                #expect(size > 40 && m % 7 != 0 || path.map(\.bytes) == TreeOracle.path(m, leaves))
                #expect(TreeProof.includes(path, leaf: leaf, at: UInt64(m), size: UInt64(size), root: root))
            }
            for m in 0...size {
                let path = try #require(reader.consistencyProof(from: UInt64(m), to: UInt64(size)))
                let old = try #require(reader.tree(at: UInt64(m))).root
                #expect(m == 0 || size > 40 && m % 7 != 0 || path.map(\.bytes) == TreeOracle.consistency(m, leaves))
                #expect(TreeProof.extends(path, from: UInt64(m), root: old, to: UInt64(size), root: root))
            }
        }
        #expect(reader.inclusionProof(of: 5, in: 5) == nil)
        #expect(reader.inclusionProof(of: 5, in: 71) == nil)
        #expect(reader.consistencyProof(from: 6, to: 5) == nil)
        #expect(reader.consistencyProof(from: 6, to: 71) == nil)
    }

    @Test("an altered proof never verifies", arguments: [UInt64(1), 2, 3])
    func altered(seed: UInt64) throws {
        var random = SplitMix(state: seed)
        let grown = Grown(130)
        let reader = grown.reader
        for _ in 0..<600 {
            let size = UInt64.random(in: 2...130, using: &random)
            let m = UInt64.random(in: 0..<size, using: &random)
            let root = try #require(reader.tree(at: size)).root
            let leaf = grown.leaves[Int(m)].withUnsafeBytes { TreeHash.leaf($0) }
            let path = try #require(reader.inclusionProof(of: m, in: size))
            let bad = Self.mutated(path, &random)
            #expect(
                !TreeProof.includes(bad, leaf: leaf, at: m, size: size, root: root),
                "seed \(seed): \(m) of \(size)"
            )
            let other = (m + UInt64.random(in: 1..<size, using: &random)) % size
            #expect(!TreeProof.includes(path, leaf: leaf, at: other, size: size, root: root), "seed \(seed)")
            guard m > 0 else { continue }
            let old = try #require(reader.tree(at: m)).root
            let proof = try #require(reader.consistencyProof(from: m, to: size))
            let worse = Self.mutated(proof, &random)
            #expect(
                !TreeProof.extends(worse, from: m, root: old, to: size, root: root),
                "seed \(seed): \(m) to \(size)"
            )
            #expect(!TreeProof.extends(proof, from: m, root: root, to: size, root: root), "seed \(seed)")
            #expect(!TreeProof.extends(proof, from: m, root: old, to: size, root: old), "seed \(seed)")
        }
    }

    @Test("a snapshot that was cut, lengthened or altered in any bit is refused")
    func snapshot() {
        let bytes = Grown(13).tree.snapshot
        #expect(MerkleTree(snapshot: bytes + [0]) == nil)
        for count in 0..<bytes.count { #expect(MerkleTree(snapshot: Array(bytes[..<count])) == nil) }
        for bit in 0..<bytes.count * 8 {
            var altered = bytes
            altered[bit / 8] ^= 1 << UInt8(bit % 8)
            #expect(MerkleTree(snapshot: altered) == nil)
        }
    }

    private static func mutated(_ path: [TreeHash], _ random: inout SplitMix) -> [TreeHash] {
        var path = path
        switch Int.random(in: 0..<3, using: &random) {
        case 0 where !path.isEmpty:
            let at = Int.random(in: 0..<path.count, using: &random)
            var bytes = path[at].bytes
            bytes[Int.random(in: 0..<32, using: &random)] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            if let hash = TreeHash(bytes) { path[at] = hash }
        case 1 where !path.isEmpty: path.remove(at: Int.random(in: 0..<path.count, using: &random))
        default: path.insert(.empty, at: Int.random(in: 0...path.count, using: &random))
        }
        return path
    }
}
