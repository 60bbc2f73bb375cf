public import Exchange

/// A source that is subscribed to at an MQTT broker: `mqtts://broker.example:8883/cache/a/wis2/#`.
extension WatchedSource {
    /// The topic filter, as it stands after the broker's name; nil where the source is no broker's.
    ///
    /// Source: MQTT 5.0, section 4.7.
    public var topicFilter: String? {
        guard let scheme = ["mqtts://", "mqtt://"].first(where: { self.url.hasPrefix($0) }) else { return nil }
        let rest = self.url.dropFirst(scheme.count)
        return rest.firstIndex(of: "/").map { String(rest[rest.index(after: $0)...]) } ?? ""
    }

    /// The user and the password out of the file ``credentials``; nil: the source names none.
    /// - Throws: `ExchangeError.file` when it cannot be read, others may read it, or it holds no two lines.
    public func login() throws(ExchangeError) -> (user: String, password: String)? {
        guard let credentials else { return nil }
        let text = String(decoding: try PrivateFile.readSecret(credentials), as: UTF8.self)
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        guard lines.count >= 2, !lines[0].isEmpty, lines.dropFirst(2).allSatisfy(\.isEmpty) else {
            throw .file(
                path: credentials,
                reason: "it has no two lines; write the user in the first, the password below"
            )
        }
        return (String(lines[0]), String(lines[1]))
    }

    /// What is wrong with what it says of a broker.
    var brokerFault: String? {
        guard let filter = self.topicFilter else {
            return self.credentials == nil && self.authority == nil
                ? nil : "credentials and authority are a broker's; url is none with mqtts:// or mqtt://"
        }
        if self.host.contains("@") {
            return "a user or a password is not for the url; put them into a file that credentials names"
        }
        let levels = filter.split(separator: "/", omittingEmptySubsequences: false)
        let isFilter = levels.enumerated().allSatisfy { index, level in
            level == "+" || level == "#" && index == levels.count - 1 || !level.contains { $0 == "+" || $0 == "#" }
        }
        guard !filter.isEmpty, filter.utf8.count <= 1_024, isFilter, !filter.utf8.contains(where: { $0 < 0x20 }) else {
            return """
                the topic filter is "\(filter.prefix(80))"; write one after the broker's name, with + for a level and # \
                at its end only, such as mqtts://broker.example/cache/a/wis2/#
                """
        }
        return nil
    }
}
