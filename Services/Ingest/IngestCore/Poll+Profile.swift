import FeedFormats
import Logging
import Schema
import ServiceKit

/// Learning what a source usually sends.
extension Poll {
    /// Compares a document with what is usual, and learns from it what is usual now.
    /// - Returns: What is gone or different, as words; empty: nothing.
    func learn(_ document: FeedDocument, _ marks: inout SourceMarks) -> [String] {
        var profile = self.profile(&marks) ?? SourceProfile()
        // In a folder files of several formats may lie; what is usual is known of those of the first.
        guard self.source.folder == nil || document.format == profile.format ?? document.format else { return [] }
        let drift = self.source.topicFilter == nil ? profile.take(document) : profile.gather(document)
        marks.profile = String(decoding: JSONText.encode(profile), as: UTF8.self)
        return drift
    }

    /// What is usual; nil where that is still to be learnt, or anew since it cannot be read.
    private func profile(_ marks: inout SourceMarks) -> SourceProfile? {
        guard let text = marks.profile else { return nil }
        do { return try JSONText.decode(SourceProfile.self, from: Array(text.utf8), called: "profile") } catch {
            marks.errors += 1
            marks.lastError = "what the source usually sends cannot be read, and is learnt anew: \(error)"
            self.logger.warning(
                "what a source usually sends cannot be read, and is learnt anew",
                metadata: ["source": "\(self.source.name)", "reason": "\(error)"]
            )
            return nil
        }
    }
}
