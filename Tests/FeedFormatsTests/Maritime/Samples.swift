@testable import FeedFormats
import Foundation
import Schema

/// Short ways to read the fixtures of several formats, and bytes that may be anything.
enum Samples {
    static func document(_ path: String) throws -> FeedDocument {
        try FeedParser.parse(try Reading.fixture(path), in: try Feeds.context())
    }

    /// Reads bytes that may be anything; whether they were refused in order.
    static func survives(_ bytes: [UInt8]) -> Bool {
        guard let context = try? Feeds.context() else { return false }
        return (try? FeedParser.parse(bytes, in: context)) == nil
    }

    /// Places and bytes to change, the same for the same seed.
    static func changes(of bytes: [UInt8], seed: UInt64, count: Int) -> [(Int, UInt8)] {
        var state = seed
        func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state >> 33
        }
        return (0..<count).map { _ in (Int(next() % UInt64(bytes.count)), UInt8(truncatingIfNeeded: next())) }
    }
}

extension String {
    func replacingFirst(_ part: String, with other: String) -> String {
        guard let range = self.range(of: part) else { return self }
        return self.replacingCharacters(in: range, with: other)
    }
}
