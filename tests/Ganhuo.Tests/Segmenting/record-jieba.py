#!/usr/bin/python3
"""Records how jieba 0.42.1 (Debian: python3-jieba) cuts one million generated strings.

record-jieba.py record > jieba-0.42.1.tsv   the recording JiebaDifferentialTests reads: one digest a block and way
record-jieba.py show BLOCK                  the strings of one block and their tokens, to see where it differs
record-jieba.py cut [USER_DICTIONARY]       cuts each line of standard input (a JSON string) every way, one JSON line each

The strings come from a generator that JiebaStrings.cs repeats step for step, so that only digests are kept.
"""
import hashlib
import json
import logging
import re
import sys

import jieba

BLOCKS, BLOCK_SIZE = 1000, 1000
MASK = (1 << 64) - 1
WORD = re.compile(r"^[\u4E00-\u9FD5a-zA-Z0-9+#&._%\-]+$")
ODD = ["1", "23", "4.5", "60%", "7.", ".8", "2022", "A", "b", "GDP", "WiFi", "c++", "C#", "+", "-", "_", "&", "#", "%", ".",
       "，", "。", "、", "；", "：", "“", "”", "《", "》", "（", "）", "！", "？", "…", "—", "·", "*", "**", "×", "□", "〔2022〕",
       " ", "  ", "\t", "\n", "\r\n", "\r", "\u3000", "\u00a0", "\u2003", "\u001c", "\u0085", "\u200b", "\ufeff",
       "０", "１２", "Ａ", "％", "〇", "○", "\u9fd6", "\u9fff", "\u3400", "\U00020bb7", "\U0002a6d6\U00020000", "\U0001f600",
       "é", "я", "α射线", "한", "ヶ", "々", "龥", "龠", "一", "的", "了", "和", "不"]


class Random:
    """SplitMix64."""

    def __init__(self, seed):
        self.state = seed & MASK

    def below(self, bound):
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        return (z ^ (z >> 31)) % bound


def words_of_dictionary():
    with open(jieba.__path__[0] + "/dict.txt", encoding="utf-8") as lines:
        return sorted({w for w in (line.split(" ")[0] for line in lines) if WORD.match(w)})


def piece(random, words):
    kind = random.below(8)
    if kind < 3:
        return words[random.below(len(words))]
    if kind == 3:
        return words[random.below(len(words))][0]
    if kind == 4:
        return words[random.below(len(words))][-1]
    if kind == 5:
        return chr(0x4E00 + random.below(0x9FD6 - 0x4E00))
    return ODD[random.below(len(ODD))]


def mutate(random, units):
    for _ in range(1 + random.below(3)):
        if not units:
            return units
        at = random.below(len(units))
        kind = random.below(4)
        if kind == 0:
            del units[at]
        elif kind == 1:
            units.insert(at, units[random.below(len(units))])
        elif kind == 2:
            other = random.below(len(units))
            units[at], units[other] = units[other], units[at]
        else:
            units[at] = chr(0x4E00 + random.below(0x9FD6 - 0x4E00))
    return units


def string(number, words):
    random = Random(number * 0x2545F4914F6CDD1D + 1)
    shape = random.below(4)
    count = 1 + random.below(12)
    if shape == 0:
        return "".join(words[random.below(len(words))] for _ in range(count))
    if shape == 1:
        return "".join(chr(0x4E00 + random.below(0x9FD6 - 0x4E00)) for _ in range(count))
    text = "".join(piece(random, words) for _ in range(count))
    return text if shape == 2 else "".join(mutate(random, list(text)))


WAYS = [
    lambda s: jieba.cut(s, HMM=True),
    lambda s: jieba.cut(s, HMM=False),
    # jieba gives empty strings around white space here; they are no spans of the text, and ours has none.
    lambda s: (t for t in jieba.cut(s, cut_all=True) if t),
    lambda s: jieba.cut_for_search(s, HMM=True),
    lambda s: jieba.cut_for_search(s, HMM=False),
]


def digest(way, strings):
    sha = hashlib.sha256()
    for s in strings:
        sha.update(("\x1f".join(way(s)) + "\x1e").encode("utf-8"))
    return sha.hexdigest()[:16]


def record(words):
    print(f"# jieba {jieba.__version__}, {BLOCKS} blocks of {BLOCK_SIZE} strings: default, no HMM, full, search, search without HMM")
    for block in range(BLOCKS):
        strings = [string(block * BLOCK_SIZE + i, words) for i in range(BLOCK_SIZE)]
        print("\t".join(digest(way, strings) for way in WAYS), flush=True)


def main(args):
    jieba.setLogLevel(logging.ERROR)
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    if args == ["record"]:
        record(words_of_dictionary())
    elif len(args) == 2 and args[0] == "show":
        words = words_of_dictionary()
        for i in range(BLOCK_SIZE):
            s = string(int(args[1]) * BLOCK_SIZE + i, words)
            print(json.dumps([s] + [list(way(s)) for way in WAYS], ensure_ascii=False))
    elif 1 <= len(args) <= 2 and args[0] == "cut":
        if len(args) == 2:
            jieba.load_userdict(args[1])
        for line in sys.stdin.buffer:
            print(json.dumps([list(way(json.loads(line))) for way in WAYS]))
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
