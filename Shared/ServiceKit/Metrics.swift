internal import CoreMetrics
internal import Synchronization

/// The process's figures, counted through swift-metrics and shown in Prometheus's text format.
///
/// Labels come from the code alone, so their number is bounded; a timer is shown as its count and its sum in seconds.
/// Source: Prometheus, text exposition format 0.0.4.
public final class Metrics: Sendable {
    private struct Series: Hashable {
        var name: String
        var labels: String
    }

    private final class Cell: Sendable {
        struct Value {
            var kind: String
            var sum = 0.0
            var count: UInt64 = 0
        }
        let value: Mutex<Value>
        init(kind: String) { self.value = Mutex(Value(kind: kind)) }
    }

    private let cells = Mutex<[Series: Cell]>([:])

    private init() {}

    /// Starts counting; called once in a process, before anything counts.
    public static func bootstrap() -> Metrics {
        let metrics = Metrics()
        MetricsSystem.bootstrap(Factory(metrics: metrics))
        return metrics
    }

    private func cell(_ name: String, _ dimensions: [(String, String)], kind: String) -> Cell {
        let labels = dimensions.map { "\($0.0)=\"\($0.1.escapedForPrometheus)\"" }.joined(separator: ",")
        let series = Series(name: name.nameForPrometheus, labels: labels)
        return self.cells.withLock { cells in
            if let cell = cells[series] { return cell }
            let cell = Cell(kind: kind)
            cells[series] = cell
            return cell
        }
    }

    /// The figures, sorted by name.
    public var text: String {
        let cells = self.cells.withLock { $0.sorted { ($0.key.name, $0.key.labels) < ($1.key.name, $1.key.labels) } }
        var lines: [String] = []
        var last = ""
        for (series, cell) in cells {
            let value = cell.value.withLock { ($0.kind, $0.sum, $0.count) }
            let labels = series.labels.isEmpty ? "" : "{\(series.labels)}"
            if series.name != last {
                if let meaning = Self.meanings[series.name] { lines.append("# HELP \(series.name) \(meaning)") }
                lines.append("# TYPE \(series.name) \(value.0)")
            }
            last = series.name
            if value.0 == "summary" {
                lines.append("\(series.name)_sum\(labels) \(value.1)")
                lines.append("\(series.name)_count\(labels) \(value.2)")
            } else {
                lines.append("\(series.name)\(labels) \(value.1)")
            }
        }
        return lines.map { $0 + "\n" }.joined()
    }

    private struct Factory: MetricsFactory {
        let metrics: Metrics

        func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
            Handler(cell: self.metrics.cell(label, dimensions, kind: "counter"))
        }

        func makeRecorder(label: String, dimensions: [(String, String)], aggregate: Bool) -> any RecorderHandler {
            Handler(cell: self.metrics.cell(label, dimensions, kind: aggregate ? "summary" : "gauge"))
        }

        func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
            Handler(cell: self.metrics.cell(label, dimensions, kind: "summary"))
        }

        func destroyCounter(_ handler: any CounterHandler) {}
        func destroyRecorder(_ handler: any RecorderHandler) {}
        func destroyTimer(_ handler: any TimerHandler) {}
    }

    private final class Handler: CounterHandler, RecorderHandler, TimerHandler {
        private let cell: Cell

        init(cell: Cell) { self.cell = cell }

        func increment(by amount: Int64) { self.cell.value.withLock { $0.sum += Double(amount) } }
        func reset() { self.cell.value.withLock { $0.sum = 0 } }
        func record(_ value: Int64) { self.record(Double(value)) }
        func record(_ value: Double) {
            self.cell.value.withLock { cell in
                cell.count += 1
                cell.sum = cell.kind == "gauge" ? value : cell.sum + value
            }
        }
        func recordNanoseconds(_ duration: Int64) { self.record(Double(duration) / 1e9) }
    }
}

extension String {
    fileprivate var nameForPrometheus: String {
        String(self.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_" || $0 == ":") ? $0 : "_" })
    }

    fileprivate var escapedForPrometheus: String {
        var text = ""
        for character in self {
            switch character {
            case "\\": text += "\\\\"
            case "\"": text += "\\\""
            case "\n": text += "\\n"
            default: text.append(character)
            }
        }
        return text
    }
}
