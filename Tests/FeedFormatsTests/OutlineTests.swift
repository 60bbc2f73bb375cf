import FeedFormats
import Foundation
import Testing

@testable import Schema

@Suite("Outlines of what ingest makes") struct OutlineTests {
    static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Fixtures")
        .standardized

    /// Compares the outlines of a folder's updates with what decoding says.
    ///
    /// - Returns: How many events there are, and how many of them were outlined without being decoded.
    static func compare(_ folder: URL) throws -> (events: Int, atOnce: Int) {
        var events = 0
        var atOnce = 0
        let context = try Feeds.context(topic: "exploration/iss")
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.isRegularFileKey])
        while let file = files?.nextObject() as? URL {
            guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true,
                let document = try? FeedParser.parse([UInt8](try Data(contentsOf: file)), in: context)
            else { continue }
            for update in document.updates {
                let bytes = Event(update).json()
                let outline = Result { () throws(SchemaError) in try EventOutline(checking: bytes) }
                let event = Result { () throws(SchemaError) in try Event(json: bytes) }
                switch (outline, event) {
                case (.success(let outline), .success(let event)):
                    let routing = try bytes.withUnsafeBytes { try outline.routing(of: $0) }
                    #expect(routing.agency == event.data.agency, "\(file.path)")
                    #expect(routing.audience == event.data.audience, "\(file.path)")
                    #expect(routing.topics == event.data.topics, "\(file.path)")
                    #expect(outline.received == event.data.received, "\(file.path)")
                    #expect(outline.isExercise == event.data.status.isExercise, "\(file.path)")
                    events += 1
                    atOnce += bytes.withUnsafeBytes { EventScanner.facts(of: $0) } == nil ? 0 : 1
                case (.failure(let outline), .failure(let event)): #expect(outline == event, "\(file.path)")
                default: Issue.record("\(file.path): \(outline) is not \(event)")
                }
            }
        }
        return (events, atOnce)
    }

    @Test("every update of the fixtures is outlined without being decoded, and says the same")
    func fixtures() throws {
        let (events, atOnce) = try Self.compare(Self.fixtures)
        print("\(events) events, \(atOnce) of them outlined at once")
        #expect(events > 20)
        #expect(atOnce == events)
    }

    @Test(
        "every update of the corpus says the same",
        .enabled(if: ProcessInfo.processInfo.environment["TAIWA_CORPUS"] != nil, "TAIWA_CORPUS names no folder")
    )
    func corpus() throws {
        let folder = URL(filePath: ProcessInfo.processInfo.environment["TAIWA_CORPUS"] ?? "")
        let (events, atOnce) = try Self.compare(folder)
        print("\(events) events, \(atOnce) of them outlined at once")
        #expect(events > 0)
    }
}
