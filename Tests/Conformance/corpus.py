"""The files of a corpus and what its manifest says of them."""

import csv
import dataclasses
import pathlib

ANOTHER_LANGUAGE = ("space-law-text-es", "space-law-text-fr", "space-law-text-ru", "space-law-text-zh")
COUNTED = ("valid", "real-but-not-wellformed")
ASIDE = ("hostile", "events")
# Subformats of NDM among which are files that test how XML is decoded.
LEXICAL = ("ndm-other", "ndm-xml-utf-16", "ndm-xml-utf-32")


@dataclasses.dataclass
class Entry:
    folder: pathlib.Path
    path: str
    format: str
    subformat: str
    status: str
    expected: str
    # The files that hold what others are expected to give.
    twins: frozenset[str]

    @property
    def file(self) -> str:
        return str(self.folder / self.path)

    @property
    def is_twin(self) -> bool:
        """Whether it holds what another file is expected to give, and is no input itself."""
        return self.subformat.startswith("expected")

    @property
    def is_foreign(self) -> bool:
        """Whether it is well-formed, but nothing that ingest is for: maps, search descriptions, outlines, XML that tests
        encodings and is no message."""
        if self.format == "ndm" and self.subformat in LEXICAL:
            with open(self.file, "rb") as file:
                return b"<greeting" in file.read(4096).replace(b"\0", b"")
        if self.format != "feed" or self.subformat == "non-feed-xml:rss11":
            return False
        return self.subformat in ("opml", "html", "other-xml") or self.subformat.startswith("non-feed-xml")

    @property
    def is_counted(self) -> bool:
        """Whether it is one of those that must be recognised."""
        return (
            self.format not in ASIDE
            and self.status.startswith(COUNTED)
            and not self.is_twin
            and not self.is_foreign
            and self.subformat not in ANOTHER_LANGUAGE
        )

    @property
    def is_malformed(self) -> bool:
        return self.status.startswith(("malformed", "hostile"))


def read(folder: pathlib.Path, wanted: str | None) -> list[Entry]:
    """The entries of one format (`cap`, or `ndm/cdm-kvn`), or all; twins are left out."""
    csv.field_size_limit(1 << 24)
    with open(folder / "MANIFEST.tsv", newline="", encoding="utf-8") as manifest:
        rows = list(csv.DictReader(manifest, delimiter="\t"))
    twins = frozenset(str(folder / row["path"]) for row in rows if row["subformat"].startswith("expected"))
    entries = [
        Entry(folder, row["path"], row["format"], row["subformat"], row["status"], row["expected"] or "", twins) for row in rows
    ]
    if wanted:
        format, _, subformat = wanted.partition("/")
        entries = [one for one in entries if one.format == format and one.subformat.startswith(subformat)]
    return [one for one in entries if not one.is_twin]
