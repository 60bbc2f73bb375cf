internal import Schema

/// Assets and links of a STAC object.
///
/// Source: STAC 1.1.0, asset and link objects; file extension 2.1.
enum AssetLinks {
    /// What relative addresses are relative to: the object's own address, or else where it was fetched from.
    static func base(of object: JSONTree, _ context: FeedContext) -> String? {
        let own = (object["links"]?.elements ?? []).first { $0["rel"]?.text == "self" }?["href"]?.text
        return own.flatMap { WebAddress.absolute($0, base: context.url) } ?? context.url
    }

    /// Files become links; those that show or describe the data say so by their role.
    static func readAssets(
        of object: JSONTree,
        base: String?,
        into notice: inout Notice
    ) throws(FormatError) {
        guard let assets = object["assets"], !assets.isNull else {
            // An item names its files, and be it none.
            if notice.payload.subject == "item" { throw object.error("the member \"assets\" is missing") }
            return
        }
        guard assets.isObject || assets.isList else { throw assets.error("\"assets\" is no object") }
        let files = assets.isObject ? assets.members : assets.elements.map { ("", $0) }
        notice.payload.assetCount = Int64(files.count)
        var bytes: Int64 = 0
        for (name, file) in files {
            // A collection may describe what its items' files are, without files of its own; before 1.0 an item could
            // leave to its collection where a file is.
            let isOld = object["stac_version"]?.text?.hasPrefix("0.") ?? false
            if notice.payload.subject != "item" || isOld, file["href"] == nil { continue }
            let address = try file.requiredText("href")
            let roles = (file["roles"]?.elements ?? []).compactMap(\.text)
            let isImage = roles.contains { ["thumbnail", "overview"].contains($0) } || name == "thumbnail"
            let isMetadata = roles.contains("metadata")
            let size = file["file:size"]?.integer
            if !isImage, !isMetadata {
                notice.add(mediaType: file["type"]?.text)
                if let size, size > 0 { bytes = bytes.addingReportingOverflow(size).partialValue }
            }
            notice.add(
                address,
                name: name,
                relation: isImage ? "preview" : isMetadata ? "describedby" : "enclosure",
                mediaType: file["type"]?.text,
                title: file["title"]?.text ?? (name.isEmpty ? nil : name),
                bytes: size,
                base: base
            )
        }
        if bytes > 0 { notice.payload.sizeBytes = bytes }
    }

    /// Links of the object itself come first; those to its entries are counted, those to where it hangs left out.
    static func readLinks(of object: JSONTree, base: String?, into notice: inout Notice) throws(FormatError) {
        let links = try object.required("links")
        guard links.isList else { throw links.error("\"links\" is no list") }
        let files = notice.links
        notice.links = []
        var entries: Int64 = 0
        for link in links.elements {
            let relation = try link.requiredText("rel")
            let address = try link.requiredText("href")
            switch relation {
            case "item", "child": entries += 1
            case "items" where notice.payload.subject == "item", "root", "parent", "next", "prev": continue
            default:
                notice.add(
                    address,
                    name: relation,
                    relation: relation,
                    mediaType: link["type"]?.text,
                    title: link["title"]?.text,
                    base: base
                )
            }
        }
        if notice.payload.subject != "item" { notice.payload.entryCount = entries }
        notice.links += files
    }
}
