"""Facts written as `key=value; key=value`, or as `9 notifications: …` and `180 messages, codes …`."""

import ast
import re

import navigation
from facts import Said, inapplicable, judged, leaves, same_moment, same_value, squashed, texts
import timesystems

COUNTS = {"n", "count"}
TITLES = {"title", "Title", "subject", "event", "first"}
POINTER = "it points to what is not in the corpus"
COLLECTOR = "it was derived by who collected the corpus"

# What is not part of what is said, by format (or any) and key.
ASIDE = {
    (None, "scope"): "who an alert is meant for is the audience of its source",
    ("qzss-dcr", "EX9 prefectures"): "prefectures are told one by one",
    (None, "InfoKind"): "the kind of a bulletin follows from its title",
    (None, "stac_version"): "the version of a standard is not part of what is said",
    (None, "cmr-hits"): "how many there are on other pages is not part of this one",
    (None, "json"): "it is a parser's remark",
    (None, "not JSON"): "it is a parser's remark",
    (None, "errors.not_found"): "what was not found is not said",
    ("gcn", "role"): "observations and tests are told apart by the status",
    ("maritime", "hazard_type"): COLLECTOR,
    ("maritime", "title"): COLLECTOR,
    ("maritime", "msg_id"): COLLECTOR,
}
# What is said in the words of the schema.
WORDS = {("Status", "通常"): "actual", ("Status", "訓練"): "exercise", ("Status", "試験"): "test"}
SHAPES = {
    "point": {"Point", "MultiPoint"},
    "line": {"LineString", "MultiLineString"},
    "polygon": {"Polygon", "MultiPolygon"},
    "circle": {"Polygon", "Point"},
}


def facts(entry, said: Said):
    if entry.subformat.startswith(navigation.FORMATS):
        return
    text = entry.expected
    if found := re.match(r"(\d+) (?:notifications|messages)\b(?:, codes ([\w,]+))?", text):
        yield _count(found[1], said)
        for code in (found[2] or "").split(","):
            if code:
                yield _anywhere("code", code, said)
        return
    if "=" not in text or "Expect:" in text or text.startswith(("{", "<", '"')):
        return
    for key, value in _pairs(text):
        if entry.is_malformed and said.is_refused:
            yield inapplicable(key, value, "what is malformed was refused")
        elif value is not None and re.match(r"[A-Z_]+\s*=", value):
            yield inapplicable(key, value, "the value is blank and the next line was taken for it")
        elif value is None or value in ("", "None", "null", "ref", "N/A", "N/A N/A", "[]"):
            yield inapplicable(key, value, POINTER if value is None else "that nothing is said is not compared")
        elif reason := ASIDE.get((entry.format, key)) or ASIDE.get((None, key)):
            yield inapplicable(key, value, reason)
        elif (entry.subformat, key) == ("gcn-unified-json", "type") and not _is_written(value, entry):
            yield inapplicable(key, value, COLLECTOR)
        else:
            yield _fact(key, value, said)


def _pairs(text: str) -> list[tuple[str, str | None]]:
    """The pairs; what has no sign of equality belongs to a title before it, or is a remark."""
    pairs: list[tuple[str, str | None]] = []
    for part in text.split(";"):
        key, equals, value = part.strip().partition("=")
        if equals and re.fullmatch(r"[\w. -]{1,40}", key):
            pairs.append((key.strip(), value.strip()))
        elif pairs and pairs[-1][0] in TITLES and part.strip():
            pairs[-1] = (pairs[-1][0], f"{pairs[-1][1]};{part}".strip())
        elif part.strip():
            pairs.append((part.strip(), None))
    return pairs


def _is_written(value: str, entry) -> bool:
    with open(entry.file, encoding="utf-8", errors="replace") as file:
        return value in file.read()


def _count(number: str, said: Said):
    return judged("updates", number, len(said.updates), len(said.updates) == int(number))


def _fact(key, value, said):
    if key in COUNTS and (number := re.match(r"\d+", value)):
        return _count(number[0], said)
    if key in TITLES:
        wanted = squashed(value).casefold()
        titles = [one for update in said.updates for one in texts(update.get("title"))]
        others = [str(one) for update in said.updates for one in leaves(update)]
        return judged(key, value, titles[:3], any(wanted in squashed(one).casefold() for one in titles + others))
    if key == "geometry_kind":
        got = {shape for update in said.updates for shape in _shapes(update.get("geometry") or {})}
        return judged(key, value, sorted(got), bool(got & SHAPES.get(value, set())))
    if value.startswith("["):
        try:
            wanted = [str(one) for one in ast.literal_eval(value)]
        except (SyntaxError, ValueError):
            return inapplicable(key, value, "it cannot be read as a list")
        written = squashed(str(said.updates)).casefold()
        return judged(key, value, None, all(squashed(one).casefold() in written for one in wanted))
    if re.search(r"\.\d{6}[+-]", value) and key == "valid_from":
        return inapplicable(key, value, COLLECTOR)
    return _anywhere(key, WORDS.get((key, value), value), said)


def _shapes(geometry: dict):
    yield geometry.get("type")
    for inner in geometry.get("geometries") or []:
        yield from _shapes(inner)


def _anywhere(key, value, said):
    """Whether a value is said anywhere in an update, as a value of its own or as a name within a longer one."""
    values = [one for update in said.updates for one in leaves(update)]
    is_right = any(same_value(value, one) for one in values) or timesystems.is_said(value, said)
    if not is_right and re.search(r"[^\W\d]", value) and not re.search(r"\d\d:\d\d", value):
        wanted = squashed(value).casefold()
        is_right = len(wanted) > 3 and any(wanted in squashed(str(one)).casefold() for one in values)
        # A short name begins a longer one: Go, Go for Launch.
        is_right = is_right or any(str(one).casefold().startswith(f"{value.casefold()} ") for one in values)
    if not is_right:
        # An identity within a longer one: `SENDER,ID,SENT`.
        items = [str((update.get("source") or {}).get("item") or "") for update in said.updates]
        is_right = any(squashed(value) in squashed(item) for item in items)
    near = [one for one in values if same_moment(value, one)] or [str(one)[:40] for one in values[:6]]
    return judged(key, value, near, is_right)

