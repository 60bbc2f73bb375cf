import Foundation

/// Where bytes go that are no lines.
enum OutputFile {
    static func writeToStandardOutput(_ bytes: [UInt8]) { FileHandle.standardOutput.write(Data(bytes)) }
}
