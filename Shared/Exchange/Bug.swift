internal import Glibc

/// Mistakes that a debug build can be told to make, so that the fault tests prove that each would be noticed.
///
/// The environment variable `TAIWA_BUG` names one. A release build has none of them: there `isOn` is a constant.
package enum Bug: CaseIterable, Sendable {
    /// The journal does not wait for the disk.
    case noSync
    /// A failed write to the disk is ignored.
    case syncErrorIgnored
    /// Publishers are told before the disk has their events.
    case acknowledgedBeforeSync
    /// Readers are sent events before the disk has them.
    case publishedBeforeSync
    /// An older program that still has the outbox may go on publishing.
    case epochsIgnored
    /// Later events of a publisher are taken before those that they follow.
    case gapsTaken
    /// An event that is sent again is taken again.
    case repeatsTaken
    /// After a start, deduplication keys are forgotten.
    case keysForgotten
    /// After a start, what publishers were told is forgotten.
    case receiptsForgotten
    /// After a start, positions begin at 1 again.
    case numbersRestart
    /// Now and then a position is left out.
    case positionSkipped
    /// Records are not compared with their checksums.
    case checksumsIgnored
    /// What a crash left half written stays, and the journal goes on behind it.
    case tailKept
    /// Events are changed on their way to readers.
    case bytesChanged
    /// Replay asks nobody whether a reader may read.
    case replayToAnyone
    /// Any known key may connect to any live stream.
    case liveToAnyone
    /// Heads are not announced.
    case headsNotSent
    /// The last record of a page of replay is left out.
    case pageEndLost
    /// A subscriber does not look at heads.
    case headsIgnored
    /// A subscriber hands over what it has handed over.
    case repeatsDelivered
    /// A subscriber does not notice that the journal is another one.
    case resetIgnored
    /// Segments leave the journal before what stands for them is on disk.
    case segmentsLeaveFirst

    #if DELIBERATE_BUGS
        private static let chosen = getenv("TAIWA_BUG").flatMap { name in
            Self.allCases.first { "\($0)" == String(cString: name) }
        }

        /// Whether this program makes the mistake.
        package var isOn: Bool { self == Self.chosen }
    #else
        /// Never.
        @inlinable package var isOn: Bool { false }
    #endif
}
