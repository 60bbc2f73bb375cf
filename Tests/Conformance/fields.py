"""A field of a feed or of one of its items, by any of the names that parsers give it."""

import re

from facts import Said, inapplicable, judged, moment, plain, same_letters, same_moment, same_text, squashed, texts

TITLE = {"title"}
SUMMARY = {"summary", "description", "subtitle", "tagline"}
CONTENT = {"content", "content_encoded", "contentSnippet"}
IDENTITY = {"id", "guid"}
PUBLISHED = {"published", "published_parsed", "issued", "issued_parsed", "created", "created_parsed", "date",
             "pubDate", "pubDateParsed", "publishedParsed", "isoDate"}
UPDATED = {"updated", "updated_parsed", "modified", "modified_parsed", "updatedParsed", "lastBuildDate",
           "lastBuildDateParsed"}
AUTHORS = {"author", "author_detail", "authors", "creator", "managingEditor", "webMaster"}
CATEGORIES = {"tags", "category", "categories"}
ENCLOSURES = {"enclosures", "enclosure"}

ASIDE = {
    "contributors": "who contributed is not kept", "publisher": "who publishes is the agency of the source",
    "publisher_detail": "who publishes is the agency of the source",
    "source": "where an item was first published is not kept",
    "info": "a note to the readers of the feed's source", "info_detail": "a note to the readers of the feed's source",
}
RIGHTS = {"rights", "rights_detail", "copyright", "copyright_detail", "license", "creativecommons_license"}
INNER = {"type", "base", "src", "mode", "scheme", "version", "rating", "length", "uri", "url", "isPermaLink"}


def count(said: Said, value):
    return judged("updates", value, len(said.updates), len(said.updates) == value)


def fact(said: Said, index: int | None, path: list, value):
    """One fact about item `index`, or about the feed itself.

    `path` is where it stands: `["title"]`, `["links", 0, "href"]`, `["author_detail", "name"]`.
    """
    name = ("feed" if index is None else f"[{index}]") + "".join(f".{step}" for step in path)
    key = str(path[0])
    detail = str(path[-1]) if len(path) > 1 else ""
    thing = said.feed if index is None else said.update(index)
    field = re.sub(r"_detail$", "", key)
    if "127.0.0.1:" in str(value):
        return inapplicable(name, value, "it follows from where that parser runs")
    if value is None or value == "" or value == [] or value == {}:
        return inapplicable(name, value, "that nothing is said is not compared")
    if key in RIGHTS:
        return inapplicable(name, value, "the terms of a text are not kept")
    if key in ASIDE:
        return inapplicable(name, value, ASIDE[key])
    if detail == "language" and index is None:
        return inapplicable(name, value, "the language of a feed is told of it as a whole")
    if detail == "language":
        return _language(name, thing, value, field)
    if key == "language":
        return _language(name, thing, value, "title")
    if field in TITLE | SUMMARY | CONTENT and detail in INNER:
        return inapplicable(name, value, "how a text was marked up is not kept")
    if field in TITLE:
        return _text(name, thing, ["title"], value)
    if field in SUMMARY:
        return _text(name, thing, ["summary", "body"], value)
    if field in CONTENT:
        return _text(name, thing, ["body", "summary"], value)
    if key in IDENTITY:
        got = (thing.get("source") or {}).get("item") if index is not None else thing.get("id")
        return judged(name, value, got, isinstance(value, str) and got is not None and same_text(value, [got]))
    if key in PUBLISHED | UPDATED:
        return _time(name, thing, key, value)
    if key in AUTHORS:
        return _author(name, thing, detail, value)
    if key in CATEGORIES:
        return _category(name, thing, detail, value)
    if key in ENCLOSURES or key in ("links", "link", "comments"):
        return _link(name, thing, key, detail, value)
    if key in ("where", "georss"):
        return _place(name, thing, detail, value)
    return inapplicable(name, value, "it is noise: podcasts, extensions and hints to readers' programs")


def _text(name, thing, members, value):
    got = [text for member in members for text in texts(thing.get(member))]
    if not isinstance(value, str):
        return inapplicable(name, value, "it is a count")
    if not squashed(plain(value)):
        return inapplicable(name, value, "that nothing is said is not compared")
    if value.startswith(("<svg", "<math")):
        return inapplicable(name, value, "drawings and formulas are left out of texts")
    if "\ufffd" in value:
        return inapplicable(name, value, "that parser misread the encoding")
    is_right = same_text(value, got)
    if not is_right and "contentSnippet" in name or "<div type=" in value:
        # That parser puts the text between elements before or after all of them.
        is_right = same_letters(value, got)
    return judged(name, value, got[:2], is_right)


def _language(name, thing, value, field):
    languages = {thing.get("language")} if "language" in thing else set()
    for member in ("title", "summary", "body"):
        if isinstance(thing.get(member), dict):
            languages |= set(thing[member])
    languages = {one.casefold() for one in languages if one}
    # Texts are kept by language alone: en-us is en.
    wanted = re.split(r"[-_]", str(value).casefold())[0]
    return judged(name, value, sorted(languages), any(re.split(r"[-_]", one)[0] == wanted for one in languages))


def _time(name, thing, key, value):
    if moment(value) is None:
        return inapplicable(name, value, "it is no date that this judge can read")
    payload = thing.get("payload") or {}
    got = [thing.get("published"), payload.get("updated"), thing.get("updated")]
    if key in PUBLISHED:
        got = got[:1] + got
    got = [one for one in got if one]
    return judged(name, value, got, any(same_moment(value, one) for one in got))


def _author(name, thing, detail, value):
    got = (thing.get("payload") or {}).get("authors") or thing.get("authors") or []
    values = [value]
    if isinstance(value, list):
        values = [_names(one) for one in value]
    else:
        values = [_names(value)]
    values = [one for one in values if one]
    if not values:
        return inapplicable(name, value, "an author is kept by name")
    if detail in ("url", "href", "uri", "homepage"):
        return inapplicable(name, value, "an author is kept by name")
    wanted = []
    for names in values:
        bare = [re.sub(r"\s*\(?\b[\w.+-]+@[\w.-]+\)?\s*", "", one).strip(" ()") for one in names]
        wanted.append([one for one in names + bare if one])
    is_right = all(any(same_text(form, got) for form in forms) for forms in wanted)
    if not is_right and detail == "email":
        return inapplicable(name, value, "an author is kept by name")
    if not is_right and "webMaster" in name:
        return inapplicable(name, value, "who keeps a site is an author only where nobody else is")
    return judged(name, value, got, is_right)


def _names(person) -> list[str]:
    """What a person may be called by: name or address."""
    if isinstance(person, dict):
        return [str(person[part]) for part in ("name", "email") if person.get(part)]
    return [str(person)] if person else []


def _category(name, thing, detail, value):
    got = (thing.get("payload") or {}).get("categories") or thing.get("categories") or []
    if detail == "scheme":
        return inapplicable(name, value, "a category is kept by its name")
    values = value if isinstance(value, list) else [value]
    forms = []
    for one in values:
        if isinstance(one, dict):
            one = [one.get(part) for part in ("label", "term", "value", "name") if one.get(part)]
        forms.append([str(part) for part in (one if isinstance(one, list) else [one])])
    if detail in ("term", "label") and len(got) == 1 and got[0] not in forms[0]:
        # A category with both a term and a label is kept by one of them.
        return inapplicable(name, value, "a category is kept by its label, or else its term")
    return judged(name, value, got, all(any(same_text(form, got) for form in one) for one in forms if one))


def _link(name, thing, key, detail, value):
    links = [link for link in thing.get("links") or []]
    values = value if isinstance(value, list) else [value]
    if isinstance(value, int) or detail in ("length", "count"):
        if str(value).isdigit() and int(value) > 0 and key in ENCLOSURES:
            return judged(name, value, [one.get("bytes") for one in links], any(one.get("bytes") == int(value) for one in links))
        return inapplicable(name, value, "the size of a link that is no attachment is not kept")
    if detail in ("rel", "type", "title", "hreflang"):
        member = {"rel": "relation", "type": "mediaType", "title": "title", "hreflang": "language"}[detail]
        got = [one.get(member) for one in links]
        if detail == "rel" and value == "self":
            return inapplicable(name, value, "a feed's own address is that of its source")
        return judged(name, value, got, value in got)
    got = [one.get("url") for one in links]
    wanted = [one.get("url") or one.get("href") or one.get("value") if isinstance(one, dict) else one for one in values]
    wanted = [one for one in wanted if one]
    return judged(name, value, got, all(_same_address(one, got) for one in wanted))


def _same_address(wanted, got) -> bool:
    def form(address):
        return squashed(str(address)).replace("&amp;", "&").rstrip("/").casefold()

    # Parsers that do not know the base leave an address relative.
    return any(form(wanted) == form(one) or wanted.startswith("/") and form(one).endswith(form(wanted)) for one in got)


def _place(name, thing, detail, value):
    geometry = thing.get("geometry") or {}
    if detail == "type":
        if value == "Box":
            return inapplicable(name, value, "a box is kept as a polygon")
        return judged(name, value, geometry.get("type"), geometry.get("type") == value)
    if detail == "coordinates":
        def flat(part):
            return [float(one) for inner in part for one in (flat(inner) if isinstance(inner, (list, tuple)) else [inner])]

        got = flat(geometry.get("coordinates") or [])
        return judged(name, value, got, got == flat(value) or got[:2] == flat(value)[:2] and len(flat(value)) == 3)
    return inapplicable(name, value, "how a place was marked up is not kept")
