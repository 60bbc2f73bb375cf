"""Facts written behind a line of hyphens at the end of a feed: `feed.items[0].title: …`."""

import re

import fields
from facts import Said, inapplicable, judged


def facts(entry, said: Said):
    if entry.status != "feed-with-expected-values-appended":
        return
    with open(entry.file, encoding="utf-8", errors="replace") as file:
        _, _, values = file.read().rpartition("\n---")
    if entry.subformat == "jsonfeed":
        yield inapplicable("appended", "", "JSON with something behind its end is none")
        return
    for line in values.splitlines():
        found = re.match(r"feed(?:\.items\[(\d+)\])?\.([\w.]+):\s+(.*\S)", line)
        if not found:
            continue
        index, key, value = found.groups()
        if key == "items.size":
            count = int(re.sub(r"\D", "", value))
            yield judged("updates", count, len(said.updates), len(said.updates) == count)
        elif key in ("url", "guid", "title", "published", "updated", "description", "summary") and value not in (">>> nil", "[["):
            if date := re.match(r">>> DateTime\.new\(([\d, ]+)\)", value):
                value = tuple(int(part) for part in date[1].split(","))
            elif value.startswith(">>>"):
                continue
            key = {"url": "link", "guid": "id"}.get(key, key)
            yield fields.fact(said, int(index) if index else None, [key], value)
