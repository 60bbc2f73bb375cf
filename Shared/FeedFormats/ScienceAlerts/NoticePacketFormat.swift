internal import Schema

/// Notices of the network's first protocol: packets of 40 integers of 32 bits, the highest byte first.
///
/// Source: GCN, Socket Packet Definition Document.
enum NoticePacketFormat {
    static let name = "gcn-notice-packet"
    private static let size = 160
    private static let limit = 1_000

    /// Whether bytes are packets: a type that exists, a day that may be, and nothing where a text in UTF-32 has letters.
    static func recognises(_ bytes: [UInt8]) -> Bool {
        guard bytes.count >= Self.size, bytes.count.isMultiple(of: Self.size), bytes.count <= Self.size * Self.limit
        else { return false }
        // The day is the sixth word, and the seventh where the number of the event takes two.
        return NoticePacket.type(Self.integer(bytes, 0)) != nil
            && (5...6).contains { (5_000...60_000).contains(Self.integer(bytes, $0)) }
    }

    static func parse(_ bytes: [UInt8], in context: FeedContext) throws(FormatError) -> FeedDocument {
        var updates: [Update] = []
        for start in stride(from: 0, to: bytes.count, by: Self.size) {
            let packet = NoticePacket((0..<40).map { Self.integer(bytes, start / 4 + $0) })
            updates.append(try packet.report(at: start).update(in: context))
        }
        return FeedDocument(format: Self.name, updates: updates)
    }

    private static func integer(_ bytes: [UInt8], _ index: Int) -> Int {
        let value = bytes[(index * 4)..<(index * 4 + 4)].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        return Int(Int32(bitPattern: value))
    }
}
