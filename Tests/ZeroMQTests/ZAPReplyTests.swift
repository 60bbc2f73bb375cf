import Testing

@testable import ZeroMQ

@Suite struct ZAPReplyTests {
    static let key = CurveKeyPair.generate().publicKey
    static let good: [Frame] = [
        Frame([0, 1, 2, 3, 4]), Frame(""), Frame("1.0"), Frame("7"), Frame("domain"), Frame("192.0.2.1"), Frame(""),
        Frame("CURVE"), Frame(key.bytes),
    ]

    static func changed(_ index: Int, to frame: Frame) -> [Frame] {
        var frames = good
        frames[index] = frame
        return frames
    }

    @Test("a known key is let in under its name")
    func allowed() throws {
        let reply = try #require(
            ZAPReply.message(to: Message(Self.good)) { request in
                #expect(request.domain == "domain")
                #expect(request.address == "192.0.2.1")
                #expect(request.mechanism == "CURVE")
                #expect(request.publicKey == Self.key)
                return .allow(userID: "agency")
            }
        )
        #expect(reply.frames[0] == Self.good[0])
        #expect(reply.texts.dropFirst() == ["", "1.0", "7", "200", "OK", "agency", ""])
    }

    @Test("a denied key gets 300, upon which its owner tries again")
    func denied() throws {
        let reply = try #require(ZAPReply.message(to: Message(Self.good)) { _ in .deny })
        #expect(reply.texts[4] == "300")
        #expect(reply.texts[6] == "")
    }

    @Test(
        "a name that cannot be carried refuses",
        arguments: ["", "a\0b", String(repeating: "x", count: 256)]
    )
    func unusableName(_ name: String) throws {
        let reply = try #require(ZAPReply.message(to: Message(Self.good)) { _ in .allow(userID: name) })
        #expect(reply.texts[4] == "500")
        #expect(reply.texts[6] == "")
    }

    @Test(
        "what is not fully understood is refused without asking",
        arguments: [
            (changed(2, to: Frame("1.1")), "500"),
            (changed(2, to: Frame("")), "500"),
            (changed(7, to: Frame("NULL")), "400"),
            (changed(7, to: Frame("PLAIN")), "400"),
            (changed(7, to: Frame([0xFF])), "400"),
            (changed(8, to: Frame([UInt8](repeating: 1, count: 31))), "400"),
            (changed(8, to: Frame([UInt8](repeating: 1, count: 33))), "400"),
            (changed(8, to: Frame("")), "400"),
            (changed(4, to: Frame([0xFF])), "400"),
            (changed(4, to: Frame("")), "400"),
            (changed(4, to: Frame([UInt8](repeating: 65, count: 256))), "400"),
            (changed(5, to: Frame([0xC0, 0x80])), "400"),
            (changed(5, to: Frame([UInt8](repeating: 65, count: 70_000))), "400"),
            (changed(6, to: Frame([UInt8](repeating: 0, count: 256))), "400"),
            (good + [Frame("extra")], "400"),
            (Array(good.prefix(8)), "400"),
            (Array(good.prefix(7)), "400"),
            (Array(good.prefix(4)), "400"),
        ]
    )
    func refused(_ frames: [Frame], _ status: String) throws {
        let reply = try #require(
            ZAPReply.message(to: Message(frames)) { _ in
                Issue.record("asked about a malformed request")
                return .allow(userID: "intruder")
            }
        )
        #expect(reply.texts[4] == status)
        #expect(reply.frames.count == 8)
        #expect(reply.frames[3] == frames[3])
    }

    @Test("a request that names nobody gets no answer", arguments: [0, 1, 2, 3])
    func unanswerable(_ count: Int) {
        #expect(ZAPReply.message(to: Message(Array(Self.good.prefix(count)))) { _ in .allow(userID: "x") } == nil)
        #expect(ZAPReply.message(to: Message(Self.changed(1, to: Frame("x")))) { _ in .allow(userID: "x") } == nil)
    }
}
