"""Facts about advisories of satellite navigation and warnings to ships: `name=value; name=value`."""

import ast
import datetime
import re

from facts import Said, inapplicable, judged, leaves, same_moment, squashed

FORMATS = ("nanu", "naqu", "nagu", "navwarn-json")


def facts(entry, said: Said):
    if not entry.subformat.startswith(FORMATS):
        return
    update = said.update(0)
    payload = update.get("payload") or {}
    for part in entry.expected.split(";"):
        part = re.sub(r"\s*\([^()]*(test|docstring)[^()]*\)\s*$", "", part.strip())
        name, equals, value = part.partition("=")
        name = name.strip().lower()
        if equals:
            judge = _advisory if entry.format == "gnss" else _warning
            yield judge(name, value.strip(), update, payload)
        elif found := re.match(r"window (\S+)\.\.(\S+)$", part):
            yield _moment("start", found[1], [payload.get("start")])
            yield _moment("stop", found[2], [payload.get("stop")])
        elif found := re.match(r"(unusable|decommissioned) (.+)$", part):
            yield _moment(found[1], found[2], [payload.get("start"), payload.get("decommissioned")])
        elif part:
            yield inapplicable("words", part, "it is a remark about the file")


def _parsed(text: str) -> str:
    """`02 DEC 2021 1637Z` as RFC 3339."""
    for pattern in ("%d %b %Y %H%M", "%Y-%m-%dT%H:%M"):
        try:
            return datetime.datetime.strptime(text.rstrip("Z"), pattern).strftime("%Y-%m-%dT%H:%M:00Z")
        except ValueError:
            continue
    return text


def _moment(name, text, got):
    if re.match(r"(N/A|None|UFN)", text):
        return judged(name, text, got, all(one is None for one in got))
    return judged(name, text, got, any(same_moment(_parsed(text), one) for one in got if one))


def _advisory(name, value, update, payload):
    satellites = payload.get("satellites") or [{}]
    if name in ("type", "nanu number"):
        member = {"type": "type", "nanu number": "number"}[name]
        return judged(name, value, payload.get(member), payload.get(member) == value)
    if name == "notice_id":
        got = f"{payload.get('notice')} {payload.get('number')}"
        return judged(name, value, got, got == value)
    if name in ("svn", "prn"):
        got = [one.get(name) for one in satellites]
        return judged(name, value, got, int(value) in got)
    if name == "ref":
        got = payload.get("reference")
        return judged(name, value, got, got is None if value in ("N/A", "None") else got == value)
    if name == "dtg":
        return _moment(name, value, [payload.get("issued"), update.get("published")])
    if name == "start=stop":
        return _moment(name, value, [payload.get("start")])
    if name in ("start", "stop"):
        if value.startswith("stop="):
            value = value[5:]
        return _moment(name, value, [payload.get(name)])
    return inapplicable(name, value, "it is no field of the notice")


def _warning(name, value, update, payload):
    valid = update.get("valid") or {}
    if name == "msg_id":
        return judged(name, value, payload.get("identifier"), payload.get("identifier") == value)
    if name == "raw_dtg":
        got = [payload.get("issued"), update.get("published")]
        is_right = any(same_moment(value, one) for one in got if one) or squashed(value) in map(squashed, map(str, leaves(payload)))
        return judged(name, value, got, is_right)
    if name in ("hazard_type", "title", "geometry_kind"):
        got = {one["name"]: one["value"] for one in payload.get("additional") or []}.get(name)
        return judged(name, value, got, got == value)
    if name in ("valid_from", "valid_until", "cancel_date"):
        got = [valid.get("from"), valid.get("until"), payload.get("cancelled"), payload.get("issued")]
        return judged(name, value, got, any(same_moment(value, one) for one in got if one))
    if name == "cancellations":
        own = payload.get("identifier") or ""
        got = payload.get("cancels") or []
        wanted = [one for one in ast.literal_eval(value) if not own.startswith(one)]
        return judged(name, value, got, all(any(one.endswith(other) for one in got) for other in wanted))
    return inapplicable(name, value, "it is no field of the warning")
