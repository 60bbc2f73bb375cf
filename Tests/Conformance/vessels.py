"""Facts about AIS messages in a file beside the input, `.chk`: sentences, each followed by its message as JSON."""

import json
import os

from facts import Said, judged

# The member, what it is divided by, and what in the JSON means that it is not available.
NUMBERS = {
    "lon": ("longitudeDegrees", 600000), "lat": ("latitudeDegrees", 600000), "speed": ("speedKnots", 10),
    "course": ("courseDegrees", 10), "heading": ("headingDegrees", 1), "imo": ("imoNumber", 1),
    "shiptype": ("shipType", 1), "draught": ("draughtMeters", 10), "to_bow": ("toBowMeters", 1),
    "to_stern": ("toSternMeters", 1), "to_port": ("toPortMeters", 1), "to_starboard": ("toStarboardMeters", 1),
    "dac": ("applicationAreaCode", 1), "fid": ("applicationFunction", 1), "alt": ("altitudeMeters", 1),
}
ABSENT = {"lon": 181 * 600000, "lat": 91 * 600000, "speed": 1023, "course": 3600, "heading": 511, "alt": 4095}
TEXTS = {"shipname": "name", "name": "name", "callsign": "callSign", "destination": "destination", "text": "safetyText"}


def facts(entry, said: Said):
    twin = entry.file + ".chk"
    if not entry.subformat.startswith("ais") or not os.path.exists(twin):
        return
    reports = [update.get("payload") or {} for update in said.updates]
    with open(twin, encoding="utf-8", errors="replace") as file:
        for number, line in enumerate(file, 1):
            if not line.startswith('{"class":"AIS"'):
                continue
            try:
                message = json.loads(line)
            except ValueError:
                continue
            if message.get("scaled"):
                continue
            mmsi = str(message["mmsi"]).zfill(9)
            same = [one for one in reports if one.get("mmsi") == mmsi and one.get("messageType") == message["type"]]
            if message["type"] == 24:
                # The reader of the twin puts both parts together.
                same = [{key: value for one in same for key, value in one.items()}] if same else []
            missing = [_differences(message, one) for one in same] or [["no such report"]]
            yield judged(f"line {number}, type {message['type']}", mmsi, min(missing, key=len), not min(missing, key=len))


def _differences(message, report) -> list[str]:
    differences = []
    for key, (member, divisor) in NUMBERS.items():
        if message["type"] in (6, 8, 25, 26) and key not in ("dac", "fid"):
            # The data of applications is kept as bits.
            continue
        if key not in message or not isinstance(message[key], (int, float)):
            continue
        value = message[key]
        if message["type"] in (17, 27) and key in ("lon", "lat"):
            divisor = 600
        if message["type"] in (9, 27) and key in ("speed", "course"):
            divisor = 1 if key == "speed" or message["type"] == 27 else 10
        got = report.get(member)
        empty = ABSENT.get(key) == value or (value == 0 and got is None) or (divisor == 600 and got is None)
        if key == "course" and value >= 360 * divisor or key == "heading" and value >= 360:
            empty = True
        if message["type"] == 27 and (key, value) in (("speed", 63), ("course", 511)):
            empty = True
        if abs(value) > 180 * divisor and key == "lon" or abs(value) > 90 * divisor and key == "lat":
            empty = True
        if got is None and empty:
            continue
        if got is None or abs(got - value / divisor) > 1e-6:
            differences.append(f"{key}: {value} / {divisor} is not {got}")
    for key, member in TEXTS.items():
        if message["type"] in (6, 8, 25, 26):
            break
        value = str(message.get(key) or "").strip().rstrip("@").strip()
        if value and (report.get(member) or "").strip() != value:
            differences.append(f"{key}: {value!r} is not {report.get(member)!r}")
    return differences
