import Outbound
import Testing

@Suite("The address gate")
struct AddressGateTests {
    static let refused = [
        "0.0.0.0", "0.1.2.3", "10.0.0.1", "10.255.255.255", "100.64.0.1", "100.127.255.254", "127.0.0.1", "127.0.0.53",
        "127.255.255.255", "169.254.0.1", "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.1", "192.0.0.170",
        "192.0.2.7", "192.31.196.1", "192.52.193.1", "192.88.99.1", "192.168.0.1", "192.168.255.255", "192.175.48.1",
        "198.18.0.1", "198.19.255.255", "198.51.100.9", "203.0.113.9", "224.0.0.1", "239.255.255.250", "240.0.0.1",
        "255.255.255.255",
        "::", "::1", "::7f00:1", "::127.0.0.1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:8.8.8.8",
        "::ffff:0:127.0.0.1", "64:ff9b::127.0.0.1", "64:ff9b::8.8.8.8", "64:ff9b:1::10.0.0.1", "100::1",
        "2001::1", "2001:0:7f00:1::", "2001:2::1", "2001:10::1", "2001:20::1", "2001:1ff:ffff::1", "2001:db8::1",
        "2002:7f00:1::", "2002:a00:1::1", "2002:808:808::1", "2620:4f:8000::1", "3fff::1", "3fff:fff::1",
        "4000::1", "5f00::1", "fc00::1", "fd00::1", "fd12:3456:789a::1", "fe80::1", "febf::1", "fec0::1", "ff02::1",
        "ff05::2",
    ]
    static let allowed = [
        "1.1.1.1", "8.8.8.8", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255",
        "128.0.0.1", "169.253.255.255", "169.255.0.0", "172.15.255.255", "172.32.0.0", "192.0.1.1", "192.167.255.255",
        "192.169.0.0", "198.17.255.255", "198.20.0.0", "223.255.255.255", "2001:200::1", "2001:4860:4860::8888",
        "2606:4700::1111", "2003::1", "2400:4000::1", "2a00:1450::1", "3ffe::1",
    ]

    @Test("an address that is not public unicast is refused", arguments: Self.refused)
    func refuses(text: String) throws {
        let address = try #require(IPAddress(text))
        #expect(!AddressGate().allows(address))
    }

    @Test("a public address is let through, up to the edges of what is refused", arguments: Self.allowed)
    func allows(text: String) throws {
        let address = try #require(IPAddress(text))
        #expect(AddressGate().allows(address))
    }

    @Test("a network that the operator names is let through, and nothing beside it")
    func operatorNetworks() throws {
        let gate = try AddressGate(allowing: ["10.1.2.0/23", "fd00:1::/32", "127.0.0.1/32"])
        let expected = [
            "10.1.2.0": true, "10.1.3.255": true, "10.1.1.255": false, "10.1.4.0": false, "127.0.0.1": true,
            "127.0.0.2": false, "fd00:1:ffff::1": true, "fd00:2::1": false, "::ffff:127.0.0.1": false, "8.8.8.8": true,
        ]
        for (text, isAllowed) in expected {
            #expect(gate.allows(try #require(IPAddress(text))) == isAllowed, "\(text)")
        }
    }

    @Test("every address is in the network of length zero")
    func wholeInternet() throws {
        let gate = try AddressGate(allowing: ["0.0.0.0/0"])
        #expect(gate.allows(try #require(IPAddress("127.0.0.1"))))
        #expect(!gate.allows(try #require(IPAddress("::1"))))
    }

    @Test(
        "what is no network is refused with a sentence",
        arguments: [
            "", "10.0.0.0", "10.0.0.0/", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/+8", "10.0.0.1/8", "10/8",
            "010.0.0.0/8", "fd00::/129", "fd00::1/64", "localhost/8", "10.0.0.0/8/8", "10.0.0.0/8 ",
        ]
    )
    func invalidNetworks(text: String) {
        #expect {
            try AddressGate(allowing: [text])
        } throws: { error in
            guard case OutboundError.invalidNetwork(text, _) = error else { return false }
            return "\(error)".contains("write it as")
        }
    }
}
