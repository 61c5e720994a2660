import type { TrialFile } from "./trialFile";
import { rowsFile, sheetFile, times, workbookParts, zipParts } from "./workbookFile";

const DAMAGED = /skadad/;
const ONE = '<row r="1"><c r="A1"><v>1</v></c></row>';
const TEXT = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';

/** A workbook with one part in another's place, as text or bytes. */
const withPart = (path: string, part: string | Uint8Array): Uint8Array =>
  zipParts({ ...workbookParts({ sheets: [{ rows: TEXT }] }), [path]: part });

const strings = (name: string, xml: string, expected: TrialFile["expected"]): TrialFile => ({
  name,
  bytes: () => withPart("xl/sharedStrings.xml", xml),
  expected,
});

const sst = (inside: string): string =>
  `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${inside}</sst>`;

function utf16(text: string, mark: boolean): Uint8Array {
  const marked = mark ? `\ufeff${text}` : text;
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < marked.length; index++) {
    view.setUint16(index * 2, marked.charCodeAt(index), true);
  }
  return bytes;
}

const MEGA = 1_000_000;
const ENTITIES =
  '<!DOCTYPE sst [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>';

/** XML that costs more than its length, or means something else than it seems. */
export const XML_TRICKS: readonly TrialFile[] = [
  strings("a million <", sst("<".repeat(MEGA)), DAMAGED),
  strings("a million unfinished tags", sst("<a ".repeat(MEGA)), DAMAGED),
  strings("a million unfinished cells", sst("<c ".repeat(MEGA)), DAMAGED),
  strings("a million unfinished comments", sst("<!--".repeat(MEGA)), DAMAGED),
  strings("a million unfinished CDATA", sst("<![CDATA[".repeat(MEGA)), DAMAGED),
  strings("a million unfinished instructions", sst("<?a ".repeat(MEGA)), DAMAGED),
  strings("a million ampersands", sst(`<si><t>${"&".repeat(MEGA)}</t></si>`), DAMAGED),
  strings("a million line feeds in a tag", sst(`<si><t${"\n".repeat(MEGA)}>a</t></si>`), "opens"),
  strings(
    "a comment of a million hyphens in pairs",
    sst(`<!--${"- ".repeat(MEGA)}--><si><t>a</t></si>`),
    "opens",
  ),
  strings(
    "300 000 runs of rich text",
    sst(`<si>${"<r><t>a</t></r>".repeat(300_000)}</si>`),
    "either",
  ),
  strings(
    "300 000 runs that end oddly",
    sst(`<si>${"<r><t>a</t></r >".repeat(300_000)}</si>`),
    "either",
  ),
  strings(
    "300 000 attributes",
    sst(`<si ${times(300_000, (n) => `a${n}="" `)}><t>a</t></si>`),
    "either",
  ),
  strings(
    "300 000 name spaces",
    sst(`<si ${times(300_000, (n) => `xmlns:a${n}="b" `)}><t>a</t></si>`),
    "either",
  ),
  strings(
    "name spaces in every one of 90 levels",
    sst(
      `<si>${times(90, (n) => `<e${n} ${times(300, (m) => `xmlns:p${n}x${m}="u" `)}>`)}${"<q/>".repeat(50_000)}${Array.from({ length: 90 }, (_, index) => `</e${90 - index}>`).join("")}<t>a</t></si>`,
    ),
    "either",
  ),
  strings("an attribute twice", sst('<si a="1" a="2"><t>a</t></si>'), DAMAGED),
  strings(
    "an attribute of 20 million letters",
    sst(`<si a="${"ab1 ".repeat(5 * MEGA)}"><t>a</t></si>`),
    "either",
  ),
  strings(
    "elements in each other, 100 000",
    sst(`<si>${"<a>".repeat(100_000)}${"</a>".repeat(100_000)}</si>`),
    DAMAGED,
  ),
  strings("entities that expand", `${ENTITIES}${sst("<si><t>&c;</t></si>")}`, DAMAGED),
  strings("a document type without entities", `<!DOCTYPE sst>${sst("<si><t>a</t></si>")}`, DAMAGED),
  strings("a document type in small letters", `<!doctype sst>${sst("<si><t>a</t></si>")}`, DAMAGED),
  strings(
    "an entity from elsewhere",
    `<!DOCTYPE sst [<!ENTITY a SYSTEM "file:///etc/passwd">]>${sst("<si><t>&a;</t></si>")}`,
    DAMAGED,
  ),
  strings("an entity that is not defined", sst("<si><t>&auml;</t></si>"), DAMAGED),
  strings("a character beyond Unicode", sst("<si><t>&#x110000;</t></si>"), DAMAGED),
  strings("half a surrogate pair", sst("<si><t>&#xD800;</t></si>"), DAMAGED),
  strings("a control character", sst("<si><t>a\u0001b</t></si>"), DAMAGED),
  strings("a control character by its number", sst("<si><t>a&#7;b</t></si>"), DAMAGED),
  strings(
    "control characters as Excel writes them",
    sst("<si><t>a_x0007_b_x0000_c_x005F_x0041_</t></si>"),
    "opens",
  ),
  strings(
    "a text of 100 million letters",
    sst(`<si><t>${"Ersättning för utförda timmar 2025. ".repeat(2_900_000)}</t></si>`),
    "either",
  ),
  strings(
    "a text of a million letters",
    sst(`<si><t>${"abcdefghij".repeat(100_000)}</t></si>`),
    "either",
  ),
  strings("a million texts", sst("<si><t>a</t></si>".repeat(MEGA)), "either"),
  {
    name: "UTF-16",
    bytes: () => withPart("xl/sharedStrings.xml", utf16(sst("<si><t>å</t></si>"), true)),
    expected: "opens",
  },
  {
    name: "UTF-16 with a document type",
    bytes: () =>
      withPart("xl/sharedStrings.xml", utf16(`<!DOCTYPE a>${sst("<si><t>å</t></si>")}`, true)),
    expected: DAMAGED,
  },
  {
    name: "UTF-16 without a mark",
    bytes: () => withPart("xl/sharedStrings.xml", utf16(sst("<si><t>å</t></si>"), false)),
    expected: DAMAGED,
  },
  {
    name: "bytes that are not UTF-8",
    bytes: () =>
      withPart("xl/sharedStrings.xml", new Uint8Array([60, 115, 115, 116, 62, 0xc3, 0x28])),
    expected: DAMAGED,
  },
  {
    name: "a sheet that ends early",
    bytes: () =>
      withPart(
        "xl/worksheets/sheet1.xml",
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><v>1</v>',
      ),
    expected: DAMAGED,
  },
  {
    name: "300 000 attributes on a cell",
    bytes: () =>
      rowsFile(`<row r="1"><c r="A1" ${times(300_000, (n) => `a${n}="" `)}><v>1</v></c></row>`),
    expected: "either",
  },
  {
    name: "300 000 runs in a cell's own text",
    bytes: () =>
      rowsFile(
        `<row r="1"><c r="A1" t="inlineStr"><is>${"<r><t>a</t></r>".repeat(300_000)}</is></c></row>`,
      ),
    expected: "either",
  },
  {
    name: "cells in cells",
    bytes: () =>
      rowsFile(`<row r="1">${'<c r="A1">'.repeat(90)}<v>1</v>${"</c>".repeat(90)}</row>`),
    expected: "either",
  },
  {
    name: "sheetData twice",
    bytes: () =>
      sheetFile({ rows: ONE, after: `<sheetData>${ONE.replace("<v>1", "<v>2")}</sheetData>` }),
    expected: "either",
  },
  {
    name: "a cell twice",
    bytes: () => rowsFile('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'),
    expected: "either",
  },
  {
    name: "a row twice, 50 000 times",
    bytes: () => rowsFile(ONE.repeat(50_000)),
    expected: "either",
  },
  {
    name: "numbers that are none",
    bytes: () =>
      rowsFile(
        `<row r="1">${["1e999", "-1e999", "NaN", "0x10", "1,5", " 1 ", "1_000", "Infinity", "٣", "1".repeat(100_000)].map((v) => `<c><v>${v}</v></c>`).join("")}</row>`,
      ),
    expected: "either",
  },
  {
    name: "shared texts that are not there",
    bytes: () =>
      rowsFile(
        `<row r="1">${["999999999", "-1", "abc", "", "1.5", "__proto__"].map((v) => `<c t="s"><v>${v}</v></c>`).join("")}</row>`,
      ),
    expected: "either",
  },
  {
    name: "styles that are not there",
    bytes: () =>
      rowsFile(
        `<row r="1">${["999999999", "-1", "abc", "", "1.5", "__proto__", "constructor"].map((s) => `<c s="${s}"><v>1</v></c>`).join("")}</row>`,
      ),
    expected: "either",
  },
  {
    name: "types that are not there",
    bytes: () =>
      rowsFile(
        `<row r="1">${["x", "__proto__", "constructor", "", "S"].map((t) => `<c t="${t}"><v>1</v></c>`).join("")}</row>`,
      ),
    expected: "either",
  },
];
