#!/usr/bin/env bash
# What action.yml runs: reads HEARSAY_PATH into HEARSAY_CASE, puts the report on the run's summary, and on the pull request where HEARSAY_COMMENT is true.
set -euo pipefail
home=$(cd "$(dirname "$0")/.." && pwd)
folder=${RUNNER_TEMP:-$(mktemp -d)}
markdown=$folder/hearsay.md
html=$folder/hearsay.html

node "$home/dist/cli/main.js" read "$HEARSAY_PATH" --case "$HEARSAY_CASE" --markdown "$markdown" --html "$html"

# A summary holds a mebibyte; a comment 65,536 characters.
if [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then head -c 1000000 "$markdown" >>"$GITHUB_STEP_SUMMARY"; fi
if [ -n "${GITHUB_OUTPUT:-}" ]; then printf 'markdown=%s\nhtml=%s\n' "$markdown" "$html" >>"$GITHUB_OUTPUT"; fi
if [ "${HEARSAY_COMMENT:-false}" = true ] && [ -n "${HEARSAY_PULL:-}" ]; then
  head -c 60000 "$markdown" | gh pr comment "$HEARSAY_PULL" --body-file -
fi
