#!/usr/bin/env bash
# What action.yml runs: reads HEARSAY_PATH into HEARSAY_CASE, puts the report on the run's summary, and on the pull request where HEARSAY_COMMENT is true.
set -euo pipefail
home=$(cd "$(dirname "$0")/.." && pwd)
folder=${RUNNER_TEMP:-$(mktemp -d)}
markdown=$folder/hearsay.md
html=$folder/hearsay.html

node "$home/dist/cli/main.js" read --case "$HEARSAY_CASE" --markdown "$markdown" --html "$html" -- "$HEARSAY_PATH"

# As many bytes of standard input as fit, to the end of a line, and a word about the rest.
fitting() {
  local whole
  whole=$(mktemp)
  cat >"$whole"
  if [ "$(wc -c <"$whole")" -le "$1" ]; then
    cat "$whole"
  else
    head -c "$1" "$whole" | sed '$d'
    printf '\n_The report is longer than fits here: the files of the run hold all of it._\n'
  fi
  rm -f "$whole"
}

# A summary holds a mebibyte; a comment 65,536 characters. In a comment nobody is called and nothing is referred to by what a page says ("@…", "#12").
if [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then fitting 1000000 <"$markdown" >>"$GITHUB_STEP_SUMMARY"; fi
if [ -n "${GITHUB_OUTPUT:-}" ]; then printf 'markdown=%s\nhtml=%s\n' "$markdown" "$html" >>"$GITHUB_OUTPUT"; fi
if [ "${HEARSAY_COMMENT:-false}" = true ] && [ -n "${HEARSAY_PULL:-}" ]; then
  sed -E 's/@/@<!-- -->/g; s/#([0-9])/#<!-- -->\1/g' "$markdown" | fitting 60000 | gh pr comment "$HEARSAY_PULL" --body-file -
fi
