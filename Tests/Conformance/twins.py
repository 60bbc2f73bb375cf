"""Facts in a file beside the input: what another parser makes of it, as JSON."""

import html
import json
import os
import re

import fields
from facts import Said, inapplicable

BESIDE = [
    (r"\.(xml|rss|atom|json)$", ".serde.json"),
    (r"__input__([^/]*)\.(rss|atom|json)$", r"__output__\1.json"),
    (r"\.(xml|rss|atom)$", ".json"),
]
WANTED = fields.TITLE | fields.SUMMARY | fields.CONTENT | fields.IDENTITY | fields.PUBLISHED | fields.UPDATED | \
    fields.AUTHORS | fields.CATEGORIES | fields.ENCLOSURES | {"link", "links", "language"}


def facts(entry, said: Said):
    if entry.format != "feed":
        return
    twin = _twin(entry)
    if not twin:
        return
    try:
        with open(twin, encoding="utf-8-sig") as file:
            whole = json.load(file)
    except ValueError:
        yield inapplicable("twin", os.path.basename(twin), "the twin is no JSON")
        return
    feed = whole.get("feed") if isinstance(whole.get("feed"), dict) else whole
    items = next((whole[key] for key in ("entries", "items") if isinstance(whole.get(key), list)), None)
    items = items if items is not None else feed.get("items") or feed.get("entries") or []
    with open(entry.file, "rb") as file:
        written = html.unescape(file.read().replace(b"\0", b"").decode("utf-8", "replace"))
    yield from _facts(said, None, feed, written)
    if items:
        yield fields.count(said, len(items))
    for index, item in enumerate(items):
        yield from _facts(said, index, item, written)


def _twin(entry) -> str | None:
    for pattern, replacement in BESIDE:
        beside = re.sub(pattern, replacement, entry.file)
        if beside != entry.file and beside in entry.twins:
            return beside
    return None


def _facts(said, index, thing, written):
    for key, value in thing.items():
        if key not in WANTED:
            continue
        key, value = _simple(key, value)
        if key == "id" and value and str(value) not in written:
            yield inapplicable(f"[{index}].id", value, "that parser made it up")
        elif key in ("links", "enclosures", "content") and isinstance(value, list):
            for one in value:
                yield fields.fact(said, index, [key], one)
        else:
            yield fields.fact(said, index, [key], value)


def _simple(key, value):
    """A text or identity that is written as an object with details, as the text alone."""
    if key in fields.TITLE | fields.SUMMARY | fields.CONTENT | fields.IDENTITY and isinstance(value, (dict, list)):
        inner = value[0] if isinstance(value, list) and value else value
        if isinstance(inner, dict):
            return key, next((inner[part] for part in ("value", "content", "body", "#text") if part in inner), None)
    return key, value
