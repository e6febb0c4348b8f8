# What both trials of the engines share: a small generated archive, the tool called so that it can be caught at work, and the
# comparison with `ganhuo scan`. Status 0 passed, 77 skipped with the reason, else failed.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)
cli=$root/src/Ganhuo.Cli/bin/Release/net10.0/Ganhuo.Cli.dll
training=$root/src/Ganhuo.Training/bin/Release/net10.0/Ganhuo.Training.dll
results=(reports.csv findings.csv reports.jsonl clusters.csv columns.csv summary.json)
shards=4
work=$(mktemp -d)
export DOTNET_NOLOGO=1

skip() { echo "skipped: $*"; exit 77; }

# Waits until a command succeeds, for a number of seconds at most.
await() {
  local left=$(($1 * 5))
  shift
  until "$@" >/dev/null 2>&1; do
    [ "$((left -= 1))" -gt 0 ] || return 1
    sleep 0.2
  done
}

prepare() {
  [ -f "$cli" ] && [ -f "$training" ] || skip "build first: dotnet build Analyzer.sln -c Release"
  dotnet "$training" generate-archive "$work/archive" --reports 80 --seed 11 --corpus "$root/corpus" >/dev/null
  printf '\211PNG\r\n\032\n\001\002\003' >"$work/archive/reports/2016/坏的材料.docx"
  mkdir -p "$work/begun"
  # Waits a moment before it scores, and leaves its number, so that a worker can be killed while it is at it.
  cat >"$work/ganhuo" <<TOOL
#!/usr/bin/env bash
if [ "\$2" = score ]; then
  touch "$work/begun/\$\$"
  sleep 2
fi
exec dotnet "$cli" "\$@"
TOOL
  chmod +x "$work/ganhuo"
  cd "$work"
  local status=0
  dotnet "$cli" scan archive/reports --path-pattern '{year}/{unit}' -o whole >/dev/null 2>whole.txt || status=$?
  [ "$status" -eq 2 ] || { echo "the scan ended with status $status, where 2 was due for the broken files in it"; tail -5 whole.txt; exit 1; }
}

# The step that was killed must have been begun once more than there are shards; else nothing was shown.
compare() {
  local begun
  begun=$(find "$work/begun" -type f | wc -l)
  [ "$begun" -gt "$shards" ] || { echo "no step was begun again: $begun"; exit 1; }
  for name in "${results[@]}"; do cmp "whole/$name" "run/$name"; done
  echo "passed: $1, a worker killed, $begun scores begun for $shards shards, results byte-identical to scan"
}
