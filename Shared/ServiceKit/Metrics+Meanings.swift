extension Metrics {
    /// What each figure of the exchange counts, for the HELP lines.
    static let meanings = [
        "taiwa_indexing_events_total": "Events that indexing has filed since it started.",
        "taiwa_indexing_unreadable_total": "Events that indexing could not read and left out.",
        "taiwa_ingest_hub_calls_total": "Calls of hubs to this process, by what became of them.",
        "taiwa_portal_live_readers": "Readers who follow the live timeline now.",
        "taiwa_portal_request_seconds": "Time to answer requests, without the sending of streams.",
        "taiwa_portal_requests_total": "Requests answered, by kind and HTTP status.",
        "taiwa_relay_behind_events": "Events that the exchange is known to have and its relay has not.",
        "taiwa_relay_line_up": "Whether the exchange that is relayed answers.",
        "taiwa_relay_stopped": "Whether the relay takes no more, since what the exchange says cannot be.",
        "taiwa_portal_slow_readers_closed_total": "Live readers that were closed because they did not read.",
    ]
}
