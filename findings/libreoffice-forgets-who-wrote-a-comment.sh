#!/usr/bin/env bash
# A re-save by LibreOffice forgets who wrote the comments of a workbook, and how the first run of each looks.
#
# Versions: LibreOffice 7.4.7 (Debian 12, re-save without a screen), XlsxWriter 3.3.1 (author), openpyxl 3.1.5 (reads it
#           back); the runs are put in by hand.
# Guess:    a comment's author and its runs (ECMA-376, 18.7) are read and written by LibreOffice as they are: it shows
#           both, and a program that marks cells may know its own comments again by either.
# Seen:     every author becomes one of a single blank. A comment of one run of another colour and font comes back in
#           black, in the font of the workbook; of a comment of two runs the second keeps its colour, the first does not.
# Output:   the authors; for each comment the letters of its runs with their colours, before and after
# Exit:     0 as seen, 1 when it behaves otherwise, 2 when a tool is missing.
set -u
command -v soffice >/dev/null && command -v python3 >/dev/null || exit 2
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv" >/dev/null 2>&1 || exit 2
"$work/venv/bin/pip" install --quiet --disable-pip-version-check XlsxWriter==3.3.1 >/dev/null 2>&1 || exit 2

cat >"$work/write.py" <<'PY'
import sys
import zipfile

import xlsxwriter

RUN = '<r><rPr><sz val="10"/><color rgb="{}"/><rFont val="Tahoma"/></rPr><t>{}</t></r>'
RUNS = {"one": RUN.format("FF9C0007", "one"), "two": RUN.format("FF9C0007", "t") + RUN.format("FF9C0008", "wo")}
plain, made = sys.argv[1:]
book = xlsxwriter.Workbook(plain)
sheet = book.add_worksheet("S")
for row, text in enumerate(RUNS):
    sheet.write_string(row, 0, text)
    sheet.write_comment(row, 0, text, {"author": "An"})
book.close()
with zipfile.ZipFile(plain) as old, zipfile.ZipFile(made, "w") as new:
    for name in old.namelist():
        text = old.read(name).decode()
        if name == "xl/comments1.xml":
            for word, runs in RUNS.items():
                begins = text.rindex("<r>", 0, text.index(f">{word}</t>"))
                text = text[:begins] + runs + text[text.index("</r>", begins) + 4 :]
        new.writestr(name, text)
PY
cat >"$work/read.py" <<'PY'
import sys
import zipfile
from xml.etree import ElementTree

S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
for file in sys.argv[1:]:
    with zipfile.ZipFile(file) as book:
        root = ElementTree.fromstring(book.read("xl/comments1.xml"))
    runs = [
        " ".join(f"{run.findtext(S + 't')}={run.find(f'{S}rPr/{S}color').get('rgb')}" for run in comment.iter(S + "r"))
        for comment in root.iter(S + "comment")
    ]
    print([author.text for author in root.iter(S + "author")], runs)
PY
"$work/venv/bin/python" "$work/write.py" "$work/plain.xlsx" "$work/made.xlsx" || exit 1
soffice -env:UserInstallation="file://$work/profile" --headless --convert-to xlsx --outdir "$work/out" "$work/made.xlsx" \
    >/dev/null 2>&1 || exit 2
told=$("$work/venv/bin/python" "$work/read.py" "$work/made.xlsx" "$work/out/made.xlsx") || exit 1
printf '%s\n' "$told"
[ "$told" = "['An'] ['one=FF9C0007', 't=FF9C0007 wo=FF9C0008']
[' '] ['one=FF000000', 't=FF000000 wo=FF9C0008']" ] || exit 1
