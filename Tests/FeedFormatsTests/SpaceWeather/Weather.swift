import FeedFormats
import Schema
import Testing

/// Short ways to the payloads of space weather.
enum Weather {
    static func one(_ text: String) throws -> (update: Update, format: String) {
        let document = try Reading.document(text)
        #expect(document.updates.count == 1)
        return (try #require(document.updates.first), document.format)
    }

    static func message(_ update: Update) throws -> SpaceWeather {
        guard case .spaceWeather(let value) = update.payload else { throw Self.other(update) }
        return value
    }

    static func observation(_ update: Update) throws -> Observation {
        guard case .observation(let value) = update.payload else { throw Self.other(update) }
        return value
    }

    static func forecast(_ update: Update) throws -> Forecast {
        guard case .forecast(let value) = update.payload else { throw Self.other(update) }
        return value
    }

    private static func other(_ update: Update) -> FormatError {
        FormatError(where: "payload", reason: "it is \(update.payload?.kind ?? "none")")
    }

    static func series(_ all: [TimeSeries], _ quantity: String) throws -> TimeSeries {
        try #require(all.first { $0.quantity == quantity }, "there is no \(quantity) in \(all.map(\.quantity))")
    }
}
