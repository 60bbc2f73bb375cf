import Foundation

/// The decoder that `TAIWA_DECODER` names.
private let chosen: Decoder = {
    let name = ProcessInfo.processInfo.environment["TAIWA_DECODER"] ?? ""
    guard let decoder = Decoder.all.first(where: { $0.name == name }) else {
        let names = Decoder.all.map(\.name).joined(separator: " ")
        FileHandle.standardError.write(Data("TAIWA_DECODER is \"\(name)\"; say one of: \(names)\n".utf8))
        // Not exit, which libFuzzer takes for a crash.
        _exit(2)
    }
    return decoder
}()

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    chosen.body(UnsafeRawBufferPointer(start: start, count: count))
    return 0
}
