import Outbound
import Testing

@Suite("Spellings of addresses")
struct SpellingTests {
    /// Hosts as a URL may have them, each of which stands for an address that is not public, or for none.
    static let hosts: [String] = {
        var hosts: [String] = []
        // Loopback, any, private, shared, link-local, documentation, benchmark, multicast, reserved.
        let addresses: [[UInt32]] = [
            [127, 0, 0, 1], [127, 255, 255, 254], [0, 0, 0, 0], [10, 0, 0, 1], [172, 16, 0, 1], [172, 31, 255, 255],
            [192, 168, 1, 1], [169, 254, 169, 254], [100, 64, 0, 1], [192, 0, 2, 1], [198, 51, 100, 1],
            [203, 0, 113, 1],
            [198, 18, 0, 1], [224, 0, 0, 1], [240, 0, 0, 1], [255, 255, 255, 255],
        ]
        for a in addresses {
            let whole = a.reduce(0) { $0 << 8 | $1 }
            func octal(_ value: UInt32) -> String { "0" + String(value, radix: 8) }
            func hex(_ value: UInt32) -> String { "0x" + String(value, radix: 16) }
            let dotted = a.map(String.init).joined(separator: ".")
            hosts += [
                dotted, dotted + ".", String(whole), hex(whole), "0X" + String(whole, radix: 16).uppercased(),
                octal(whole), a.map(octal).joined(separator: "."), a.map(hex).joined(separator: "."),
                a.map { "0000" + String($0, radix: 8) }.joined(separator: "."),
                "\(a[0]).\(a[1] << 16 | a[2] << 8 | a[3])", "\(a[0]).\(a[1]).\(a[2] << 8 | a[3])",
                "\(hex(a[0])).\(octal(a[1])).\(a[2]).\(a[3])", "\(octal(a[0])).\(a[1] << 16 | a[2] << 8 | a[3])",
                dotted.utf8.map { "%" + String($0, radix: 16) }.joined(), dotted.replacing(".", with: "%2e"),
                dotted.replacing(".", with: "\u{3002}"),
                String(
                    String.UnicodeScalarView(
                        dotted.unicodeScalars.map { scalar in
                            // The digits of full width that IDNA takes for digits.
                            scalar.value >= 0x30 ? Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar : scalar
                        }
                    )
                ),
                "[::ffff:\(dotted)]", "[::\(dotted)]", "[::ffff:0:\(dotted)]", "[64:ff9b::\(dotted)]",
                "[64:ff9b:1::\(dotted)]", "[0:0:0:0:0:FFFF:\(dotted)]",
                "[2002:\(String(whole >> 16, radix: 16)):\(String(whole & 0xFFFF, radix: 16))::]",
                "[2001:0:\(String(whole >> 16, radix: 16)):\(String(whole & 0xFFFF, radix: 16))::]",
                "[::ffff:\(String(whole >> 16, radix: 16)):\(String(whole & 0xFFFF, radix: 16))]",
            ]
        }
        return hosts + [
            "localhost", "LOCALHOST", "LocalHost", "localhost.", "localhost:8080", "127.0.0.1:22", "127.1", "0", "0x0",
            "0.0", "00000", "\u{2460}\u{2461}\u{2466}.\u{24EA}.\u{24EA}.\u{2460}", "127\u{FF0E}0\u{FF0E}0\u{FF0E}1",
            "127\u{FF61}0\u{FF61}0\u{FF61}1", "[::1]", "[::]", "[0:0:0:0:0:0:0:1]", "[0000:0000::0001]", "[::0001]",
            "[fe80::1]", "[fe80::1%25lo]", "[fe80::1%25eth0]", "[febf::1]", "[fc00::1]", "[fd00:ec2::254]", "[fec0::1]",
            "[ff02::1]", "[ff05::2]", "[2001:db8::1]", "[3fff::1]", "[100::1]", "[5f00::1]", "[2001:2::1]",
            "[2001:20::1]",
            "[4000::1]", "[::1%25lo]", "[::FFFF:127.0.0.1]",
        ]
    }()

    static let inner =
        hosts.map { "http://\($0)/" } + [
            "https://127.0.0.1/", "HTTP://127.0.0.1/", "http:/127.0.0.1/", "http:///127.0.0.1/", "http:\\\\127.0.0.1\\",
            "http://127.0.0.1?x", "http://127.0.0.1#x", "http://127.0.0.1:80#@example.org/",
            "http://169.254.169.254/latest/meta-data/", "http://127.0.0.1/?@example.org",
            "http://example.org@127.0.0.1/",
            "http://example.org:80@127.0.0.1/", "http://example.org%40127.0.0.1/", "http://127.0.0.1\\@example.org/",
            "http://example.org\\@127.0.0.1/", "http://127.0.0.1%23.example.org/", "http://127.0.0.1%2f.example.org/",
            "http://127.0.0.1%00.example.org/", "http://[::1].example.org/", "http://[::1]x/", "http://[::1/",
        ]

    @Test("no spelling of an inner address leads to a connection")
    func inner() async throws {
        let spellings = Self.inner
        #expect(spellings.count >= 400 && Set(spellings).count >= 400)
        let client = try HTTPClient(gate: AddressGate(), userAgent: "taiwa-test")
        for spelling in spellings {
            do throws(OutboundError) {
                _ = try await client.send(OutboundRequest(url: spelling, timeout: .seconds(5)))
                Issue.record("\(spelling) was answered")
            } catch {
                switch error {
                // libcurl may also find no address behind a spelling that some resolvers would take.
                case .addressRefused, .unresolved, .invalidURL: break
                default: Issue.record("\(spelling): \(error)")
                }
            }
        }
        await client.close()
    }

    @Test("the plain spellings of inner addresses are refused by the gate itself")
    func refusedByGate() async throws {
        let client = try HTTPClient(gate: AddressGate(), userAgent: "taiwa-test")
        for (spelling, address) in [
            ("http://127.1/", "127.0.0.1"), ("http://0x7F000001/", "127.0.0.1"), ("http://017700000001/", "127.0.0.1"),
            ("http://2852039166/", "169.254.169.254"), ("http://[::ffff:7f00:1]/", "::ffff:127.0.0.1"),
            ("http://%31%32%37.0.0.1/", "127.0.0.1"),
        ] {
            await #expect {
                try await client.send(OutboundRequest(url: spelling))
            } throws: { error in
                guard case OutboundError.addressRefused(_, address) = error else { return false }
                return true
            }
        }
        await client.close()
    }

    @Test(
        "what is not http or https, or names a user, is refused before anything is opened",
        arguments: [
            "file:///etc/passwd", "FILE:///etc/passwd", "gopher://127.0.0.1/_x", "ftp://127.0.0.1/",
            "dict://127.0.0.1/",
            "ldap://127.0.0.1/", "smb://127.0.0.1/x", "tftp://127.0.0.1/x", "telnet://127.0.0.1", "scp://127.0.0.1/x",
            "imap://127.0.0.1/", "rtsp://127.0.0.1/", "mqtt://127.0.0.1/x", "data:text/plain,x", "javascript:1",
            "unix:///run/x", "//127.0.0.1/", "/etc/passwd", "127.0.0.1/", "example.org", "", " ", "http://",
            "http://:80/",
            "http://user@127.0.0.1/", "http://user:secret@127.0.0.1/", "http://127.0.0.1:99999/", "http://127.0.0.1:x/",
            "http://127.0.0.1\u{0}.example.org/", "http://127.0.0.1/\r\nHost: x", "http://[::1/", "http://a b/",
        ]
    )
    func notRequested(url: String) async throws {
        let client = try HTTPClient(gate: try AddressGate(allowing: ["127.0.0.0/8"]), userAgent: "taiwa-test")
        await #expect {
            try await client.send(OutboundRequest(url: url))
        } throws: { error in
            guard case OutboundError.invalidURL = error else { return false }
            return !"\(error)".contains("secret")
        }
        await client.close()
    }
}
