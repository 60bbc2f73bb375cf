"""Runs the parser over files: many at a time, and one by one where that goes wrong."""

import concurrent.futures
import dataclasses
import json
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import threading

MEASURED = str(pathlib.Path(__file__).with_name("measured.py"))
CHUNK = 32
CPU_SECONDS = 2.0
MEMORY_BYTES = 256 << 20
# A parser that goes beyond this is ended; what it used is measured before.
CPU_END = 20
MEMORY_END = 4 << 30


@dataclasses.dataclass
class Outcome:
    """What became of one file: what the parser printed of it, or why it failed."""

    answer: dict | None
    failure: str | None = None


@dataclasses.dataclass
class Run:
    answers: dict[str, dict]
    cpu: float
    memory: int
    failure: str | None


def built(root: pathlib.Path) -> list[str] | None:
    """The newest built `taiwa`."""
    found = [root / ".build" / kind / "taiwa" for kind in ("debug", "release")]
    found = [one for one in found if one.exists()]
    return [str(max(found, key=lambda one: one.stat().st_mtime)), "parse"] if found else None


def run(command: list[str], entries, processes: int) -> list[Outcome]:
    """One outcome an entry, in order."""
    chunks = [entries[at : at + CHUNK] for at in range(0, len(entries), CHUNK)]
    with concurrent.futures.ThreadPoolExecutor(processes) as pool:
        return [outcome for part in pool.map(lambda chunk: _chunk(command, chunk), chunks) for outcome in part]


def _chunk(command, chunk) -> list[Outcome]:
    done = _once(command, [one.file for one in chunk])
    if done.failure is None and done.cpu <= CPU_SECONDS and done.memory <= MEMORY_BYTES:
        return [Outcome(done.answers[one.file]) for one in chunk]
    return [_single(command, one.file) for one in chunk]


def _single(command, file) -> Outcome:
    done = _once(command, [file])
    answer = done.answers.get(file)
    if done.failure is not None:
        return Outcome(answer, done.failure)
    if done.cpu > CPU_SECONDS:
        return Outcome(answer, f"took {done.cpu:.1f} s of CPU time")
    if done.memory > MEMORY_BYTES:
        return Outcome(answer, f"took {done.memory >> 20} MiB of memory")
    return Outcome(answer)


def _once(command, files) -> Run:
    environment = dict(os.environ, SWIFT_BACKTRACE="enable=no")
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors, tempfile.NamedTemporaryFile() as used:
        process = subprocess.Popen(
            [sys.executable, "-I", "-S", MEASURED, used.name, str(CPU_END), str(MEMORY_END)] + command + files,
            stdin=subprocess.DEVNULL, stdout=output, stderr=errors, env=environment, start_new_session=True,
        )
        # A parser that waits for something uses no CPU time.
        watch = threading.Timer(CPU_END * 3, os.killpg, (process.pid, signal.SIGKILL))
        watch.start()
        process.wait()
        watch.cancel()
        output.seek(0)
        errors.seek(0)
        answers = {}
        for line in output.read().split(b"\n"):
            try:
                answer = json.loads(line)
                answers[answer["file"]] = answer
            except (ValueError, KeyError, TypeError):
                continue
        said = errors.read().decode("utf-8", "replace")[:200].strip()
        status, cpu, memory = used.read().split() or (-signal.SIGKILL, CPU_END * 3, 0)
        failure = None
        if int(status) < 0:
            failure = f"ended by signal {-int(status)}: {said}"
        elif set(answers) != set(files):
            failure = f"said nothing: {said}"
        return Run(answers, float(cpu), int(memory), failure)
