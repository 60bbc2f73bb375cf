/// Every sentence and word that the pages show, in both languages.
enum Phrase: String, CaseIterable, Sendable {
    case tagline
    case skip
    case mainNavigation
    case timeline
    case topics
    case search
    case about
    case newestUpdates
    case live
    case livePaused
    case liveNew
    case liveReset
    case liveHeld
    case liveSilent
    case pause
    case resume
    case olderUpdates
    case nextPage
    case backToNewest
    case nothingFound
    case nothingYet
    case results
    case updatesFound
    case moreThan
    case words
    case wordsHint
    case topic
    case anyTopic
    case anyAgency
    case agency
    case from
    case until
    case refine
    case severity
    case severityUnknown
    case severityMinor
    case severityModerate
    case severitySevere
    case severityExtreme
    case exercise
    case exerciseSentence
    case test
    case testSentence
    case withdrawal
    case withdrawalSentence
    case withdrawn
    case withdrawnSentence
    case readWithdrawal
    case replaced
    case replacedSentence
    case readNewer
    case facts
    case published
    case received
    case valid
    case atOnce
    case furtherNotice
    case source
    case sourceAddress
    case original
    case origin
    case originDirect
    case originCollected
    case handling
    case identifier
    case links
    case area
    case versions
    case thisVersion
    case newerVersion
    case machine
    case signedBy
    case eventBytes
    case feeds
    case followSearch
    case count
    case newest
    case subtopics
    case searchWithin
    case yes
    case no
    case value
    case closestApproach
    case missDistance
    case collisionProbability
    case object1
    case object2
    case expires
    case areas
    case geocodes
    case commitments
    case commitment
    case parties
    case due
    case notFoundTitle
    case invalidTitle
    case unavailableTitle
    case methodTitle
    case backHome
    case aboutWhat
    case aboutPublic
    case aboutTimes
    case aboutAgencies
    case aboutFeeds
    case aboutAPI
    case apiDescription
    case eventSchema

    /// The phrase in a language.
    func text(_ language: PageLanguage) -> String { language == .ja ? self.texts.ja : self.texts.en }

    /// Every phrase in a language by its name, for templates.
    static func all(_ language: PageLanguage) -> View {
        Dictionary(uniqueKeysWithValues: Self.allCases.map { ($0.rawValue, $0.text(language)) })
    }
}
