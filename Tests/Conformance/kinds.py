"""Which payloads are right for a format: the first row whose format and beginning of subformat fit."""

ARTICLE = {"article"}
ORBIT = {"orbit", "ephemeris"}
GNSS = {"gnss-advisory"}
MARITIME = {"navigation-warning"}
VESSEL = {"vessel-report"}
NOTICE = {"data-notice"}
ALERT = {"alert"}
SPACE_WEATHER = {"space-weather"}
SCIENCE = {"science-alert"}

TABLE: list[tuple[str, str, set[str]]] = [
    # An index whose entries only lead to warnings is articles.
    ("cap", "cap-rss", ALERT | ARTICLE),
    ("cap", "cap-atom", ALERT | ARTICLE),
    ("cap", "", ALERT),
    ("jma-xml", "", ALERT | {"forecast", "observation"}),
    ("qzss-dcr", "", ALERT | VESSEL),
    ("feed", "", ARTICLE | ALERT | GNSS),
    ("ndm", "cdm", {"conjunction"}),
    ("ndm", "omm", {"orbit"}),
    ("ndm", "tle", {"orbit"}),
    ("ndm", "opm", {"orbit"}),
    ("ndm", "oem", {"ephemeris"}),
    ("ndm", "ocm", ORBIT),
    ("ndm", "tdm", {"tracking"}),
    ("ndm", "rdm", {"reentry"}),
    ("ndm", "apm", {"attitude"}),
    ("ndm", "aem", {"attitude"}),
    ("ndm", "acm", {"attitude"}),
    ("ndm", "", {"conjunction", "orbit", "ephemeris", "tracking", "reentry", "attitude"}),
    ("spacewx", "donki", SPACE_WEATHER | {"observation", "forecast"}),
    ("spacewx", "icao", SPACE_WEATHER),
    ("spacewx", "iwxxm", SPACE_WEATHER),
    ("spacewx", "swpc-json:alerts", SPACE_WEATHER),
    ("spacewx", "", {"space-weather", "observation", "forecast"}),
    ("wis2", "", NOTICE),
    ("stac-cmr", "", NOTICE),
    ("gnss", "", GNSS),
    ("maritime", "ais", VESSEL | MARITIME),
    ("maritime", "", MARITIME),
    ("launch", "horizons", ORBIT),
    ("launch", "", {"launch"}),
    ("gcn", "", SCIENCE | {"article"}),
    ("policy", "", ARTICLE | {"statement"}),
    ("events", "", set()),
    ("hostile", "", set()),
]


def right(format: str, subformat: str) -> set[str]:
    """The payload kinds that are right; empty where any is."""
    for name, beginning, kinds in TABLE:
        if format == name and subformat.startswith(beginning):
            return kinds
    return set()
