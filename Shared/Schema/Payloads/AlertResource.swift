/// A file that belongs to an alert; its content stays where it is.
///
/// Source: OASIS Common Alerting Protocol 1.2, section 3.2.3.
public struct AlertResource: Described {
    /// What it is, in words.
    public var description = ""
    /// Its media type, such as `image/png`.
    public var mediaType: String?
    /// Its size in bytes.
    public var bytes: Int64?
    /// Where it is; nil when the message carried the content itself.
    public var url: String?
    /// Its SHA-1 as the sender gives it.
    public var digest: String?
    /// Members this version does not know.
    public var others: Members = [:]

    /// Makes the value with nothing in it.
    public init() {}

    /// Makes the value.
    public init(
        description: String,
        mediaType: String? = nil,
        bytes: Int64? = nil,
        url: String? = nil,
        digest: String? = nil
    ) {
        self.description = description
        self.mediaType = mediaType
        self.bytes = bytes
        self.url = url
        self.digest = digest
    }

    /// Its members.
    public static let about = Description<Self>(
        part: "alert-resource",
        "File",
        "添付",
        "A file that belongs to an alert; its content stays where it is. Source: OASIS Common Alerting Protocol 1.2, section 3.2.3.",
        [
            .init("description", \.description, "Description", "説明", "resourceDesc: what it is, in words."),
            .init("mediaType", \.mediaType, "Media type", "メディアタイプ", "mimeType, such as image/png."),
            .init("bytes", \.bytes, "Size", "サイズ", unit: "bytes", "size."),
            .init(
                "url",
                \.url,
                "Address",
                "アドレス",
                "uri: where it is; absent where the message carried the content itself."
            ),
            .init("digest", \.digest, "SHA-1", "SHA-1", "digest: its SHA-1 as the sender gives it."),
        ]
    )
}
