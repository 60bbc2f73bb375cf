import Testing
import ZeroMQ

@Suite struct CurveKeyTests {
    // The pairs printed in the manual page zmq_curve(7).
    static let published: [(public: String, secret: String)] = [
        ("rq:rM>}U?@Lns47E1%kR.o@n%FcmmsL/@{H8]yf7", "JTKVSB%%)wK0E.X)V>+}o?pNmC{O&4W4b!Ni{Lh6"),
        ("Yne@$w-vo<fVvi]a<NY6T1ed:M$fCG*[IaLV{hID", "D:)Q[IlAW!ahhC2ac:9*A}h:p?([4%wOTJ%JR%cs"),
    ]

    @Test("a secret key gives its public key", arguments: published)
    func derivation(_ pair: (public: String, secret: String)) throws {
        let secret = try CurveSecretKey(z85: pair.secret)
        #expect(secret.publicKey.z85 == pair.public)
        #expect(secret.z85 == pair.secret)
        let publicKey = try CurvePublicKey(z85: pair.public)
        #expect(CurveKeyPair(secretKey: secret).publicKey == publicKey)
        #expect(try CurvePublicKey(bytes: publicKey.bytes) == publicKey)
        #expect("\(publicKey)" == pair.public)
    }

    @Test("generated keys are different and survive their text form")
    func generation() throws {
        let (first, second) = (CurveKeyPair.generate(), CurveKeyPair.generate())
        #expect(first.publicKey != second.publicKey)
        #expect(first.secretKey != second.secretKey)
        #expect(first.publicKey == first.secretKey.publicKey)
        #expect(try CurveSecretKey(z85: first.secretKey.z85) == first.secretKey)
    }

    @Test(
        "what is no key is refused, without repeating it",
        arguments: [
            "", "short", String(repeating: "a", count: 39), String(repeating: "a", count: 41),
            String(repeating: "\"", count: 40), String(repeating: "é", count: 20), String(repeating: "\0", count: 40),
            String(repeating: "#", count: 40),
        ]
    )
    func malformed(_ text: String) {
        let publicError = #expect(throws: ZeroMQError.self) { try CurvePublicKey(z85: text) }
        let secretError = #expect(throws: ZeroMQError.self) { try CurveSecretKey(z85: text) }
        for error in [publicError, secretError] {
            guard case .invalidKey = error else {
                Issue.record("unexpected \(String(describing: error))")
                continue
            }
            if text.count > 5 { #expect(!"\(String(describing: error))".contains(text)) }
        }
        #expect(throws: ZeroMQError.self) { try CurvePublicKey(bytes: Array(text.utf8)) }
    }

    @Test("a secret key shows itself nowhere")
    func redaction() throws {
        let keys = CurveKeyPair.generate()
        var dumped = ""
        dump((keys, Security.curveClient(serverKey: keys.publicKey, keys: keys)), to: &dumped)
        let bytes = Mirror(reflecting: keys.secretKey).children.count
        let shown = [
            "\(keys)", "\(keys.secretKey)", String(reflecting: keys), String(describing: keys), dumped,
            "\(Security.curveServer(secretKey: keys.secretKey, domain: "d"))",
        ]
        for text in shown { #expect(!text.contains(keys.secretKey.z85)) }
        #expect(bytes == 0)
        #expect("\(keys.secretKey)" == "CurveSecretKey(redacted)")
    }
}
