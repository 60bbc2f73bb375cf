"""Answers as a parser would, wrongly where the test of the judge needs it."""

import json
import os
import signal
import sys

NEWS = {
    "title": {"en": "Crater found"}, "summary": {"en": "Two & a half km"}, "source": {"item": "c-1"},
    "published": "2026-04-01T00:00:00Z", "payload": {"kind": "article", "categories": ["Moon"]},
}
ORBIT = {"title": {"en": "TESTSAT"}, "payload": {"kind": "orbit", "epoch": "2026-04-01T00:00:00Z", "massKilograms": 8}}
ANSWERS = {
    "news.rss": {"format": "rss-2.0", "feed": {"title": "Lunar Desk"}, "updates": [NEWS]},
    "empty.rss": {"format": "rss-2.0", "feed": {}, "updates": []},
    "cut.rss": {"error": {"where": "1:2", "reason": "it was cut short"}},
    "list.opml": {"error": {"where": "1:1", "reason": "it is a list of feeds"}},
    "memory.txt": {"error": {"where": "1:1", "reason": "no format"}},
    "leak.txt": {"format": "text", "updates": [{"title": {"en": "root:x:0:0"}, "payload": {"kind": "article"}}]},
    "state.opm": {"format": "ccsds-opm-kvn", "updates": [ORBIT]},
}
for path in sys.argv[1:]:
    name = os.path.basename(path)
    if name == "crash.txt":
        os.kill(os.getpid(), signal.SIGSEGV)
    if name == "silence.txt":
        continue
    if name == "memory.txt":
        held = bytearray(300 << 20)
    print(json.dumps({"file": path, **ANSWERS[name]}), flush=True)
