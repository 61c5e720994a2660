import { MAIN, one, PACKAGE, RELATIONS, styles, two, workbook } from "./foreignParts";
import { zipOf } from "./zipOf";

const STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

/** A workbook as some program writes it, and what its cells hold and show. */
export interface ForeignWorkbook {
  readonly what: string;
  readonly bytes: () => Uint8Array;
  /** By sheet and cell: the value, and the text that is shown where it is not the value's own. */
  readonly cells: Readonly<Record<string, readonly [value: unknown, shown?: string]>>;
  /** Formulas in canonical form. */
  readonly formulas?: Readonly<Record<string, string>>;
}

/** Every kind of file that other programs write and the workbench once refused or misread. */
export const foreignWorkbooks: readonly ForeignWorkbook[] = [
  {
    what: "absolute part names, as openpyxl writes them",
    bytes: one('<row r="1"><c r="A1"><v>5</v></c></row>', "", {
      "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
      "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Type="${RELATIONS}/worksheet" Target="/xl/worksheets/sheet1.xml" Id="rId1"/><Relationship Type="${RELATIONS}/styles" Target="/xl/styles.xml" Id="rId2"/></Relationships>`,
    }),
    cells: { "Blad1!A1": [5] },
  },
  {
    what: "part names in another case and a folder above",
    bytes: one('<row r="1"><c r="A1"><v>5</v></c></row>', "", {
      "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Type="${RELATIONS}/worksheet" Target="../XL/Worksheets\\Sheet1.xml" Id="rId1"/></Relationships>`,
    }),
    cells: { "Blad1!A1": [5] },
  },
  {
    what: "a default type for .bin",
    bytes: one('<row r="1"><c r="A1"><v>5</v></c></row>', "", {
      "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    }),
    cells: { "Blad1!A1": [5] },
  },
  {
    what: "the strict form, with dates as ISO 8601",
    bytes: one("", "", {
      "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${STRICT_RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      "xl/workbook.xml": `<workbook xmlns="${STRICT}" xmlns:r="${STRICT_RELATIONS}" conformance="strict"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Type="${STRICT_RELATIONS}/worksheet" Target="worksheets/sheet1.xml" Id="rId1"/><Relationship Type="${STRICT_RELATIONS}/styles" Target="styles.xml" Id="rId2"/></Relationships>`,
      ...styles([14]),
      "xl/worksheets/sheet1.xml": `<worksheet xmlns="${STRICT}"><sheetData><row r="1"><c r="A1" s="1" t="d"><v>2025-03-01</v></c><c r="B1" t="d"><v>12:00:00</v></c></row></sheetData></worksheet>`,
    }),
    // 1 March 2025 is day 45717 in Excel.
    cells: { "Blad1!A1": [45717, "2025-03-01"], "Blad1!B1": [0.5] },
  },
  {
    what: "texts in the cells, as answers and without places",
    bytes: one(
      '<row><c><v>1</v></c><c t="inlineStr"><is><t>två</t></is></c></row><row><c t="str"><v>tre</v></c><c><f>A1+1</f><v>2</v></c></row>',
    ),
    cells: { "Blad1!A1": [1], "Blad1!B1": ["två"], "Blad1!A2": ["tre"], "Blad1!B2": [2] },
  },
  {
    what: "no styles",
    bytes: one('<row r="1"><c r="A1" s="3"><v>5</v></c></row>', "", {
      "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml" Id="rId1"/></Relationships>`,
    }),
    cells: { "Blad1!A1": [5] },
  },
  {
    what: "shared formulas with quotation marks, function names like cells, whole columns and fixed places",
    bytes: one(
      '<row r="1"><c r="A1"><v>100</v></c><c r="B1" t="str"><f t="shared" ref="B1:B2" si="0">"K1"&amp;A1</f><v>K1100</v></c><c r="C1"><f t="shared" ref="C1:C2" si="1">LOG10(A1)+SUM($A$1:A1)</f><v>102</v></c><c r="D1"><f t="shared" ref="D1:E1" si="2">SUM(A:A)</f><v>1100</v></c><c r="E1"><f t="shared" si="2"/></c></row><row r="2"><c r="A2"><v>1000</v></c><c r="B2" t="str"><f t="shared" si="0"/><v>K11000</v></c><c r="C2"><f t="shared" si="1"/><v>1103</v></c></row>',
    ),
    cells: {
      "Blad1!B2": ["K11000"],
      "Blad1!C1": [102],
      "Blad1!C2": [1103],
      "Blad1!D1": [1100],
    },
    formulas: {
      "Blad1!B2": '="K1"&A2',
      "Blad1!C2": "=LOG(A2)+SUM($A$1:A2)",
      "Blad1!E1": "=SUM(B:B)",
    },
  },
  {
    what: "codes as texts, in cells of text format and others",
    bytes: one(
      '<row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" s="1"><v>12</v></c><c r="D1"><f>SUM(C1,1)</f><v>13</v></c><c r="E1" s="1" t="s"><v>1</v></c></row>',
      "<si><t>00123</t></si><si><t>=1+1</t></si>",
      styles([49]),
    ),
    cells: {
      "Blad1!A1": ["00123"],
      "Blad1!B1": ["00123"],
      "Blad1!C1": [12],
      "Blad1!D1": [13],
      "Blad1!E1": ["=1+1"],
    },
  },
  {
    what: "days counted from 1904",
    bytes: one(
      '<row r="1"><c r="A1" s="1"><v>44255</v></c><c r="B1" s="2"><v>1.5</v></c><c r="C1"><v>44255</v></c></row>',
      "",
      {
        ...workbook(["Blad1"], "", '<workbookPr date1904="1"/>'),
        ...styles([14, "[h]:mm"]),
      },
    ),
    // 44 255 days after 1 January 1904 is 45 717 by the other system: 44 255 + 1 462.
    cells: {
      "Blad1!A1": [45717, "2025-03-01"],
      "Blad1!B1": [1.5, "36:00"],
      "Blad1!C1": [44255],
    },
  },
  {
    what: "number formats of Excel's own and of the file's",
    bytes: one(
      '<row r="1"><c r="A1" s="1"><v>45717</v></c><c r="B1" s="2"><v>45717</v></c><c r="C1" s="3"><v>-1234.5</v></c><c r="D1" s="4"><v>1.5</v></c><c r="E1" s="5"><v>1500</v></c></row>',
      "",
      styles([14, 17, "#,##0.00;[Red]-#,##0.00", "# ?/?", '[>999]0.0,"t";0']),
    ),
    cells: {
      "Blad1!A1": [45717, "2025-03-01"],
      "Blad1!B1": [45717, "mar-25"],
      "Blad1!C1": [-1234.5, "-1\u00a0234,50"],
      "Blad1!D1": [1.5, "1 1/2"],
      "Blad1!E1": [1500, "1,5t"],
    },
  },
  {
    what: "sheets named with an apostrophe and with digits",
    bytes: two(
      '<row r="1"><c r="A1"><v>7</v></c></row>',
      "<row r=\"1\"><c r=\"A1\"><f>'Kalle''s blad'!A1*2</f><v>14</v></c><c r=\"B1\"><f>SUM('2025'!A1,1)</f><v>15</v></c></row>",
      ["Kalle's blad", "2025"],
    ),
    cells: { "2025!A1": [14], "2025!B1": [15] },
    formulas: { "2025!A1": "='Kalle''s blad'!A1*2", "2025!B1": "=SUM('2025'!A1,1)" },
  },
  {
    what: "a table on a sheet whose name is quoted",
    bytes: two(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>Timmar</t></is></c><c r="B1" t="inlineStr"><is><t>Pris</t></is></c></row><row r="2"><c r="A2"><v>10</v></c><c r="B2"><f>Tabell1[[#This Row],[Timmar]]*2</f><v>20</v></c></row><row r="3"><c r="A3"><v>30</v></c></row>',
      '<row r="1"><c r="A1"><f>SUM(Tabell1[Timmar])</f><v>40</v></c><c r="B1"><f>ROWS(Tabell1[#All])</f><v>3</v></c></row>',
      ["Kalle's blad", "Summa 2025"],
      {
        "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/table" Target="/xl/tables/table1.xml"/></Relationships>`,
        "xl/tables/table1.xml": `<table xmlns="${MAIN}" id="1" name="Tabell1" displayName="Tabell1" ref="A1:B3"><tableColumns count="2"><tableColumn id="1" name="Timmar"/><tableColumn id="2" name="Pris"/></tableColumns></table>`,
      },
    ),
    cells: { "Kalle's blad!B2": [20], "Summa 2025!A1": [40], "Summa 2025!B1": [3] },
  },
  {
    what: "names of one sheet, constants and names that are formulas",
    bytes: () =>
      zipOf({
        sheets: { Blad1: 1, Blad2: 2 },
        rows: {
          1: '<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>Sats*10</f><v>20</v></c><c r="C1"><f>Moms*100</f><v>25</v></c><c r="D1"><f>Dubbelt+1</f><v>41</v></c></row>',
          2: '<row r="1"><c r="A1"><v>3</v></c><c r="B1"><f>Sats*10</f><v>30</v></c><c r="C1"><f>Blad1!Sats</f><v>2</v></c></row>',
        },
        more: workbook(
          ["Blad1", "Blad2"],
          '<definedNames><definedName name="Dubbelt">Blad1!$B$1*2</definedName><definedName name="Moms">0.25</definedName><definedName name="Sats" localSheetId="0">Blad1!$A$1</definedName><definedName name="Sats" localSheetId="1">Blad2!$A$1</definedName></definedNames>',
        ),
      }),
    cells: {
      "Blad1!B1": [20],
      "Blad1!C1": [25],
      "Blad1!D1": [41],
      "Blad2!B1": [30],
      "Blad2!C1": [2],
    },
  },
  {
    what: "another workbook's cells, with and without its values",
    bytes: one(
      '<row r="1"><c r="A1"><f>[1]Blad1!A1*2</f><v>8</v></c><c r="B1" t="str"><f>\'[2]Blad 2\'!A1</f><v>text</v></c><c r="C1"><f>A1+1</f><v>9</v></c></row>',
    ),
    cells: { "Blad1!A1": [8], "Blad1!B1": ["text"], "Blad1!C1": [9] },
  },
  {
    what: "functions with Excel's marks and those of add-ins, by id and by name",
    bytes: one(
      '<row r="1"><c r="A1"><f>_xlfn.SINGLE(B1:B2)</f><v>5</v></c><c r="B1"><v>5</v></c><c r="C1"><f>[1]!_xldudf_PA_KOSTNAD(2025,455,565386)</f></c><c r="D1"><f>_xldudf_PA_SJUKLON(150,80,40)</f></c><c r="E1"><f>_xldudf_PA_SJUKLÖN(150,80,40)</f></c><c r="F1"><f>PA.SJUKLÖN(150,80,40)-PA.SJUKLON(150,80,40)</f></c></row><row r="2"><c r="B2"><v>6</v></c></row>',
    ),
    cells: { "Blad1!A1": [5], "Blad1!C1": [356264943.6], "Blad1!F1": [0] },
    formulas: { "Blad1!D1": "=PA.SJUKLÖN(150,80,40)", "Blad1!E1": "=PA.SJUKLÖN(150,80,40)" },
  },
  {
    what: "an area in the place of a value, which is the cell level with the formula",
    bytes: one(
      '<row r="1"><c r="A1"><v>3</v></c><c r="B1"><f>A:A*2</f><v>6</v></c></row><row r="2"><c r="A2"><v>4</v></c><c r="B2"><f>$A$1:$A$2*2</f><v>8</v></c><c r="C2"><f>SUMPRODUCT((A1:A2&gt;3)*A1:A2)</f><v>4</v></c></row>',
    ),
    cells: { "Blad1!B1": [6], "Blad1!B2": [8], "Blad1!C2": [4] },
  },
  {
    what: "a subtotal and a data table",
    bytes: one(
      '<row r="1"><c r="A1"><v>3</v></c><c r="B1"><f>SUBTOTAL(109,A1:A2)</f><v>7</v></c></row><row r="2"><c r="A2"><v>4</v></c><c r="B2"><f t="dataTable" ref="B2:B3" dt2D="0" dtr="0" r1="A1"/><v>10</v></c></row><row r="3"><c r="B3"><v>20</v></c></row>',
    ),
    cells: { "Blad1!B1": [7], "Blad1!B2": [10], "Blad1!B3": [20] },
    formulas: { "Blad1!B1": "=SUBTOTAL(109,A1:A2)" },
  },
  {
    what: "every element with a prefix",
    bytes: one("", "", {
      "xl/workbook.xml": `<x:workbook xmlns:x="${MAIN}" xmlns:rel="${RELATIONS}"><x:sheets><x:sheet name="Blad1" sheetId="1" rel:id="rId1"/></x:sheets></x:workbook>`,
      "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="B1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
      "xl/sharedStrings.xml": `<x:sst xmlns:x="${MAIN}"><x:si><x:t>text</x:t></x:si></x:sst>`,
    }),
    cells: { "Blad1!A1": ["text"], "Blad1!B1": [2] },
  },
  {
    what: "texts with line ends, control characters and quotation marks",
    bytes: one(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="str"><f>"sa ""ja"" i C:\\"</f><v>sa "ja" i C:\\</v></c></row>',
      "<si><t>rad ett_x000D_\nrad två</t></si>",
    ),
    cells: { "Blad1!A1": ["rad ett\nrad två"], "Blad1!B1": ['sa "ja" i C:\\'] },
  },
];
