"""What a client must be able to do, against a bus: the account's folder is the argument.

It prints a line for each thing done, asks for `restart` in a line of its own, and ends with 0 when all was as it must be.
"""

import base64
import json
import sys
import uuid
from datetime import datetime, timezone

from taiwa_client import (
    Account,
    BadSignatureError,
    Publisher,
    Reader,
    Refused,
    Requester,
    checkpoint,
    extends,
    includes,
    leaf,
    node,
)


def event(title, topics=("ssa/conjunction",)):
    now = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    update = {
        "id": str(uuid.uuid4()),
        "agency": "us.nasa",
        "audience": "public",
        "handling": "TLP:CLEAR",
        "links": [],
        "origin": "direct",
        "published": now,
        "received": now,
        "source": {"name": "test"},
        "status": "actual",
        "title": {"en": title},
        "topics": list(topics),
    }
    return json.dumps(
        {
            "specversion": "1.0",
            "type": "taiwa.update",
            "id": update["id"],
            "source": "/agencies/us.nasa",
            "time": now,
            "datacontenttype": "application/json",
            "data": update,
        }
    ).encode()


def done(what):
    print(f"done {what}", flush=True)


def check(holds, *what):
    if not holds:
        raise AssertionError(what)


account = Account(sys.argv[1])
requester = Requester(account)
sent = []


def publish(publisher, *titles, outcomes=("stored",)):
    made = [event(title) for title in titles]
    sequences = [publisher.add(one) for one in made]
    publisher.settle()
    for sequence in sequences:
        check(publisher.settled[sequence][0] in outcomes, publisher.settled[sequence])
    sent.extend(made)
    return [publisher.settled[sequence][2] for sequence in sequences]


publisher = Publisher(account)
check(publish(publisher, *(f"before {number}" for number in range(5))) == [1, 2, 3, 4, 5])
done("a batch in one frame")

again, first = Publisher(account, publisher.instance, publisher.epoch + 1), event("again")
again.next = publisher.next
again.outstanding = {}
number = again.add(first)
frame = again.outstanding[number]
again.settle()
sent.append(first)
position = again.settled[number][2]
again.outstanding[number] = frame
again.settle()
check(again.settled[number] == ("duplicate", "public", position), again.settled)
done("a retry is a duplicate")

publisher.add(event("fenced"))
publisher.settle()
check(publisher.settled[6][0] == "FENCED", publisher.settled)
done("an older epoch is fenced")

made = [event("gap 1"), event("gap 2"), event("gap 3")]
numbers = [again.add(one) for one in made]
again.send(numbers[1:])
again.read()
check(again.gaps == 2 and len(again.outstanding) == 3, again.settled)
again.settle()
check([again.settled[one][2] for one in numbers] == [7, 8, 9], again.settled)
sent += made
done("resent in order after SEQUENCE_GAP")

twice = [again.add(event("same"), key="same"), again.add(event("same"), key="same")]
again.settle()
check([again.settled[one][0] for one in twice] == ["stored", "duplicate"], again.settled)
check(again.settled[twice[0]][2] == again.settled[twice[1]][2], again.settled)
again.socket.send(b"nonsense")
check(again.read()[0][:3] == ["0", "0", "BAD_MESSAGE"])
done("refusals")

reader = Reader(account, requester, {"earliest": {}})
check([one.position for one in reader.delivered] == list(range(1, 11)))
check([one.event for one in reader.delivered][:9] == sent, "bytes differ")
done("replay, byte-identical")

reader.follow(lambda: reader.heads >= 8)
lost = []


def swallow_one(frame):
    if lost or not frame.startswith(b"t/"):
        return False
    lost.append(frame)
    return True


reader.replays, reader.swallow = [], swallow_one
publish(again, "lost", "after it")
reader.follow(lambda: len(reader.delivered) == 12)
check(reader.replays == ["gap"] and len(lost) == 1, reader.replays)
done("a gap is found and replayed")

lost.clear()
reader.replays = []
publish(again, "the last one")
reader.follow(lambda: len(reader.delivered) == 13)
check(reader.replays == ["heads"] and len(lost) == 1, reader.replays)
done("a lost tail is found by heads")

reader.swallow, reader.replays = lambda frame: False, []
twice = again.add(event("under two topics", ["ssa/conjunction", "ssa/reentry"]))
again.settle()
publish(again, "behind it")
reader.follow(lambda: len(reader.delivered) >= 15)
check([one.position for one in reader.delivered] == list(range(1, 16)) and not reader.replays, reader.replays)
done("an event under two topics comes once")

requester.ask("cursor.set", {"name": "mine", "cursor": reader.named()})
print("restart", flush=True)
# The bus may be killed when it has the event and before it says so.
publish(again, "around the restart", outcomes=("stored", "duplicate"))
reader.follow(lambda: len(reader.delivered) == 16 and "starts" in reader.replays)
check([one.position for one in reader.delivered] == list(range(1, 17)))
done("a restart of the bus is survived")

late = Reader(account, requester, {"named": {"_0": "mine"}})
check([one.position for one in late.delivered] == [16], [one.position for one in late.delivered])
done("a named cursor")

keys = {account.key_id: bytes(account.signing.verify_key)}
for record in reader.delivered:
    record.verify(keys)
record = reader.delivered[0]
record.event = record.event.replace(b"before", b"beyond")
try:
    record.verify(keys)
    raise SystemExit("an altered event was verified")
except BadSignatureError:
    done("signatures")

log_key = base64.b64decode(account.connect["logKey"])
origin = f"taiwa/{reader.log}/public"


def newest():
    answer, _ = requester.ask("checkpoint", {"audience": "public"})
    return checkpoint(answer["checkpoint"], origin, log_key)


def prove(kind, **question):
    answer, _ = requester.ask(f"proof.{kind}", {"audience": "public", **question})
    return [base64.b64decode(one) for one in answer["proof"]]


# `record` was changed above.
reader.delivered[0].event = sent[0]
size, root = newest()
check(size == len(reader.delivered), size)
for record in reader.delivered:
    proof = prove("inclusion", position=record.position, size=size)
    check(includes(proof, leaf(record), record.position - 1, size, root), record.position)
    check(not includes(proof, node(leaf(record), root), record.position - 1, size, root))
done("inclusion proofs")

publish(again, "one more")
bigger, later = newest()
check(bigger == size + 1)
proof = prove("consistency", **{"from": size, "to": bigger})
check(extends(proof, size, root, bigger, later) and not extends(proof, size, later, bigger, later))
for old in range(1, size):
    held = prove("consistency", **{"from": old, "to": size})
    check(len(held) <= 6)
done("a consistency proof")

answer, _ = requester.ask("keys", {"ids": [account.key_id, "0" * 16]})
check([(one["account"], one["key"]) for one in answer["keys"]] == [("operator", base64.b64encode(keys[account.key_id]).decode())])
for verb, body in (("checkpoint", {}), ("proof.inclusion", {"position": 1, "size": 1})):
    try:
        requester.ask(verb, {"audience": "nowhere", **body})
        raise SystemExit("an audience that is not there has a tree")
    except Refused as refusal:
        check(refusal.code == "DENIED")
done("whose key it is")

try:
    requester.ask("replay", {"patterns": [">"], "start": {"named": {"_0": "none"}}, "messages": 1, "bytes": 1})
    raise SystemExit("a cursor that is not there was found")
except Refused as refusal:
    check(refusal.code == "NOT_FOUND")
print("all", flush=True)
