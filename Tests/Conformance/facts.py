"""A fact that a corpus states, and what the parser's answer says of the same."""

import dataclasses
import datetime
import email.utils
import html
import html.parser
import re


@dataclasses.dataclass
class Fact:
    name: str
    expected: object
    got: object
    # right, wrong or inapplicable
    verdict: str
    # Why it does not apply.
    reason: str = ""


def judged(name, expected, got, is_right) -> Fact:
    return Fact(name, expected, got, "right" if is_right else "wrong")


def inapplicable(name, expected, reason) -> Fact:
    return Fact(name, expected, None, "inapplicable", reason)


class Said:
    """The answer of the parser, read without minding what is absent."""

    def __init__(self, answer: dict):
        self.answer = answer
        self.is_refused = "updates" not in answer
        self.updates = answer.get("updates") or []
        self.feed = answer.get("feed") or {}

    def update(self, index: int) -> dict:
        return self.updates[index] if -len(self.updates) <= index < len(self.updates) else {}


def texts(localized) -> list[str]:
    """The texts of a text in several languages, or of a plain one."""
    if localized is None:
        return []
    return list(localized.values()) if isinstance(localized, dict) else [str(localized)]


class _Plain(html.parser.HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.parts = []
        self.hidden = 0

    def handle_starttag(self, tag, attributes):
        if tag in ("script", "style"):
            self.hidden += 1

    def handle_endtag(self, tag):
        if tag in ("script", "style"):
            self.hidden = max(0, self.hidden - 1)

    def handle_data(self, data):
        if not self.hidden:
            self.parts.append(data)


def plain(markup: str) -> str:
    """The text of HTML without its markup."""
    reader = _Plain()
    reader.feed(markup)
    reader.close()
    return "".join(reader.parts)


def squashed(text: str) -> str:
    """A text without white space."""
    return re.sub(r"[\s\u00a0\u00ad\u200b\ufeff]+", "", text)


def _prose(text: str) -> str:
    """A text without what layout alone decides: white space and the marks of list items."""
    return squashed(re.sub(r"[-•]", "", text))


def same_text(expected: str, got: list[str]) -> bool:
    """Whether one of the texts is what is expected, or that without its markup."""
    # A style sheet at the beginning is no text.
    expected = re.sub(r"^(?:[\w ,.#]+\{[^{}]*\}\s*)+", "", expected)
    forms = (expected, html.unescape(expected), plain(expected), plain(plain(expected)))
    wanted = {_prose(form) for form in forms}
    return any(_prose(text) in wanted for text in got)


def same_letters(expected: str, got: list[str]) -> bool:
    """Whether one of the texts has the letters of what is expected, in whatever order."""
    wanted = sorted(_prose(plain(expected)))
    return any(sorted(_prose(text)) == wanted for text in got)


def moment(value) -> datetime.datetime | None:
    """A point in time from a tuple, a number of milliseconds or a text; nil when it is none."""
    try:
        if isinstance(value, tuple):
            return datetime.datetime(*value[:6], tzinfo=datetime.timezone.utc)
        text = str(value).strip()
        if re.fullmatch(r"\d{13}", text):
            return datetime.datetime.fromtimestamp(int(text) / 1000, datetime.timezone.utc)
        if day := re.fullmatch(r"(\d{4}-\d{3})T(\d\d:\d\d:\d\d)(\.\d+)?Z?", text):
            # CCSDS time code B: the day of the year.
            date = datetime.datetime.strptime(day[1], "%Y-%j").date()
            text = f"{date}T{day[2]}{day[3] or ''}"
        if re.match(r"\d{4}-\d\d-\d\dT", text):
            text = re.sub(r"(\.\d{6})\d+", r"\1", text)
            text = re.sub(r"Z$", "+00:00", text)
            found = datetime.datetime.fromisoformat(text)
        elif re.match(r"\d{4}-\d\d(-\d\d)?$", text):
            found = datetime.datetime.fromisoformat(text if len(text) == 10 else text + "-01")
        elif found := _english(text):
            pass
        else:
            found = email.utils.parsedate_to_datetime(text)
        return found if found.tzinfo else found.replace(tzinfo=datetime.timezone.utc)
    except (ValueError, TypeError, OverflowError, IndexError):
        return None


def _english(text: str) -> datetime.datetime | None:
    for pattern in ("%Y %b %d %H%M UTC", "%H%M UT %d %b %Y", "%Y-%m-%d %H:%M:%S %z UTC", "%d%H%MZ %b %Y", "%d %b %Y %H%MZ"):
        try:
            return datetime.datetime.strptime(text, pattern)
        except ValueError:
            continue
    if found := re.fullmatch(r"(\d\d)(\d{4})Z ([A-Z]{3}) (\d{2})", text):
        return datetime.datetime.strptime("{0} {2} 20{3} {1}".format(*found.groups()), "%d %b %Y %H%M")
    return None


def same_moment(expected, got) -> bool:
    one, other = moment(expected), moment(got)
    return one is not None and other is not None and abs((one - other).total_seconds()) < 1


def leaves(value):
    """Every text and number in a JSON value."""
    if isinstance(value, dict):
        for inner in value.values():
            yield from leaves(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from leaves(inner)
    elif value is not None:
        yield value


def same_value(expected: str, got) -> bool:
    """Whether a value is the expected one as text, as a point in time or as a number (a unit in brackets aside)."""
    if squashed(str(got)).casefold() == squashed(expected).casefold() or same_moment(expected, got):
        return True
    number = re.sub(r"\s*\[.*\]$", "", expected)
    try:
        return isinstance(got, (int, float)) and abs(float(number) - got) <= 1e-9 * max(1.0, abs(got))
    except ValueError:
        return False
