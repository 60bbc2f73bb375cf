internal import GRDB
internal import Language

/// The tokens of ``Language/Tokenizer`` for FTS5, by the name `taiwa`.
final class FTSTokenizer: FTS5CustomTokenizer {
    private struct Stopped: Error {
        let code: CInt
    }

    static let name = "taiwa"

    init(db: Database, arguments: [String]) {}

    func tokenize(
        context: UnsafeMutableRawPointer?,
        tokenization: FTS5Tokenization,
        pText: UnsafePointer<CChar>?,
        nText: CInt,
        tokenCallback: @escaping FTS5TokenCallback
    ) -> CInt {
        guard let pText, nText > 0 else { return ResultCode.SQLITE_OK.rawValue }
        let text = UnsafeRawBufferPointer(start: pText, count: Int(nText)).bindMemory(to: UInt8.self)
        do throws(Stopped) {
            try Tokenizer().tokens(in: text, purpose: tokenization.contains(.query) ? .query : .document) {
                (token, range, isColocated) throws(Stopped) in
                let code = token.withMemoryRebound(to: CChar.self) { token in
                    tokenCallback(
                        context,
                        isColocated ? FTS5TokenFlags.colocated.rawValue : 0,
                        token.baseAddress,
                        CInt(truncatingIfNeeded: token.count),
                        CInt(truncatingIfNeeded: range.lowerBound),
                        CInt(truncatingIfNeeded: range.upperBound)
                    )
                }
                if code != ResultCode.SQLITE_OK.rawValue { throw Stopped(code: code) }
            }
            return ResultCode.SQLITE_OK.rawValue
        } catch { return error.code }
    }
}
