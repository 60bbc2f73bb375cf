import ArgumentParser

/// `taiwa bench`.
struct Bench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Measure an exchange of its own on this machine.",
        discussion: """
            Bus, publisher and readers are processes of their own, in a folder below the temporary one (TMPDIR) that is
            gone afterwards; put it on the disk that is to be measured. tcp is encrypted as an exchange always is; ipc
            is in the clear, which no exchange offers, and shows what encryption costs. docs/operations.md says what the
            figures mean.
            """,
        subcommands: [
            ExchangeBench.self, FanoutBench.self, ReplayBench.self, ReadersBench.self, SignBench.self,
            ParseBench.self,
            BusProcess.self, PublisherProcess.self, SubscriberProcess.self, FanoutProcess.self, ReadersProcess.self,
        ]
    )
}
