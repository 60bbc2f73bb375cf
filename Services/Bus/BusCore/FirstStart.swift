internal import Exchange
internal import Ledger
internal import Schema
public import ServiceKit
internal import ZeroMQ

/// What an exchange makes for itself when it starts for the first time: server key, registry, and the accounts of its
/// own services and of its operator.
public enum FirstStart {
    /// Makes what is missing in the folder and changes nothing that is there.
    ///
    /// - Parameters:
    ///   - folder: The exchange's folder.
    ///   - livePort: The port of the first live stream; 0 lets the system choose all.
    /// - Throws: `ExchangeError.file`.
    public static func prepare(_ folder: ExchangeFolder, livePort: Int) throws {
        try PrivateFile.makeFolder("\(folder.path)/accounts")
        if !ExchangeFolder.exists(folder.serverKeyFile) {
            let text = CurveKeyPair.generate().secretKey.z85 + "\n"
            try PrivateFile.write(Array(text.utf8), to: folder.serverKeyFile)
        }
        if !ExchangeFolder.exists(folder.logKeyFile) { try LogSigner.make(at: folder.logKeyFile) }
        guard !ExchangeFolder.exists(folder.registryFile) else { return }
        var registry = try RegistryFile.standard(firstPort: livePort)
        let everyone = registry.audiences.keys.sorted()
        let anything = Grant(agencies: ["*"], topics: [.all], audiences: ["*"])
        let accounts: [(String, Account)] = [
            ("ingest", Account(keys: [], publish: [anything], roles: [.service])),
            ("indexing", Account(keys: [], read: everyone, roles: [.service])),
            ("notifications", Account(keys: [], read: everyone, roles: [.service])),
            ("portal", Account(keys: [], read: [.public], roles: [.actFor])),
            ("operator", Account(keys: [], read: everyone, publish: [anything], roles: [.service])),
        ]
        for (name, account) in accounts {
            var account = account
            let credentials = Credentials.generate(account: try AccountName(name))
            account.keys = [credentials.publicKey]
            try PrivateFile.makeFolder(folder.account(credentials.account).path)
            try credentials.write(to: folder.account(credentials.account).keyFile)
            registry.accounts[credentials.account] = account
        }
        try RegistryFile.store(registry, at: folder.registryFile)
    }
}
