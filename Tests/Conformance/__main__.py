"""Judges a parser by a corpus: python3 Tests/Conformance FOLDER; docs/formats.md says what a corpus is."""

import argparse
import os
import pathlib
import sys

import corpus
import judging
import report
import running

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent


def main() -> int:
    options = argparse.ArgumentParser(prog="conformance", description=__doc__)
    options.add_argument("corpus", nargs="?", default=os.environ.get("TAIWA_CORPUS"), help="a folder with MANIFEST.tsv")
    options.add_argument("--parser", help="the command that reads files; default: the built taiwa parse")
    options.add_argument("--format", help="only this format (a folder of the corpus), or format/subformat")
    options.add_argument("--list", choices=["unrecognised", "wrong", "failed", "inapplicable"], help="list these")
    options.add_argument("--json", action="store_true", help="print everything as JSON")
    options.add_argument("--markdown", metavar="FILE", help="write the table between the markers of a file")
    options.add_argument("--processes", type=int, default=2, help="parsers at the same time")
    choice = options.parse_args()
    if not choice.corpus or not os.path.isdir(choice.corpus):
        options.error("name the folder of the corpus, or set TAIWA_CORPUS")
    command = choice.parser.split() if choice.parser else running.built(ROOT)
    if not command:
        options.error("build taiwa first (swift build --product taiwa), or name a parser with --parser")
    entries = corpus.read(pathlib.Path(choice.corpus), choice.format)
    if not entries:
        options.error(f"nothing in {choice.corpus} is of the format {choice.format}")
    outcomes = running.run(command, entries, choice.processes)
    judged = [judging.judge(entry, outcome) for entry, outcome in zip(entries, outcomes)]
    if choice.json:
        report.print_json(judged)
    elif choice.list:
        report.print_list(judged, choice.list)
    else:
        report.print_table(judged)
    if choice.markdown:
        report.write_markdown(judged, pathlib.Path(choice.markdown))
    return 1 if any(one.state == "failed" for one in judged) else 0


if __name__ == "__main__":
    sys.exit(main())
