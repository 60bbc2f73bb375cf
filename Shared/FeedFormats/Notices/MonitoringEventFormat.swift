internal import Schema

/// What the monitoring of WIS2 says: events of its global services as CloudEvents, and reports on how records of metadata
/// keep to their profile, in an event or alone.
///
/// Source: Guide to WIS, WMO-No. 1061, volume II, topics `monitor/a/wis2`: events of the type `int.wmo.codes.…` whose data
/// are a level and a text; pywcmp, reports of the executable test suite (`ets`) and of key performance indicators (`kpi`).
enum MonitoringEventFormat: FeedFormat {
    static let name = "wis2-monitoring"

    static func recognises(_ document: Sniff) -> Bool {
        guard let json = document.json, let first = json.isList ? json.firstElement : json, first.isObject else {
            return false
        }
        return Self.isEvent(first) || Self.isReport(first)
    }

    private static func isEvent(_ tree: JSONTree) -> Bool {
        tree["specversion"] != nil && tree["type"]?.text?.hasPrefix("int.wmo.") == true
            && tree[path: "data", "type"]?.text != "Feature"
    }

    private static func isReport(_ tree: JSONTree) -> Bool {
        tree["summary"]?.isObject == true && tree["tests"]?.isList == true
            && (["ets", "kpi"].contains(tree["report_type"]?.text) || tree[path: "summary", "PASSED"] != nil)
    }

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        guard let json = document.json else { throw FormatError(where: "1:1", reason: "this is no JSON") }
        let entries = json.isList ? json.elements : [json]
        return FeedDocument(
            format: self.name,
            updates: try FeatureList.updates(entries, in: context) { entry throws(FormatError) in
                if self.isEvent(entry) { return try self.event(entry) }
                guard self.isReport(entry) else {
                    throw entry.error(
                        "this is no event of the type int.wmo.… and no report with \"summary\" and \"tests\""
                    )
                }
                return try self.report(entry)
            }
        )
    }

    private static func event(_ event: JSONTree) throws(FormatError) -> Notice {
        let data = event["data"]
        var notice = Notice(format: self.name)
        if let data, self.isReport(data) {
            notice = try self.report(data)
        } else {
            (notice.language, notice.payload.subject) = ("en", "monitoring event")
            let text = data?.text ?? data?["text"]?.text ?? data?["message"]?.text ?? ""
            let level = data?["level"]?.text
            let subject = event["subject"]?.text
            let said = text.isEmpty ? try event.requiredText("type") : text.clipped(characters: 500, bytes: 2_000)
            let about = [level, subject].compactMap(\.self).joined(separator: ", ")
            notice.payload.title = "WIS2 monitoring\(about.isEmpty ? "" : " (\(about))"): \(said)"
            for (name, value) in data?.members ?? [] where !["text", "message"].contains(name) {
                notice.add(name, value)
            }
        }
        notice.payload.identifier = try event.requiredText("id")
        notice.payload.specification = "CloudEvents \(try event.requiredText("specversion").prefix(20))"
        notice.payload.provider = event["source"]?.text ?? notice.payload.provider
        notice.payload.publication = try NoticeTime.read(event["time"]) ?? notice.payload.publication
        let subject = event["subject"]?.text
        if let subject, RecordName(subject) != nil { notice.payload.metadataID = subject }
        for name in ["type", "subject", "dataschema"] { notice.add(name, event[name]) }
        return notice
    }

    private static func report(_ report: JSONTree) throws(FormatError) -> Notice {
        var notice = Notice(format: self.name)
        notice.language = "en"
        let kind = report["report_type"]?.text ?? "ets"
        notice.payload.subject = "metadata report"
        notice.payload.identifier = report["id"]?.text ?? report["metadata_id"]?.text ?? kind
        notice.payload.metadataID = report["metadata_id"]?.text
        notice.payload.provider = notice.payload.metadataID.flatMap(RecordName.init)?.centre
        notice.payload.publication = try NoticeTime.read(report["datetime"])
        let summary = try report.required("summary")
        let figures = summary.members.compactMap { member in member.value.text.map { "\(member.name) \($0)" } }
        let name = notice.payload.metadataID ?? report["title"]?.text ?? "a record"
        notice.payload.title = "WIS2 metadata report (\(kind)) on \(name): \(figures.joined(separator: ", "))"
            .clipped(characters: 500, bytes: 2_000)
        for (name, value) in summary.members { notice.add(name, value) }
        notice.add("generated_by", report["generated_by"])
        for test in report["tests"]?.elements ?? [] where test["code"]?.text == "FAILED" {
            notice.add(test["id"]?.text ?? "test", test["message"] ?? test["code"])
        }
        return notice
    }
}
