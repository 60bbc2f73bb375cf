"""Facts about space weather: how many messages of which kind, and the parsed advisory in a file beside the text."""

import json
import os
import re

from facts import Said, inapplicable, judged, same_moment, squashed

EFFECTS = {
    "HF_COMMUNICATIONS": "HF COM", "RADIATION_AT_FLIGHT_LEVELS": "RADIATION", "GNSS": "GNSS",
    "SATELLITE_COMMUNICATIONS": "SATCOM",
}
BANDS = {
    "HIGH_NORTHERN_HEMISPHERE": "HNH", "MIDDLE_NORTHERN_HEMISPHERE": "MNH", "EQUATORIAL_LATITUDES_NORTHERN_HEMISPHERE":
    "EQN", "EQUATORIAL_LATITUDES_SOUTHERN_HEMISPHERE": "EQS", "MIDDLE_LATITUDES_SOUTHERN_HEMISPHERE": "MSH",
    "HIGH_LATITUDES_SOUTHERN_HEMISPHERE": "HSH", "DAYLIGHT_SIDE": "DAYSIDE", "DAYSIDE": "DAYSIDE", "NIGHTSIDE": "NIGHTSIDE",
}


def facts(entry, said: Said):
    if entry.format != "spacewx":
        return
    yield from _counts(entry.expected, said)
    twin = re.sub(r"\.(tac|xml)$", ".json", entry.file)
    if twin == entry.file or not os.path.exists(twin) or entry.is_malformed:
        return
    with open(twin, encoding="utf-8") as file:
        stated = json.load(file)
    with open(entry.file, encoding="utf-8", errors="replace") as file:
        written = squashed(file.read())
    for fact in _advisory(stated, said):
        if fact.name == "remarks" and fact.verdict == "wrong" and squashed(fact.expected) not in written:
            fact = inapplicable(fact.name, fact.expected, "the file beside it is of another message")
        yield fact


def _counts(text, said):
    found = re.match(r"(\d+) (messages|notifications)\b", text)
    if not found:
        return
    yield judged("updates", int(found[1]), len(said.updates), len(said.updates) == int(found[1]))
    codes = [(update.get("payload") or {}).get("code") for update in said.updates]
    for name, count in re.findall(r"(\w+)=(\d+)", text):
        yield judged(name, int(count), codes.count(name), codes.count(name) == int(count))
    if listed := re.search(r"codes ([\w,]+)", text):
        for code in listed[1].split(","):
            yield judged("code", code, sorted(set(filter(None, codes)))[:20], code in codes)


def _advisory(twin, said):
    payload = said.update(0).get("payload") or {}
    issued = (twin.get("issueTime") or {}).get("completeTime")
    if payload and not same_moment(issued, payload.get("issued")):
        yield inapplicable("advisory", issued, "the file beside it is of another message")
        return

    def fact(name, expected, got):
        return judged(name, expected, got, expected == got)

    def number(value):
        return f"{value['year']}/{value['serialNumber']}"

    yield fact("centre", twin["issuingCenter"]["name"], payload.get("centre"))
    yield fact("number", number(twin["advisoryNumber"]), payload.get("number"))
    replaced = twin.get("replaceAdvisoryNumbers") or [one for one in [twin.get("replaceAdvisoryNumber")] if one]
    yield fact("replaces", [number(one) for one in replaced], payload.get("replaces", []))
    effects = [one.replace("_", " ") for one in twin.get("phenomena", [])]
    yield fact("effects", effects or [EFFECTS.get(twin.get("effect"), twin.get("effect"))], payload.get("effects"))
    remarks = " ".join(twin.get("remarks") or [])
    yield judged("remarks", remarks, payload.get("remarks"), squashed(remarks) == squashed(payload.get("remarks") or ""))
    is_last = twin["nextAdvisory"]["timeSpecifier"] == "NO_FURTHER_ADVISORIES"
    yield fact("last", is_last, payload.get("isLast", False))
    if time := (twin["nextAdvisory"].get("time") or {}).get("completeTime"):
        yield judged("next", time, payload.get("nextIssue"), same_moment(time, payload.get("nextIssue")))
    periods = payload.get("periods", [])
    yield fact("periods", len(twin["analyses"]), len(periods))
    for index, (analysis, period) in enumerate(zip(twin["analyses"], periods)):
        time = analysis["time"]["completeTime"]
        yield judged(f"[{index}].time", time, period.get("time"), same_moment(time, period.get("time")))
        reason = analysis.get("nilPhenomenonReason") or analysis.get("nilReason")
        state = "expected" if not reason else "none" if "EXPECTED" in reason else "unavailable"
        yield fact(f"[{index}].state", state, period.get("state"))
        regions = [(one, None) for one in analysis.get("regions", []) if one]
        for part in analysis.get("intensityAndRegions", []):
            regions += [(one, {"MODERATE": "MOD", "SEVERE": "SEV"}[part["intensity"]]) for one in part["regions"]]
        wanted = [(BANDS.get(one.get("locationIndicator")), intensity) for one, intensity in regions]
        got = [(one.get("band"), one.get("intensity")) for one in period.get("regions", [])]
        yield fact(f"[{index}].regions", wanted, got)
