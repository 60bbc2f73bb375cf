/// The identity of one version of an update: 1 to 128 visible ASCII characters.
public struct UpdateID: NamedValue {
    /// How it is kept: what is 32 hexadecimal digits in small letters, as most are, as their 128 bits and never as text.
    private enum Form: Hashable {
        case bits(UInt64, UInt64)
        case text(String)
    }

    private let form: Form

    /// The id as written.
    public var name: String {
        switch self.form {
        case .bits(let high, let low): HexadecimalText.digits(of: high, low)
        case .text(let name): name
        }
    }

    /// Checks and makes an id.
    ///
    /// - Parameter name: 1 to 128 bytes of visible ASCII other than `"`, `\`, `<` and `>`.
    /// - Throws: ``SchemaError`` with the rule that the text breaks.
    public init(_ name: String) throws(SchemaError) {
        guard name.utf8.count <= 128, name.consists(of: Self.isAllowed) else {
            throw .invalid(
                field: "id",
                value: name,
                rule: "an id is 1 to 128 visible ASCII characters without \" \\ < >"
            )
        }
        self.form = HexadecimalText.bits(of: name).map { .bits($0.high, $0.low) } ?? .text(name)
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        (0x21...0x7E).contains(byte) && byte != 0x22 && byte != 0x5C && byte != 0x3C && byte != 0x3E
    }

    /// Makes an id that nobody made before: 128 random bits as a version 4 UUID.
    ///
    /// Source: RFC 9562, section 5.4.
    public static func random() -> Self {
        var bytes = withUnsafeBytes(
            of: (UInt64.random(in: .min ... .max), UInt64.random(in: .min ... .max)),
            Array.init
        )
        bytes[6] = bytes[6] & 0x0F | 0x40
        bytes[8] = bytes[8] & 0x3F | 0x80
        var text = ""
        for (index, byte) in bytes.enumerated() {
            if [4, 6, 8, 10].contains(index) { text += "-" }
            text += (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }
        return Self(form: .text(text))
    }

    private init(form: Form) { self.form = form }

    /// Makes an id of 128 bits, which is written as 32 hexadecimal digits, the highest first.
    package init(high: UInt64, low: UInt64) { self.init(form: .bits(high, low)) }

    /// What it comes to in 64 bits, which hardly two ids share that are not the same; never 0.
    package var label: UInt64 {
        switch self.form {
        case .bits(let high, let low): max(high ^ low, 1)
        case .text(let name): max(name.utf8.reduce(0) { $0 &* 0x100_0000_01B3 ^ UInt64($1) }, 1)
        }
    }
}
