#!/usr/bin/env bash
# ExcelJS reads cells without references right only where each row's first cell has one and each blank cell a style.
#
# Versions: exceljs 4.4.0 and xlsx (SheetJS) 0.18.5 from npm, Node.js 20; the workbook is written by hand below.
# Guess:    the reference of a cell (r="A1") is optional in ECMA-376 (18.3.1.4), Excel, Power BI and SSRS rely on it, and
#           ExcelJS has had a fix for cells without one since 2018: it reads all of them, or, where it does not know the
#           rule, none of them.
# Seen:     a row that begins with a cell without a reference ends the reading of the whole file with a TypeError ("reading
#           'col'"). With a reference on the first cell alone the file is read, but a blank cell without a style (<c/>) is
#           not counted and every value after it stands one column too far left, without a word; a blank cell with a style
#           (<c s="1"/>) keeps its place. SheetJS reads all four files right.
# Output:   for each way of writing the row what each reader found in it
# Exit:     0 as seen, 1 when it behaves otherwise, 2 when a tool is missing.
set -u
command -v node >/dev/null && command -v npm >/dev/null && command -v python3 >/dev/null || exit 2
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 2
npm init -y >/dev/null 2>&1
npm install --silent --no-audit --no-fund exceljs@4.4.0 xlsx@0.18.5 >/dev/null 2>&1 || exit 2

cat >write.py <<'PY'
import zipfile

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"
PARTS = {
    "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
    f'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" '
    f'ContentType="{KIND}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" '
    f'ContentType="{KIND}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="{KIND}.styles+xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" Type="{REL}/officeDocument" '
    'Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{REL}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/>'
    "</sheets></workbook>",
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" '
    f'Type="{REL}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{REL}/styles" '
    'Target="styles.xml"/></Relationships>',
    "xl/styles.xml": f'<styleSheet xmlns="{MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills>'
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/>'
    '<xf numFmtId="2" applyNumberFormat="1"/></cellXfs></styleSheet>',
}
ROWS = {
    "all": '<row r="1"><c r="A1"><v>1</v></c><c r="B1"/><c r="C1"><v>3</v></c></row>',
    "first, blank styled": '<row r="1"><c r="A1"><v>1</v></c><c s="1"/><c><v>3</v></c></row>',
    "first, blank bare": '<row r="1"><c r="A1"><v>1</v></c><c/><c><v>3</v></c></row>',
    "none": '<row r="1"><c><v>1</v></c><c/><c><v>3</v></c></row>',
}
for name, row in ROWS.items():
    sheet = f'<worksheet xmlns="{MAIN}"><sheetData>{row}</sheetData></worksheet>'
    with zipfile.ZipFile(f"{name}.xlsx", "w") as book:
        for part, text in {**PARTS, "xl/worksheets/sheet1.xml": sheet}.items():
            book.writestr(part, '<?xml version="1.0" encoding="UTF-8"?>' + text)
PY
python3 write.py || exit 1
cat >read.js <<'JS'
const ExcelJS = require("exceljs"), XLSX = require("xlsx");
(async () => {
  for (const name of ["all", "first, blank styled", "first, blank bare", "none"]) {
    const file = `${name}.xlsx`, sheet = XLSX.readFile(file).Sheets.S;
    let found;
    try {
      const book = new ExcelJS.Workbook();
      await book.xlsx.readFile(file);
      const row = book.worksheets[0].getRow(1);
      found = [1, 2, 3].map((place) => row.getCell(place).value).join();
    } catch (error) { found = error.constructor.name; }
    console.log(`${name}: SheetJS ${["A1", "B1", "C1"].map((cell) => sheet[cell]?.v).join()} ExcelJS ${found}`);
  }
})();
JS
told=$(node read.js) || exit 1
printf '%s\n' "$told"
[ "$told" = "all: SheetJS 1,,3 ExcelJS 1,,3
first, blank styled: SheetJS 1,,3 ExcelJS 1,,3
first, blank bare: SheetJS 1,,3 ExcelJS 1,3,
none: SheetJS 1,,3 ExcelJS TypeError" ] || exit 1
