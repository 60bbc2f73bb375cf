import ArgumentParser
import CommandLineCore
import FeedFormats
import Foundation
import Schema

/// `taiwa bench parse`.
struct ParseBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parse",
        abstract:
            "Measure how fast a document becomes updates: recognised, decoded, read, filed under topics, with ids.",
        discussion:
            "The whole file is read again and again: items of feeds, rows and messages on all cores, and so are topics and "
            + "identities given. The figures are of the median run."
    )

    @Argument(help: "The file.")
    var file: String

    @Option(help: "How many times it is read after a first one that does not count, 1 to 1000.")
    var runs = 9

    @Flag(help: "Print one line of JSON.")
    var json = false

    func validate() throws {
        guard (1...1_000).contains(self.runs) else { throw ValidationError("--runs is \(self.runs); say 1 to 1000") }
    }

    func run() async throws {
        let bytes = try InputFile.read(self.file)
        let context = FeedContext(source: "bench", agency: try AgencyID("int.unknown"))
        let format = try FeedParser.parse(bytes, in: context).format
        var count = 0
        var nanoseconds: [UInt64] = []
        let processor = clock()
        for _ in 0..<self.runs {
            let start = Clock.now
            count = try FeedParser.parse(bytes, in: context).updates.count
            nanoseconds.append(Clock.now - start)
        }
        // POSIX, clock(3): in millionths of a second.
        let processorSeconds = Double(clock() - processor) / 1e6 / Double(self.runs)
        nanoseconds.sort()
        let seconds = Double(nanoseconds[nanoseconds.count / 2]) / 1e9
        var figures = Figures()
        figures.add("format", format)
        figures.add("bytes", bytes.count)
        figures.add("items", count)
        figures.add("runs", self.runs)
        figures.add("cores", ProcessInfo.processInfo.activeProcessorCount)
        figures.add("mb_per_s", Double(bytes.count) / 1e6 / seconds)
        figures.add("mb_per_cpu_s", Double(bytes.count) / 1e6 / processorSeconds)
        figures.add("items_per_s", Double(count) / seconds)
        figures.add("milliseconds", seconds * 1_000)
        figures.add("milliseconds_least", Double(nanoseconds[0]) / 1e6)
        figures.add("milliseconds_most", Double(nanoseconds[nanoseconds.count - 1]) / 1e6)
        print(figures.text(json: self.json))
    }
}
