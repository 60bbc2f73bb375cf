/// A document read strictly, or again after its plain mistakes were mended.
enum XMLDocument {
    /// Reads UTF-8 text into a handler.
    ///
    /// - Parameters:
    ///   - utf8: The document.
    ///   - makeHandler: Makes a handler; called anew whenever the document is read again.
    /// - Returns: The handler that was told the whole document.
    /// - Throws: ``FormatError`` with line and column, nothing partial being returned.
    static func read<Handler: XMLHandler>(
        _ utf8: [UInt8],
        into makeHandler: () -> Handler
    ) throws(FormatError) -> Handler {
        var text = utf8
        // What follows the end of a document shows only when what comes before it was mended.
        for isLast in [false, false, true] {
            do throws(XMLFailure) {
                if let quick = Self.plainly(text, makeHandler) { return quick }
                let handler = makeHandler()
                try XMLReader.read(text, into: handler)
                return handler
            } catch {
                guard !isLast, text.count <= XMLLimits.mended, error.mayBeRescued,
                    let mended = XMLRescue.mend(text, after: error), mended != text
                else {
                    throw error.error
                }
                text = mended
            }
        }
        preconditionFailure("the last round returns or throws")
    }

    /// The handler that was told a plain document; what one was told of any other is gone before the next is made.
    private static func plainly<Handler: XMLHandler>(_ text: [UInt8], _ makeHandler: () -> Handler) -> Handler? {
        let handler = makeHandler()
        return PlainXML.read(text, into: handler) ? handler : nil
    }
}
