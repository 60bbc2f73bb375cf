public import Exchange
public import Schema
internal import Glibc
internal import Yams

/// The registry's YAML file.
public enum RegistryFile {
    /// Reads a registry.
    /// - Throws: `ExchangeError.file` with the place and reason.
    public static func load(_ path: String) throws(ExchangeError) -> Registry {
        let bytes = try PrivateFile.read(path)
        do {
            return try YAMLDecoder().decode(Registry.self, from: String(decoding: bytes, as: UTF8.self))
        } catch {
            throw .file(path: path, reason: "it is no registry: \(Self.reason(error))")
        }
    }

    /// Replaces the file.
    /// - Throws: `ExchangeError.file`.
    public static func store(_ registry: Registry, at path: String) throws(ExchangeError) {
        let encoder = YAMLEncoder()
        encoder.options.sortKeys = true
        encoder.options.allowUnicode = true
        do {
            let text = try encoder.encode(registry)
            try PrivateFile.write(Array((Self.heading + text).utf8), to: path)
        } catch let error as ExchangeError {
            throw error
        } catch {
            throw .file(path: path, reason: "\(error)")
        }
    }

    /// Changes the file while nobody else does.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - change: Changes what is in force now.
    /// - Returns: What `change` returns.
    /// - Throws: `ExchangeError.file`, or what `change` throws; the file then is as it was.
    public static func update<Result>(_ path: String, _ change: (inout Registry) throws -> Result) throws -> Result {
        // Not the file itself, which each change replaces by another.
        let lock = open("\(path).lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard lock >= 0 else { throw Self.unlockable(path) }
        defer { close(lock) }
        while flock(lock, LOCK_EX) != 0 { guard errno == EINTR else { throw Self.unlockable(path) } }
        var registry = try Self.load(path)
        let result = try change(&registry)
        try registry.check()
        try Self.store(registry, at: path)
        return result
    }

    private static func reason(_ error: any Error) -> String {
        guard case DecodingError.dataCorrupted(let context) = error, let underlying = context.underlyingError else {
            return "\(error)"
        }
        return "\(underlying)"
    }

    private static func unlockable(_ path: String) -> ExchangeError {
        .file(path: "\(path).lock", reason: "it cannot be locked: \(String(cString: strerror(errno)))")
    }

    private static let heading = """
        # Who takes part in this exchange. The bus reads it again within a second of a change.
        # What is not granted here is denied. taiwa key and taiwa agency change it; see docs/operations.md.

        """

    /// The registry of a new exchange: the agencies of both governments and four audiences.
    ///
    /// - Parameter firstPort: The port of the first audience's live stream; the others follow. 0 lets the system choose.
    /// - Returns: The registry.
    /// - Throws: What went wrong.
    public static func standard(firstPort: Int) throws(SchemaError) -> Registry {
        var registry = Registry()
        for line in Self.agencies.split(separator: "\n") {
            let parts = line.split(separator: "|")
            registry.agencies[try AgencyID(String(parts[0]))] = AgencyEntry(
                name: LocalizedText(["en": String(parts[1]), "ja": String(parts[2])])
            )
        }
        for (index, line) in Self.audiences.split(separator: "\n").enumerated() {
            let parts = line.split(separator: "|")
            registry.audiences[try Audience(String(parts[0]))] = AudienceEntry(
                name: LocalizedText(["en": String(parts[1]), "ja": String(parts[2])]),
                port: firstPort == 0 ? 0 : firstPort + index
            )
        }
        return registry
    }

    private static let audiences = """
        public|Everyone|公開
        bilateral|Agencies of Japan and the United States|日米両国の機関
        jp|Agencies of Japan|日本の機関
        us|Agencies of the United States|米国の機関
        """

    private static let agencies = """
        jp.cao|Cabinet Office|内閣府
        jp.jaxa|Japan Aerospace Exploration Agency|宇宙航空研究開発機構
        jp.jcg|Japan Coast Guard|海上保安庁
        jp.jma|Japan Meteorological Agency|気象庁
        jp.meti|Ministry of Economy, Trade and Industry|経済産業省
        jp.mext|Ministry of Education, Culture, Sports, Science and Technology|文部科学省
        jp.mic|Ministry of Internal Affairs and Communications|総務省
        jp.mod|Ministry of Defense|防衛省
        jp.moe|Ministry of the Environment|環境省
        jp.mofa|Ministry of Foreign Affairs|外務省
        jp.nict|National Institute of Information and Communications Technology|情報通信研究機構
        jp.nsp|National Space Policy Secretariat|宇宙開発戦略推進事務局
        jp.nss|National Security Secretariat|国家安全保障局
        us.doc|Department of Commerce|商務省
        us.dod|Department of Defense|国防総省
        us.faa|Federal Aviation Administration|連邦航空局
        us.fcc|Federal Communications Commission|連邦通信委員会
        us.nasa|National Aeronautics and Space Administration|航空宇宙局
        us.navcen|Navigation Center|沿岸警備隊航法センター
        us.nga|National Geospatial-Intelligence Agency|国家地理空間情報局
        us.noaa|National Oceanic and Atmospheric Administration|海洋大気庁
        us.nsc|National Security Council|国家安全保障会議
        us.nspc|National Space Council|国家宇宙会議
        us.spacecom|Space Command|宇宙軍（統合軍）
        us.state|Department of State|国務省
        us.usgs|Geological Survey|地質調査所
        us.ussf|Space Force|宇宙軍
        """
}
