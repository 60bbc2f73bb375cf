import HTTPTypes
import Hummingbird
import Logging
import Schema

/// The live timeline as server-sent events.
///
/// Each has a cursor as its id. Who comes back with it, in Last-Event-ID or the query's `after`, misses nothing: what
/// has left the window is fetched from the bus first.
struct LiveStream: Sendable {
    private let reader: LiveReader
    private let start: LiveTimeline.Place
    private let backlog: Backlog?
    private let topics: [TopicPattern]
    private let form: LiveEntry.Form
    private let write: @Sendable (Update, [UInt8], LiveEntry.Form) -> String

    /// Answers with the stream.
    ///
    /// - Throws: ``PortalError`` when the cursor cannot be read, or the stream cannot begin now.
    static func answer(
        _ portal: Portal,
        _ page: PageRequest,
        lastEventID: String?,
        isForPages: Bool,
        isHead: Bool,
        close: @escaping @Sendable () -> Void
    ) async throws -> Answer {
        let given = lastEventID.flatMap { $0.isEmpty ? nil : $0 } ?? page.query["after"]
        var cursor: Cursor?
        if let given {
            do { cursor = try Cursor(given) } catch {
                throw PortalError.invalid(parameter: "after", value: given, rule: "use the id of an event as it is")
            }
        }
        let terms = try SearchTerms(page.query)
        let reader = try portal.timeline.admit(close: close)
        var start = try portal.timeline.place(after: cursor)
        var backlog: Backlog?
        if case .behind(let cursor) = start, !isHead {
            let permit = try portal.timeline.permitCatchUp()
            if let fetched = try await Missed.fetch(after: cursor, from: portal.source, upTo: portal.timeline) {
                backlog = Backlog(fetched.entries, permit)
                start = .after(fetched.cursor)
            } else if let newest = portal.timeline.cursor {
                start = .reset(newest)
            }
        }
        let stream = Self(
            reader: reader,
            start: start,
            backlog: backlog,
            topics: terms.topics,
            form: isForPages ? .item(page.language) : .event,
            write: { update, bytes, form in Self.text(portal, update, bytes, form) }
        )
        var answer = Answer("text/event-stream", [])
        answer.caching = "no-store"
        // nginx and others would hold events back until a buffer is full.
        if let name = HTTPField.Name("X-Accel-Buffering") { answer.fields = [(name, "no")] }
        answer.body = .stream { writer in try await stream.run(&writer) }
        return answer
    }

    private static func text(_ portal: Portal, _ update: Update, _ bytes: [UInt8], _ form: LiveEntry.Form) -> String {
        guard case .item(let language) = form else { return String(decoding: bytes, as: UTF8.self) }
        let page = PageRequest(language: language)
        var view = portal.item(update, for: page)
        view["t"] = Phrase.all(language)
        do { return try portal.templates.render("item", view) } catch {
            portal.logger.error("item cannot be shown", metadata: ["update": "\(update.id)", "reason": "\(error)"])
            return ""
        }
    }

    private func run(_ writer: inout any ResponseBodyWriter) async throws {
        var cursor: Cursor
        var opening = ServerSentEvent(comment: "the live timeline of public updates").text + "retry: 3000\n\n"
        switch self.start {
        case .after(let place), .behind(let place): cursor = place
        case .reset(let place):
            cursor = place
            opening += Self.reset(place)
        }
        try await writer.write(ByteBuffer(string: opening))
        if let missed = self.backlog?.take() {
            try await self.write(missed.entries, to: &writer)
            withExtendedLifetime(missed.permit) {}
        }
        following: while true {
            switch await self.reader.next(after: cursor) {
            case .entries(let entries):
                try await self.write(entries, to: &writer)
                if let last = entries.last { cursor[.public] = last.position }
            case .heartbeat:
                // The id alone moves a filtered reader's place on without an event.
                let beat = ServerSentEvent(id: cursor.description, comment: "heartbeat")
                try await writer.write(ByteBuffer(string: beat.text))
            case .reset(let place):
                cursor = place
                try await writer.write(ByteBuffer(string: Self.reset(place)))
            case .standing(let isHeard):
                let told = ServerSentEvent(name: "state", data: isHeard ? "live" : "silent")
                try await writer.write(ByteBuffer(string: told.text))
            case .lost, .end: break following
            }
        }
        try await writer.finish(nil)
    }

    private func write(_ entries: [LiveEntry], to writer: inout any ResponseBodyWriter) async throws {
        for entry in entries where self.wants(entry.update) {
            let frame = entry.frame(self.form) { self.write(entry.update, entry.bytes, $0) }
            try await writer.write(frame)
        }
    }

    private func wants(_ update: Update) -> Bool {
        self.topics.isEmpty || self.topics.contains { pattern in update.topics.contains { pattern.matches($0) } }
    }

    private static func reset(_ cursor: Cursor) -> String {
        ServerSentEvent(name: "reset", id: cursor.description, data: cursor.description).text
    }
}
