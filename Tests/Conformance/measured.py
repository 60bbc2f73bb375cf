"""Runs a command and writes what it used: measured.py FILE CPU-SECONDS MEMORY-BYTES COMMAND…

The high-water mark of memory outlives exec, so that whoever starts a command must be small for it to be the command's.
"""

import os
import resource
import sys


def main() -> int:
    file, cpu, memory = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    process = os.fork()
    if process == 0:
        resource.setrlimit(resource.RLIMIT_CPU, (cpu, cpu + 1))
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        os.execvp(sys.argv[4], sys.argv[4:])
    _, status, usage = os.wait4(process, 0)
    with open(file, "w", encoding="ascii") as output:
        output.write(f"{os.waitstatus_to_exitcode(status)} {usage.ru_utime + usage.ru_stime} {usage.ru_maxrss << 10}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
