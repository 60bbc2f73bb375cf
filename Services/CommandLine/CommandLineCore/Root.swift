public import ArgumentParser

/// The commands of `taiwa` that need nothing but a running exchange, or none at all.
public enum Commands {
    /// The commands, in the order in which help lists them.
    public static let all: [any ParsableCommand.Type] = [
        Publish.self, Subscribe.self, Search.self, Topics.self, Subscriptions.self, Parse.self, Classify.self,
        SchemaCommand.self, SourceCommand.self, Agency.self, Key.self, Health.self, Rebuild.self, Verify.self,
    ]
}
