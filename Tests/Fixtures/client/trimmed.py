"""Reads an exchange whose journal does not begin with the first position any more."""

import sys

from taiwa_client import Account, Reader, Requester

account = Account(sys.argv[1])
requester = Requester(account)
welcome, _ = requester.ask("welcome", {})
log, heads, firsts = welcome["heads"]["log"], welcome["heads"]["positions"], welcome["trimmed"]


def positions(reader, audience):
    return [one.position for one in reader.delivered if one.audience == audience]


for start, told in (
    ({"earliest": {}}, {}),
    ({"cursor": {"_0": {"log": log, "positions": {"public": 1}}}}, firsts),
    ({"cursor": {"_0": {"log": log, "positions": {one: first - 1 for one, first in firsts.items()}}}}, {}),
):
    reader = Reader(account, requester, start)
    if reader.trimmed != told or reader.resets:
        raise SystemExit(f"{start}: told {reader.trimmed}")
    for audience, first in firsts.items():
        if positions(reader, audience) != list(range(first, heads[audience] + 1)):
            raise SystemExit(f"{start}: read {positions(reader, audience)}")
print("all", flush=True)
