internal import Foundation

/// The files that belong to the portal, read once at start.
struct Resources: Sendable {
    /// Templates by name.
    let templates: [String: String]
    /// Files served as they are, by name.
    let files: [String: [UInt8]]

    /// Reads the files.
    /// - Throws: ``PortalError/resource(path:reason:)`` for the first that cannot be read.
    init() throws(PortalError) {
        let folder = Bundle.module.bundleURL.appendingPathComponent("Resources")
        var templates: [String: String] = [:]
        for (name, bytes) in try Self.read(folder.appendingPathComponent("templates")) where name.hasSuffix(".mustache")
        {
            templates[String(name.dropLast(".mustache".count))] = String(decoding: bytes, as: UTF8.self)
        }
        self.templates = templates
        self.files = try Self.read(folder.appendingPathComponent("static"))
    }

    private static func read(_ folder: URL) throws(PortalError) -> [String: [UInt8]] {
        do {
            var files: [String: [UInt8]] = [:]
            for url in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
                files[url.lastPathComponent] = [UInt8](try Data(contentsOf: url))
            }
            return files
        } catch { throw .resource(path: folder.path, reason: "\(error.localizedDescription)") }
    }
}
