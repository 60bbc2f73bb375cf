import Exchange
import Foundation
import Schema
import TestSupport
import Testing

@Suite("The README's subscriber", .timeLimit(.minutes(5))) struct PlainSubscriberTests {
    @Test("notices a message that is missing before another, and one that is missing at the end")
    func gaps() async throws {
        guard let python = await Python.executable() else {
            print("skipped: the README's subscriber, for want of Python with pyzmq")
            return
        }
        try await withScriptedBus { bus, _ in
            let folder = try TemporaryFolder()
            try bus.enter(folder.path)
            try Data(try Readme.subscriber().utf8).write(to: URL(filePath: folder.file("subscriber.py")))
            let subscriber = try Executable(
                python,
                [folder.file("subscriber.py"), folder.path],
                log: URL(filePath: folder.file("log"))
            )
            defer { subscriber.kill() }
            var lines = subscriber.lines.makeAsyncIterator()
            let event = Event(
                Update(
                    agency: try AgencyID("us.nasa"),
                    source: Source(name: "test"),
                    origin: .direct,
                    topics: [try Topic("ssa/orbit")],
                    title: LocalizedText("A title", language: "en")
                )
            ).json()
            // Until it is connected it hears nothing.
            let connecting = Task {
                while true {
                    try await bus.add("gnss/gps", content: event)
                    try await Task.sleep(for: .milliseconds(20))
                }
            }
            #expect(await lines.next()?.hasPrefix("t/gnss/gps/us.nasa/ {'en': 'A title'}") == true)
            connecting.cancel()
            _ = await connecting.result
            try await bus.add("ssa/orbit", content: event)
            try await bus.add("ssa/orbit", content: event, isLost: true)
            try await bus.add("ssa/orbit", content: event)
            try await bus.add("ssa/orbit", content: event, isLost: true)
            try await bus.announce()
            var heard: [String] = []
            while heard.count < 4, let line = await lines.next() {
                if line.contains("ssa/orbit") { heard.append(String(line.prefix(16))) }
            }
            #expect(heard == ["t/ssa/orbit/us.n", "missed some of t", "t/ssa/orbit/us.n", "missed some of t"])
        }
    }
}
