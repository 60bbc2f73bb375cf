/// Files that are served as they are.
struct StaticFiles: Sendable {
    struct File: Sendable {
        let bytes: [UInt8]
        let type: String
        /// A name for these bytes, by which browsers keep them.
        let tag: String
    }

    private let files: [String: File]

    init(_ contents: [String: [UInt8]]) {
        var files: [String: File] = [:]
        for (name, bytes) in contents {
            files[name] = File(bytes: bytes, type: Self.type(of: name), tag: Checksum.text(bytes))
        }
        self.files = files
    }

    subscript(name: String) -> File? { self.files[name] }

    /// The address of a file, which changes with its bytes.
    func address(_ name: String) -> String { "/static/\(name)?v=\(self.files[name]?.tag ?? "")" }

    private static func type(of name: String) -> String {
        switch name.split(separator: ".").last {
        case "css": "text/css; charset=utf-8"
        case "js": "text/javascript; charset=utf-8"
        case "json": "application/json"
        case "svg": "image/svg+xml"
        default: "application/octet-stream"
        }
    }
}
