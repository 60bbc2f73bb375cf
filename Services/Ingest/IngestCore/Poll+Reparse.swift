import Exchange
import Schema
import ServiceKit

/// Reading again what could not be read, after the reader or the exchange was mended.
extension Poll {
    /// What is remembered of the source, after its kept documents were read again if that is asked for.
    ///
    /// - Parameter request: The id of the request to read them again; nil: there is none.
    /// - Returns: What is remembered.
    /// - Throws: `ExchangeError`.
    func recall(reparse request: String?) async throws -> SourceView {
        var view = SourceView(try await self.remembered().marks)
        // Before anyone asks when it is due: another host may have wanted to be left alone.
        if self.source.isPolledOverHTTP { self.noteAddress(&view.marks) }
        if let request, view.marks.reparsed != request { try await self.reparse(request, &view) }
        return view
    }

    /// Reads the kept documents, the oldest first, and lets go of those that could be read.
    ///
    /// - Parameters:
    ///   - request: The request's id, which the marks have afterwards.
    ///   - view: What is remembered of the source.
    /// - Throws: `ExchangeError`.
    func reparse(_ request: String, _ view: inout SourceView) async throws {
        let kept = try await self.remembered().kept ?? []
        var (read, published) = (0, 0)
        var last: String?
        for document in kept {
            let bytes = try await self.client.document(document, of: self.source.name)
            let isOutdated = view.marks.read.map { $0 > document.time } ?? false
            do {
                let finding = try await self.take(
                    Arrival(bytes: bytes, name: document.name, charset: document.charset),
                    &view.marks,
                    on: .reparsed(document, isOutdated: isOutdated)
                )
                published += finding.published
                if let trouble = finding.trouble { throw trouble }
                read += 1
                let _: Nothing = try await self.client.request(
                    .bus,
                    "forget",
                    ForgetQuestion(context: self.context(), hashes: [document.hash])
                )
            } catch let trouble as Trouble { last = trouble.reason }
        }
        view.files = [:]
        view.marks.items += published
        view.marks.reparsed = request
        view.marks.reparseResult =
            self.source.folder == nil
            ? Self.sentence(kept.count, read, published, last) : "its files that could not be read are read again"
        if read > 0, last == nil {
            view.marks.marks["kept"] = nil
            if view.marks.state == .quarantined { try await self.settle(.ok, nil, &view.marks) }
        }
        try await self.store(&view)
    }

    private static func sentence(_ kept: Int, _ read: Int, _ published: Int, _ last: String?) -> String {
        guard kept > 0 else { return "nothing is kept of it" }
        let still = last.map { "; still not readable: \($0)" } ?? ""
        return "\(read) of \(kept) kept documents read, \(published) updates published\(still)"
    }
}
