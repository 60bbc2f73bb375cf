internal import Schema

/// CloudEvents in JSON: events of this exchange become the updates that they carry, as they are; of other events the
/// document within is read, where it is of a known format.
///
/// One event or a batch of them. An event of this exchange must be of the source's own agency, and its audience that of
/// the source unless the source's is `public`: a source speaks for nobody else and to nobody more.
/// Source: CloudEvents 1.0.2; JSON event format 1.0.2, sections 3 and 4.
enum ExchangeEventFormat: FeedFormat {
    /// The most events of a batch.
    private static let limit = 10_000
    /// The most events of a batch that hold other documents; each is told and read by itself.
    private static let documentLimit = 1_000
    /// The most bytes of those documents together: 1 MiB.
    private static let documentBytes = 1_048_576

    static func recognises(_ document: Sniff) -> Bool {
        if let root = document.root {
            return ["event", "batch"].contains(root.local) && document.head.contains("cloudevents.io/xmlformat")
        }
        guard let json = document.json, let event = json.isList ? json.firstElement : json else { return false }
        return (event["specversion"] ?? event["specVersion"]) != nil && event["type"] != nil
    }

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        guard let json = document.json else {
            throw FormatError(
                where: "1:1",
                reason: "this is a CloudEvent in XML; send it in JSON, structured or batched"
            )
        }
        let events = json.isList ? json.elements : [json]
        guard events.count <= Self.limit else {
            throw json.error("the batch has more than \(Self.limit) events; send it in parts")
        }
        var documents = Documents(isBatch: events.count > 1)
        var updates: [Update] = []
        var format: String?
        for event in events {
            let read = try self.read(event, &documents, in: context)
            updates += read.updates
            format = format ?? read.format
        }
        return FeedDocument(format: format ?? "cloudevents", finished: updates)
    }

    /// The documents that were found in the events of a batch.
    private struct Documents {
        let isBatch: Bool
        var count = 0
        var bytes = 0

        mutating func add(_ document: [UInt8], of event: JSONTree) throws(FormatError) {
            self.count += 1
            self.bytes += document.count
            guard self.isBatch else { return }
            guard self.count <= ExchangeEventFormat.documentLimit, self.bytes <= ExchangeEventFormat.documentBytes
            else {
                throw event.error(
                    "the batch has more than \(ExchangeEventFormat.documentLimit) documents within its events, or "
                        + "\(ExchangeEventFormat.documentBytes) bytes of them; send it in parts"
                )
            }
        }
    }

    private static func read(
        _ event: JSONTree,
        _ documents: inout Documents,
        in context: FeedContext
    ) throws(FormatError) -> FeedDocument {
        guard let version = event["specversion"] else {
            throw event.error("the event has no \"specversion\"; write it as the JSON event format 1.0 has it")
        }
        let type = try event.requiredText("type")
        guard type == Event.updateType else { return try self.unwrapped(event, type, &documents, in: context) }
        guard version.text == "1.0" else { throw version.error("the event is not of CloudEvents 1.0") }
        let update: Update
        do throws(SchemaError) { update = try Event(json: Array(event.written)).data } catch {
            throw event.error("the event is no update of this exchange: \(error)")
        }
        guard update.agency == context.agency else {
            throw event.error("the update is of \(update.agency), and this source speaks for \(context.agency) alone")
        }
        guard context.audience == .public || update.audience == context.audience else {
            throw event.error(
                "the update is for \(update.audience), and what this source says is for \(context.audience)"
            )
        }
        return FeedDocument(format: "cloudevents", updates: [update])
    }

    /// The document in the data of another event.
    private static func unwrapped(
        _ event: JSONTree,
        _ type: String,
        _ documents: inout Documents,
        in context: FeedContext
    ) throws(FormatError) -> FeedDocument {
        let reason =
            "this is a CloudEvent of the type \(type.prefix(80)), and its data are no document that is read; "
            + "events of the type \(Event.updateType) are read, and others whose data are a feed or message"
        guard let inner = self.data(of: event) else { throw event.error(reason) }
        try documents.add(inner, of: event)
        do throws(FormatError) {
            let document = try Sniff(inner)
            if !Self.recognises(document), let read = try FeedParser.parse(document, in: context) { return read }
        } catch {
            throw FormatError(where: "\(event.place), data \(error.where)", reason: error.reason)
        }
        throw event.error(reason)
    }

    private static func data(of event: JSONTree) -> [UInt8]? {
        if let text = event["data_base64"]?.string { return Base64Text.decode(Array(text.utf8)) }
        guard let data = event["data"], !data.isNull else { return nil }
        return data.string.map { Array($0.utf8) } ?? Array(data.written)
    }
}
