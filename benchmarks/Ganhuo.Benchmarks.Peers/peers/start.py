"""start.py ROUNDS COMMAND…: runs the commands in turn, each ROUNDS times after one that does not count, and
tells of each run what the system accounts for it: seconds of processor, seconds of clock, peak of memory in MB, and what the
command wrote first. Each command is one argument, split as a shell splits it."""
import json
import os
import shlex
import subprocess
import sys
import time

rounds = int(sys.argv[1])
commands = [shlex.split(command) for command in sys.argv[2:]]
runs = [[] for _ in commands]
for number in range(rounds + 1):
    for index, command in enumerate(commands):
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=subprocess.PIPE)
        output = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        if status != 0:
            sys.exit(f"{command} ended with {status}")
        if number > 0:
            runs[index].append({
                "cpu": usage.ru_utime + usage.ru_stime, "wall": wall, "peak": usage.ru_maxrss * 1024 / 1e6,
                "output": output.decode("utf-8"),
            })
print(json.dumps(runs))
