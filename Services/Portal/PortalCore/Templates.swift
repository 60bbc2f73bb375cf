import Mustache

/// The page templates, compiled once at start.
struct Templates: Sendable {
    private let library: MustacheLibrary

    /// Compiles templates by name.
    ///
    /// - Throws: ``PortalError/resource(path:reason:)`` for the first that cannot be read.
    init(_ texts: [String: String]) throws(PortalError) {
        MustacheContentTypes.register(MarkupText(), named: MarkupText.name)
        var library = MustacheLibrary()
        for (name, text) in texts.sorted(by: { $0.key < $1.key }) {
            // Every template, also one used within another, begins anew with the library's own escaping.
            do { try library.register("{{% CONTENT_TYPE:\(MarkupText.name)}}\n" + text, named: name) } catch {
                throw .resource(path: "templates/\(name).mustache", reason: "it cannot be read: \(error)")
            }
        }
        self.library = library
    }

    /// Fills a template; every `{{value}}` in it is escaped for HTML and XML.
    func render(_ name: String, _ view: View) throws(PortalError) -> String {
        guard let text = self.library.render(view, withTemplate: name) else {
            throw .resource(path: "templates/\(name).mustache", reason: "it is missing")
        }
        return text
    }
}

/// What a template is filled with: texts, Booleans, views and lists of these, by name.
typealias View = [String: Any]
