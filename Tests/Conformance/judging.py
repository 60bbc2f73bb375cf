"""What is to be said of one file: its state, and its facts one by one."""

import dataclasses
import re

import acceptance
import appended
import bulletins
import expressions
import kinds
import navigation
import pairs
import spaceweather
import twins
import vessels
from facts import Fact, Said, inapplicable

JUDGES = [
    acceptance.facts, expressions.facts, appended.facts, twins.facts, pairs.facts, navigation.facts, vessels.facts,
    spaceweather.facts, bulletins.facts,
]


@dataclasses.dataclass
class Judged:
    entry: object
    # recognised, untyped, refused or failed
    state: str
    reason: str
    facts: list[Fact]


def judge(entry, outcome) -> Judged:
    answer = outcome.answer or {}
    state, reason = _state(entry, outcome)
    stated = [fact for facts in JUDGES for fact in facts(entry, Said(answer))]
    if state == "refused" and entry.is_malformed:
        stated = [inapplicable(fact.name, fact.expected, "a damaged file may be refused") for fact in stated]
    if state in ("refused", "failed"):
        for fact in stated:
            if fact.verdict == "wrong":
                fact.got = reason
    return Judged(entry, state, reason, stated)


def _state(entry, outcome) -> tuple[str, str]:
    if outcome.failure is not None:
        return "failed", outcome.failure
    answer = outcome.answer
    if "error" in answer:
        fault = answer["error"]
        if not fault.get("where") or not fault.get("reason"):
            return "failed", "it was refused without place or reason"
        return "refused", f"{fault['where']}: {fault['reason']}"
    found = {(update.get("payload") or {}).get("kind", "none") for update in answer["updates"]}
    wanted = kinds.right(entry.format, entry.subformat)
    if not found and not _is_rightly_empty(entry):
        return "untyped", f"{answer['format']}: no updates"
    if wanted and not found <= wanted:
        return "untyped", f"{answer['format']}: {', '.join(sorted(found))} instead of {', '.join(sorted(wanted))}"
    return "recognised", answer["format"]


def _is_rightly_empty(entry) -> bool:
    """Whether it holds nothing that could be told: JSON without a list of objects, a feed without an item, a list of
    warnings or of messages without one, a route file between launches."""
    with open(entry.file, "rb") as file:
        text = file.read().replace(b"\0", b"")
    if re.match(rb"(\xef\xbb\xbf)?\s*[\[{]", text):
        return not re.search(rb"\[\s*\{", text)
    if entry.format == "maritime":
        return re.search(rb"<broadcast-warn\s*/>\s*$|^Ferdig forenklet\s*$", text) is not None
    if entry.format == "ndm":
        return re.search(rb"<ndm[^>]*(/>|>\s*</ndm>)\s*$", text) is not None
    return entry.format in ("feed", "hostile", "cap") and not re.search(rb"<(\w+:)?(item|entry)[\s>/]", text)
