import Outbound
import Testing

@Suite("Spellings of addresses")
struct SpellingTests {
    static let inner = [
        "http://127.0.0.1/", "http://127.0.0.1:22/", "https://127.0.0.1/", "HTTP://127.0.0.1/", "http:/127.0.0.1/",
        "http:///127.0.0.1/", "http://127.1/", "http://127.0.1/", "http://0x7f.1/", "http://0x7f.0.0.1/",
        "http://0x7F000001/", "http://2130706433/", "http://017700000001/", "http://0177.0.0.1/", "http://0177.1/",
        "http://00000177.0.0.1/", "http://127.0.0.01/", "http://0/", "http://0.0.0.0/", "http://0x0/",
        "http://127.0.0.1./", "http://127.0.0.1?x", "http://127.0.0.1#x",
        "http://%31%32%37.0.0.1/", "http://127%2e0%2e0%2e1/", "http://\u{FF11}\u{FF12}\u{FF17}.0.0.1/",
        "http://\u{2460}\u{2461}\u{2466}.\u{24EA}.\u{24EA}.\u{2460}/", "http://127\u{3002}0\u{3002}0\u{3002}1/",
        "http://localhost/", "http://LOCALHOST/", "http://localhost./", "http://localhost:8080/",
        "http://10.0.0.1/", "http://10.1/", "http://0xa.0.0.1/", "http://167772161/", "http://172.16.0.1/",
        "http://192.168.1.1/", "http://192.168.257/", "http://0xC0A80101/", "http://169.254.169.254/latest/meta-data/",
        "http://2852039166/", "http://0xa9fea9fe/", "http://0251.0376.0251.0376/", "http://100.64.0.1/",
        "http://224.0.0.1/", "http://255.255.255.255/", "http://198.18.0.1/",
        "http://[::1]/", "http://[::]/", "http://[0:0:0:0:0:0:0:1]/", "http://[::ffff:127.0.0.1]/",
        "http://[::ffff:7f00:1]/", "http://[::127.0.0.1]/", "http://[0:0:0:0:0:ffff:10.0.0.1]/",
        "http://[64:ff9b::7f00:1]/", "http://[64:ff9b::169.254.169.254]/", "http://[2002:7f00:1::]/",
        "http://[2001:0:7f00:1::]/", "http://[fe80::1]/", "http://[fe80::1%25lo]/", "http://[fc00::1]/",
        "http://[fd00:ec2::254]/", "http://[ff02::1]/", "http://[fec0::1]/", "http://[2001:db8::1]/",
    ]

    @Test("no spelling of an inner address leads to a connection")
    func inner() async throws {
        let spellings = Self.inner
        #expect(spellings.count >= 60)
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
