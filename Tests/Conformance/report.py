"""What was judged, as a table, a list or JSON."""

import collections
import json
import pathlib

BEGIN, END = "<!-- conformance -->", "<!-- /conformance -->"
HEAD = ["format", "files", "recognised", "facts right", "of", "refused", "failed"]


def _row(name, judged) -> list:
    applying = [fact for one in judged for fact in one.facts if fact.verdict != "inapplicable"]
    return [
        name,
        len(judged),
        sum(one.state == "recognised" for one in judged),
        sum(fact.verdict == "right" for fact in applying),
        len(applying),
        sum(one.state == "refused" for one in judged),
        sum(one.state == "failed" for one in judged),
    ]


def _rows(judged) -> list[list]:
    formats = collections.defaultdict(list)
    for one in judged:
        formats[one.entry.format].append(one)
    return [_row(name, formats[name]) for name in sorted(formats)] + [_row("all", judged)]


def _percent(part, whole) -> str:
    return f"{100 * part / whole:.2f} %" if whole else "-"


def _totals(judged) -> dict:
    counted = [one for one in judged if one.entry.is_counted]
    applying = [fact for one in judged for fact in one.facts if fact.verdict != "inapplicable"]
    inapplicable = collections.Counter(
        fact.reason for one in judged for fact in one.facts if fact.verdict == "inapplicable"
    )
    return {
        "counted": len(counted),
        "recognised": sum(one.state in ("recognised", "untyped") for one in counted),
        "typed": sum(one.state == "recognised" for one in counted),
        "facts": len(applying),
        "right": sum(fact.verdict == "right" for fact in applying),
        "inapplicable": dict(inapplicable.most_common()),
    }


def _sentences(totals) -> list[str]:
    return [
        f"Of {totals['counted']} valid captures and samples {totals['recognised']} are recognised "
        f"({_percent(totals['recognised'], totals['counted'])}) and {totals['typed']} typed "
        f"({_percent(totals['typed'], totals['counted'])}).",
        f"Of {totals['facts']} stated facts that apply {totals['right']} are right "
        f"({_percent(totals['right'], totals['facts'])}); {sum(totals['inapplicable'].values())} do not apply.",
    ]


def print_table(judged):
    rows = [HEAD] + [[str(cell) for cell in row] for row in _rows(judged)]
    widths = [max(len(row[at]) for row in rows) for at in range(len(HEAD))]
    for row in rows:
        print("  ".join(cell.ljust(width) if at == 0 else cell.rjust(width) for at, (cell, width) in enumerate(zip(row, widths))))
    totals = _totals(judged)
    print(*_sentences(totals), sep="\n")
    for reason, count in totals["inapplicable"].items():
        print(f"  {count} {reason}")


def print_list(judged, kind):
    for one in judged:
        path = f"{one.entry.path} ({one.entry.subformat}, {one.entry.status})"
        if kind == "failed" and one.state == "failed":
            print(f"{path}\n    {one.reason}")
        if kind == "unrecognised" and one.state != "recognised" and one.entry.is_counted:
            print(f"{path}\n    {one.state}: {one.reason}")
        for fact in one.facts:
            if kind == "wrong" and fact.verdict == "wrong":
                print(f"{path}\n    {fact.name}\n        expected {fact.expected!r}\n        got      {str(fact.got)[:1000]}")
            if kind == "inapplicable" and fact.verdict == "inapplicable":
                print(f"{path}\n    {fact.name} = {str(fact.expected)[:80]!r}: {fact.reason}")


def print_json(judged):
    files = [
        {
            "file": one.entry.path, "format": one.entry.format, "subformat": one.entry.subformat,
            "status": one.entry.status, "state": one.state, "reason": one.reason,
            "facts": [vars(fact) for fact in one.facts],
        }
        for one in judged
    ]
    rows = [dict(zip(HEAD, row)) for row in _rows(judged)]
    print(json.dumps({"table": rows, "totals": _totals(judged), "files": files}, ensure_ascii=False, default=str))


def write_markdown(judged, path: pathlib.Path):
    lines = ["| " + " | ".join(HEAD) + " |", "|---|" + "---:|" * (len(HEAD) - 1)]
    lines += ["| " + " | ".join(str(cell) for cell in row) + " |" for row in _rows(judged)]
    text = path.read_text(encoding="utf-8")
    before, _, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not end:
        raise SystemExit(f"{path} has no {BEGIN} … {END}; write them where the table belongs")
    path.write_text(before + "\n".join([BEGIN, *_sentences(_totals(judged)), "", *lines, END]) + after, encoding="utf-8")
