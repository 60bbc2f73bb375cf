"""Facts about bulletins of the Japan Meteorological Agency in a twin: the same bulletin as JSON by another reader."""

import json
import re

from facts import Said, inapplicable, judged, leaves, moment, same_moment, squashed

ASIDE = {
    "infoKind": "the kind of a bulletin follows from its title", "infoKindVersion": "the version is not what is said",
    "codeType": "the system of a code stands with the code", "type": "it names another value",
    "unit": "it stands with the value", "refID": "it refers within the document", "timeId": "it refers within the document",
}
# What is said of single stations, and codes of what is said in words, are left to the bulletin itself.
STATIONS = {"intensityStations", "stations", "codeDefine", "codes", "code", "lastKind", "lastKinds", "axes", "status"}
WORDS = {"text", "name", "title", "editorialOffice", "eventID", "infoType", "serial"}
TIMES = {"reportDateTime", "originTime"}


def facts(entry, said: Said):
    twin = re.sub(r"__sample_xmls__([^/]*)\.xml$", r"__sample_json__\1.json", entry.file)
    if entry.format != "jma-xml" or twin == entry.file or twin not in entry.twins:
        return
    with open(twin, encoding="utf-8") as file:
        whole = json.load(file)
    everything = [one for update in said.updates for one in leaves(update)]
    together = squashed("\n".join(str(one) for one in everything))
    for path, key, value in _leaves("", "", whole):
        if key in ASIDE:
            yield inapplicable(path, value, ASIDE[key])
        elif key in TIMES and moment(value):
            yield judged(path, value, "", any(same_moment(value, one) for one in everything))
        elif key == "status" and path.startswith("control") or key in WORDS and isinstance(value, str) and value.strip():
            yield judged(path, value, "", all(squashed(part) in together for part in value.split("\n")))


def _leaves(path, key, value):
    if isinstance(value, dict):
        for name, inner in value.items():
            if name not in STATIONS or name == "status" and path == "control":
                yield from _leaves(f"{path}.{name}" if path else name, name, inner)
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _leaves(f"{path}[{index}]", key, inner)
    else:
        yield path, key, value
