internal import Schema

/// Disaster and crisis reports of QZSS (災危通報, DC report) as receivers write them: `$QZQSM` sentences, also among
/// other sentences and after a time, or the messages alone as hexadecimal digits, one a line.
///
/// A message is repeated every few seconds and by several satellites; it becomes one update. The pages of a text become
/// one update together. Messages that say nothing are left out.
/// Source: Cabinet Office, IS-QZSS-DCR-013 (message type 43) and IS-QZSS-DCX (message type 44).
enum QZSSFormat: FeedFormat {
    private static let countLimit = 200_000
    private static let updateLimit = 10_000
    private static let mark = Array("$QZQSM,".utf8)

    static func recognises(_ document: Sniff) -> Bool {
        guard document.json == nil, document.root == nil else { return false }
        let lines = document.head.split(whereSeparator: \.isNewline).map(\.stripped)
        if lines.contains(where: { $0.contains("$QZQSM,") }) { return true }
        let first = lines.first { !$0.isEmpty && !$0.hasPrefix("#") } ?? ""
        return (63...64).contains(first.utf8.count) && first.utf8.allSatisfy { Self.isHexadecimal($0) }
            && ["53", "9A", "C6", "9a", "c6"].contains(String(first.prefix(2)))
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        byte.isDigit || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
    }

    static func parse(_ document: Sniff, in context: FeedContext) throws(FormatError) -> FeedDocument {
        let messages = try Self.messages(in: document.utf8)
        var updates: [Update] = []
        var pages = NankaiPages()
        for message in messages {
            switch message.type {
            case 43:
                let report = try DisasterReport(message, received: context.received)
                if report.category == .nankaiTrough {
                    pages.add(report, at: updates.count)
                } else {
                    updates.append(report.update(in: context))
                }
            case 44:
                if let alert = CommonAlert(message, received: context.received) {
                    updates.append(alert.update(in: context))
                }
            default:
                throw FormatError(
                    where: "message \(message.content.prefix(16))",
                    reason: "message type \(message.type) reports no disaster; send types 43 and 44"
                )
            }
            guard updates.count + pages.reports.count <= Self.updateLimit else {
                throw FormatError(
                    where: "message \(Self.updateLimit)",
                    reason: "there are more than 10,000 different messages; send the log in parts"
                )
            }
        }
        for (offset, entry) in pages.reports.enumerated() {
            updates.insert(entry.report.update(in: context), at: entry.place + offset)
        }
        return FeedDocument(format: "qzss-dc-report", updates: updates)
    }

    /// The distinct messages in order.
    private static func messages(in utf8: [UInt8]) throws(FormatError) -> [QZSSMessage] {
        var messages: [QZSSMessage] = []
        var seen: Set<String> = []
        var read: Set<String> = []
        var number = 0
        for line in TextLines(utf8) {
            number += 1
            guard let text = Self.sentence(in: line) else { continue }
            // A repeated line is not read twice.
            guard read.insert(text).inserted else { continue }
            guard read.count <= Self.countLimit else {
                throw FormatError(
                    where: "line \(number)",
                    reason: "there are too many sentences; send the log in parts"
                )
            }
            let message = try QZSSMessage(text, line: number)
            if seen.insert(message.content).inserted { messages.append(message) }
        }
        return messages
    }

    /// The sentence in a line, or the digits that it consists of.
    private static func sentence(in line: ArraySlice<UInt8>) -> String? {
        guard line.count <= 1_024, let first = line.first(where: { !$0.isWhiteSpace }), first != UInt8(ascii: "#")
        else {
            return nil
        }
        if let start = line.byteRange(of: Self.mark) {
            return String(
                decoding: line[start.lowerBound...].prefix { $0 < 0x80 && !$0.isWhiteSpace },
                as: UTF8.self
            )
        }
        let text = String(decoding: line, as: UTF8.self).stripped
        let isDigits = text.utf8.allSatisfy { Self.isHexadecimal($0) }
        return isDigits && text.utf8.count >= 32 ? text : nil
    }
}
