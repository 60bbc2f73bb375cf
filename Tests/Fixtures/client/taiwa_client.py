"""A client of the exchange in another language, written from docs/exchange.md alone."""

import base64
import hashlib
import json
import time
import uuid

import zmq
from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey, VerifyKey

DOMAIN = b"taiwa event v1\n"
WINDOW = 1024
RETRYABLE = {"BUSY", "DISK_FULL", "SEQUENCE_GAP"}


class Refused(Exception):
    """What the bus will not do: its code and sentence."""

    def __init__(self, code, sentence):
        super().__init__(f"{code}: {sentence}")
        self.code = code


class Account:
    """An account's folder: where the exchange is, and the keys."""

    def __init__(self, folder):
        with open(f"{folder}/connect.json", encoding="utf-8") as file:
            self.connect = json.load(file)
        with open(f"{folder}/account.key", encoding="utf-8") as file:
            keys = json.load(file)
        if self.connect["version"] != 1:
            raise ValueError("this client speaks version 1")
        self.curve = keys["curvePublic"].encode(), keys["curveSecret"].encode()
        self.signing = SigningKey(base64.b64decode(keys["signingSecret"]))
        self.key_id = self.id_of(bytes(self.signing.verify_key))
        self.context = zmq.Context()

    @staticmethod
    def id_of(signing):
        return hashlib.sha256(signing).hexdigest()[:16]

    def socket(self, kind):
        socket = self.context.socket(kind)
        socket.curve_publickey, socket.curve_secretkey = self.curve
        socket.curve_serverkey = self.connect["serverKey"].encode()
        socket.linger = 0
        socket.immediate = 1
        socket.maxmsgsize = 17 << 20
        return socket


class Requester:
    """Asks the bus; a question without answer is asked again."""

    def __init__(self, account):
        self.socket = account.socket(zmq.DEALER)
        self.socket.connect(account.connect["replay"])
        self.last = 0

    def ask(self, verb, body, deadline=30):
        end = time.monotonic() + deadline
        while time.monotonic() < end:
            self.last += 1
            number = str(self.last).encode()
            if not self.socket.poll(1000, zmq.POLLOUT):
                continue
            self.socket.send_multipart([b"Q1", number, verb.encode(), b"*", json.dumps(body).encode()])
            while self.socket.poll(2000):
                command, answered, status, text, *attached = self.socket.recv_multipart()
                if command != b"A1" or answered != number:
                    continue
                if status == b"ok":
                    return json.loads(text), attached
                if status == b"BUSY":
                    time.sleep(0.1)
                    break
                raise Refused(status.decode(), text.decode())
        raise TimeoutError(verb)


class Publisher:
    """Sends events in the order of their sequences, again until each is settled."""

    def __init__(self, account, instance=None, epoch=1):
        self.account = account
        self.instance = instance or uuid.uuid4().hex
        self.epoch = epoch
        self.next = 1
        self.outstanding = {}
        self.settled = {}
        self.gaps = 0
        self.socket = account.socket(zmq.DEALER)
        self.socket.connect(account.connect["publish"])

    def add(self, event, key=None):
        signature = base64.b64encode(self.account.signing.sign(DOMAIN + event).signature).decode()
        sequence, self.next = self.next, self.next + 1
        line = f"{sequence} {key or '-'} - {self.account.key_id} {signature} 0 {len(event)}\n"
        self.outstanding[sequence] = line.encode() + event
        return sequence

    def send(self, sequences):
        start = min(self.outstanding, default=self.next)
        head = f"P1 {self.instance} {self.epoch} {start} {len(sequences)}\n".encode()
        self.socket.send(head + b"".join(self.outstanding[one] for one in sequences))

    def read(self):
        """Takes one acknowledgement; its lines as words."""
        head, *lines = self.socket.recv().decode().split("\n")
        command, instance, epoch = head.split(" ")
        lines = [line.split(" ", 4) for line in lines if line]
        if command != "K1":
            raise ValueError(head)
        if (instance, int(epoch)) != (self.instance, self.epoch):
            # About a message that could not be read it says neither instance nor epoch.
            return lines
        for first, last, word, *rest in lines:
            for sequence in range(int(first), int(last) + 1):
                if word in ("stored", "duplicate"):
                    place = (word, rest[0], int(rest[1]) + sequence - int(first))
                elif word in RETRYABLE:
                    self.gaps += word == "SEQUENCE_GAP"
                    continue
                else:
                    place = (word, " ".join(rest), 0)
                self.outstanding.pop(sequence, None)
                self.settled[sequence] = place
        return lines

    def settle(self, deadline=30):
        """Sends what is outstanding, in order, until nothing is."""
        end = time.monotonic() + deadline
        while self.outstanding:
            if time.monotonic() > end:
                raise TimeoutError("publish")
            if self.socket.poll(1000, zmq.POLLOUT):
                self.send(sorted(self.outstanding)[:WINDOW])
            while self.outstanding and self.socket.poll(2000):
                if any(words[2] in RETRYABLE for words in self.read()):
                    break


class Record:
    """An event as readers get it."""

    def __init__(self, line, event):
        words = line.decode().split(" ")
        self.stream, self.audience = words[0], words[1]
        self.sequence, self.position, self.milliseconds = (int(word) for word in words[2:5])
        self.log, self.flags, self.key_id, self.signature = words[5:9]
        self.event = event

    @staticmethod
    def read(frame):
        records, at = [], 0
        while at < len(frame):
            end = frame.index(b"\n", at)
            count = int(frame[at:end].rsplit(b" ", 1)[1])
            if end + 1 + count > len(frame):
                raise ValueError("a record ends early")
            records.append(Record(frame[at:end], frame[end + 1 : end + 1 + count]))
            at = end + 1 + count
        return records

    def verify(self, keys):
        """Raises unless a key of the id signed the event."""
        VerifyKey(keys[self.key_id]).verify(DOMAIN + self.event, base64.b64decode(self.signature))


def leaf(record):
    if "r" in record.flags:
        return record.event
    line = f"{record.key_id} {record.signature}\n".encode()
    return hashlib.sha256(b"\x00" + line + record.event).digest()


def node(left, right):
    return hashlib.sha256(b"\x01" + left + right).digest()


def checkpoint(note, origin, log_key):
    """Size and root of a checkpoint that the log signed; see C2SP tlog-checkpoint and signed-note."""
    text, signatures = note.split("\n\n")
    text += "\n"
    key_id = hashlib.sha256(origin.encode() + b"\n\x01" + log_key).digest()[:4]
    for line in signatures.splitlines():
        dash, name, signature = line.split(" ")
        raw = base64.b64decode(signature)
        if dash == "\u2014" and name == origin and raw[:4] == key_id:
            VerifyKey(log_key).verify(text.encode(), raw[4:])
            named, size, root = text.splitlines()[:3]
            if named != origin:
                raise ValueError(named)
            return int(size), base64.b64decode(root)
    raise BadSignatureError("the log did not sign it")


def includes(proof, hash, index, size, root):
    """RFC 9162, section 2.1.3.2."""
    if index >= size:
        return False
    last = size - 1
    for sibling in proof:
        if last == 0:
            return False
        if index & 1 or index == last:
            hash = node(sibling, hash)
            while not index & 1 and index:
                index, last = index >> 1, last >> 1
        else:
            hash = node(hash, sibling)
        index, last = index >> 1, last >> 1
    return last == 0 and hash == root


def extends(proof, old, old_root, new, new_root):
    """RFC 9162, section 2.1.4.2, for 0 < old < new."""
    path = list(proof)
    if old & (old - 1) == 0:
        path.insert(0, old_root)
    if not path:
        return False
    index, last = old - 1, new - 1
    while index & 1:
        index, last = index >> 1, last >> 1
    first = second = path[0]
    for hash in path[1:]:
        if last == 0:
            return False
        if index & 1 or index == last:
            first, second = node(hash, first), node(hash, second)
            while not index & 1 and index:
                index, last = index >> 1, last >> 1
        else:
            second = node(second, hash)
        index, last = index >> 1, last >> 1
    return last == 0 and first == old_root and second == new_root


class Reader:
    """Every topic of every audience: nothing is missed, nothing comes twice."""

    def __init__(self, account, requester, start):
        self.requester = requester
        self.delivered = []
        self.replays = []
        self.resets = 0
        self.trimmed = {}
        self.heads = 0
        # What the test takes away before the reader sees it.
        self.swallow = lambda frame: False
        welcome, _ = requester.ask("welcome", {})
        self.starts = welcome["starts"]
        self.log = welcome["heads"]["log"]
        self.cursor = {}
        self.streams = {}
        self.socket = account.socket(zmq.SUB)
        for prefix in (b"t/", b"x/t/", b"h/"):
            self.socket.subscribe(prefix)
        for audience in welcome["heads"]["positions"]:
            self.socket.connect(account.connect["live"][audience])
        self.replay(start, "start")

    def named(self):
        return {"log": self.log, "positions": self.cursor}

    def replay(self, start, why, pages=1024):
        self.replays.append(why)
        while True:
            question = {"patterns": [">"], "start": start, "messages": pages, "bytes": 4 << 20}
            answer, attached = self.requester.ask("replay", question)
            positions = answer["cursor"]["positions"]
            behind = any(position < self.cursor.get(one, 0) for one, position in positions.items())
            if answer["cursor"]["log"] != self.log or behind:
                self.resets += 1
                self.log, self.cursor, self.streams = answer["cursor"]["log"], {}, {}
                start = {"earliest": {}}
                continue
            # What stands before these positions will never come, as far as it was not delivered.
            self.trimmed.update(answer.get("trimmed", {}))
            for frame in attached:
                for record in Record.read(frame):
                    self.deliver(record)
            for audience, position in positions.items():
                self.cursor[audience] = max(position, self.cursor.get(audience, 0))
            if answer["complete"]:
                self.streams = {
                    (audience, stream): number
                    for audience, streams in answer["heads"].items()
                    for stream, number in streams.items()
                }
                return
            start = {"cursor": {"_0": self.named()}}

    def deliver(self, record):
        if record.position <= self.cursor.get(record.audience, 0):
            return
        self.cursor[record.audience] = record.position
        self.delivered.append(record)

    def again(self, why):
        self.replay({"cursor": {"_0": self.named()}}, why)

    def follow(self, until, deadline=30):
        """Reads on until something is so."""
        end = time.monotonic() + deadline
        while not until():
            if time.monotonic() > end:
                raise TimeoutError("follow")
            if not self.socket.poll(500):
                continue
            frame = self.socket.recv()
            if self.swallow(frame):
                continue
            if frame.startswith(b"h/ "):
                self.take_heads(frame)
            else:
                self.take(Record.read(frame)[0])

    def take(self, record):
        if record.log != self.log:
            return self.again("log")
        stream = (record.audience, record.stream)
        last, reached = self.streams.get(stream, 0), self.cursor.get(record.audience, 0)
        if record.sequence <= last:
            return None
        if record.sequence > last + 1 or record.position > reached + 1:
            return self.again("gap")
        self.streams[stream] = record.sequence
        return self.deliver(record)

    def take_heads(self, frame):
        self.heads += 1
        first, *lines = frame.decode().split("\n")
        _, audience, position, _, log, starts = first.split(" ")
        streams = dict(line.split(" ") for line in lines if line)
        if log != self.log:
            return self.again("log")
        if int(starts) != self.starts:
            self.starts = int(starts)
            return self.again("starts")
        ahead = any(int(number) > self.streams.get((audience, stream), 0) for stream, number in streams.items())
        if ahead or int(position) > self.cursor.get(audience, 0):
            return self.again("heads")
        return None
