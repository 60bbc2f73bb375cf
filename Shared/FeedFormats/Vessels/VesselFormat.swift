internal import Schema

/// Sentences of AIS receivers: VDM and VDO, in one part or several, with TAG blocks or with station and time behind.
///
/// A stream of a receiver is noisy: a sentence that cannot be read is left out and told in the document's `unread`; a
/// document without one that can be read is refused with its first fault. Other sentences, such as those of a GNSS
/// receiver in the same log, and remarks are passed over.
/// Source: IEC 61162-1; ITU-R M.1371-5, annex 8.
enum VesselFormat: FeedFormat {
    static let name = "ais-nmea"
    /// The most messages of one document.
    private static let countLimit = 25_000
    /// The most sentences, whether they can be read or not.
    private static let sentenceLimit = 100_000
    /// Where the first sentence must stand, in bytes.
    private static let headBytes = 65_536

    static func recognises(_ document: Sniff) -> Bool {
        guard document.json == nil, document.jsonError == nil, document.first != .less else { return false }
        let head = document.utf8.prefix(Self.headBytes)
        return head.indices.contains { head[$0] == .exclamation && VesselSentence.isReport(head[$0...].prefix(7)) }
    }

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        var messages = VesselMessages()
        var updates: [Update] = []
        var number = 0
        var sentences = 0
        var count = 0
        for line in TextLines(document.utf8) {
            number += 1
            try VesselSentence.read(line, at: number) { (sentence) throws(FormatError) in
                sentences += 1
                try Self.check(sentences, atMost: Self.sentenceLimit, "sentences", at: number)
                let message: VesselMessages.Message?
                do throws(FormatError) { message = messages.take(try sentence.get()) } catch {
                    return messages.fault(error)
                }
                guard let message else { return }
                count += 1
                try Self.check(count, atMost: Self.countLimit, "messages", at: number)
                do throws(FormatError) {
                    updates.append(try VesselReader.report(of: message).update(in: context))
                } catch { messages.fault(error) }
            }
        }
        messages.finish()
        guard !updates.isEmpty else {
            throw messages.faults.first
                ?? FormatError(where: "line 1", reason: "there is no sentence of an AIS receiver in it")
        }
        return FeedDocument(format: Self.name, updates: updates, unread: messages.allFaults, isNoisy: true)
    }

    private static func check(_ count: Int, atMost limit: Int, _ what: String, at line: Int) throws(FormatError) {
        guard count > limit else { return }
        throw FormatError(where: "line \(line)", reason: "there are more than \(limit) \(what); split them")
    }
}
