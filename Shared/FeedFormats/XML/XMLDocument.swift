/// A document read strictly, or once more after its plain mistakes were mended.
enum XMLDocument {
    /// Reads UTF-8 text into a handler.
    ///
    /// - Parameters:
    ///   - utf8: The document.
    ///   - makeHandler: Makes a handler; called again when the document is read a second time.
    /// - Returns: The handler that was told the whole document.
    /// - Throws: ``FormatError`` with line and column, nothing partial being returned.
    static func read<Handler: XMLHandler>(
        _ utf8: [UInt8],
        into makeHandler: () -> Handler
    ) throws(FormatError) -> Handler {
        let first: XMLFailure
        do throws(XMLFailure) {
            let handler = makeHandler()
            try XMLReader.read(utf8, into: handler)
            return handler
        } catch {
            first = error
        }
        guard first.mayBeRescued, let mended = XMLRescue.mend(utf8, after: first) else { throw first.error }
        do throws(XMLFailure) {
            let handler = makeHandler()
            try XMLReader.read(mended, into: handler)
            return handler
        } catch {
            throw error.error
        }
    }
}
