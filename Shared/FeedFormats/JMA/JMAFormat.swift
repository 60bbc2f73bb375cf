internal import Schema

/// Bulletins of the Japan Meteorological Agency as disaster-prevention XML (気象庁防災情報XML), one or several in a
/// document.
///
/// Every kind of bulletin is read by its common parts: who says what about which event, whether it is meant, issued,
/// corrected or withdrawn, the headline, and the areas with their codes. Of the body come the prose, the values with
/// their units, hypocentre, magnitude and intensities, the circles of typhoons and any position.
///
/// Source: Japan Meteorological Agency, 気象庁防災情報XMLフォーマット 1.1 and its 解説資料.
enum JMAFormat: FeedFormat {
    private static let countLimit = 1_000

    static func recognises(_ document: Sniff) -> Bool {
        guard let root = document.root else { return false }
        if case .other(let uri) = root.space, uri.contains("xml.kishou.go.jp/jmaxml1") { return true }
        // Some who pass bulletins on leave the namespace out.
        return root.local == "Report" && document.head.contains("<InfoKind") && document.head.contains("<Control")
    }

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        let root = try XMLElement.parse(document.utf8)
        let reports = root.name.local == "Report" ? [root] : root.all("Report")
        guard !reports.isEmpty else {
            throw FormatError(
                where: root.place.description,
                reason: "there is no <Report> in <\(root.name.local.prefix(40))>; send bulletins whole"
            )
        }
        guard reports.count <= Self.countLimit else {
            throw FormatError(where: root.place.description, reason: "a document has at most 1,000 bulletins; split it")
        }
        var updates: [Update] = []
        for report in reports { updates.append(try JMAReport(report).update(in: context)) }
        return FeedDocument(format: "jma-xml", updates: updates)
    }
}
