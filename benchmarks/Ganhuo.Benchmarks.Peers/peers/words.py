"""words.py TEXT REPEATS TOKENS: cuts each line of TEXT with jieba, writes the tokens, then times it."""
import json
import logging
import sys
import time

import jieba

text, repeats, tokens = sys.argv[1:]
start = time.perf_counter()
jieba.setLogLevel(logging.ERROR)
jieba.initialize()
load = time.perf_counter() - start
lines = open(text, encoding="utf-8", newline="").read().split("\n")
with open(tokens, "w", encoding="utf-8", newline="") as out:
    for line in lines:
        out.write("\x1f".join(jieba.lcut(line)) + "\n")
seconds = []
for _ in range(int(repeats)):
    start = time.process_time()
    for line in lines:
        jieba.lcut(line)
    seconds.append(time.process_time() - start)
print(json.dumps({"version": jieba.__version__, "load": load, "seconds": seconds}))
