public import Exchange
public import Language

extension Glossary {
    /// Reads an operator's glossary, in the form of ``Glossary``.
    ///
    /// - Parameter path: The file, UTF-8, at most ``Glossary/maximumBytes``.
    /// - Throws: `ExchangeError.file` with the line that is wrong, what is wrong with it and what is expected.
    public init(file path: String) throws(ExchangeError) {
        let bytes = try PrivateFile.read(path, atMost: Self.maximumBytes)
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw .file(path: path, reason: "the glossary is not UTF-8; save it in that encoding")
        }
        do { try self.init(parsing: text) } catch { throw .file(path: path, reason: error.description) }
    }
}
