#!/usr/bin/env bash
# Which messages Babel finds in a Python file depends on the Python it runs on: below 3.12 those inside f-strings are missed.
#
# Versions: Babel 2.18.0 on Python 3.11.7, 3.12.1 and 3.13.0.
# Guess:    the same Babel reads the same file into the same catalogue, and f"{_('done')}" is a call like any other; a catalogue
#           that is complete on the machine that extracted it is complete.
# Seen:     the extractor reads tokens, not a syntax tree. Below 3.12 an f-string is one token, so that every gettext call in its
#           braces is left out without a word; from 3.12 on the same file gives all of them. A check "all messages are
#           translated" passes on 3.11 while screens show the untranslated word. Walking the tree (ast) finds them on both.
# Output:   on 3.11: extracted ['alone'] / tree ['alone', 'inside', 'in a branch', 'after a string']
#           on 3.12, 3.13: extracted ['alone', 'inside', 'in a branch', 'after a string'] / tree the same
# Exit:     0 as seen for the Python at hand, 1 when it behaves otherwise, 2 when a tool is missing.
set -u
command -v python3 >/dev/null || exit 2
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv" >/dev/null 2>&1 || exit 2
"$work/venv/bin/pip" install --quiet --disable-pip-version-check babel==2.18.0 >/dev/null 2>&1 || exit 2

cat >"$work/screen.py" <<'PY'
title = _("alone")
label = f"{title}: {_('inside')}"
state = f"{title}: {_('in a branch') if label else label}"
total = f"{'a ' + _('after a string')}"
PY
cat >"$work/asks.py" <<'PY'
import ast
import sys
from pathlib import Path

from babel.messages.extract import extract_from_file

file = Path(sys.argv[1])
print("extracted", [message for _line, message, _comments, _context in extract_from_file("python", file)])
calls = [each for each in ast.walk(ast.parse(file.read_text())) if isinstance(each, ast.Call)]
print("tree", [each.args[0].value for each in sorted(calls, key=lambda each: each.lineno)])
PY
told=$("$work/venv/bin/python" "$work/asks.py" "$work/screen.py") || exit 1
printf '%s\n' "$told"
all="['alone', 'inside', 'in a branch', 'after a string']"
found=$all
"$work/venv/bin/python" -c 'import sys; sys.exit(sys.version_info >= (3, 12))' && found="['alone']"
[ "$told" = "extracted $found
tree $all" ] || exit 1
