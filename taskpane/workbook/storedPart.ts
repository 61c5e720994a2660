import type { StoredName, StoredText } from "./port";

/**
 * The namespaces by which our own parts are known among a workbook's custom XML parts. The forecast was
 * the first to be kept, and has the name that its workbooks were saved with.
 */
export const STORED_NAMESPACES: Readonly<Record<StoredName, string>> = {
  prognos: "urn:pa-kalkyl:arbete",
  avvikelse: "urn:pa-kalkyl:avvikelse",
  retro: "urn:pa-kalkyl:retro",
  egenregi: "urn:pa-kalkyl:egenregi",
  siffror: "urn:pa-kalkyl:siffror",
  egnavarden: "urn:pa-kalkyl:egnavarden",
  arenden: "urn:pa-kalkyl:arenden",
  uppfoljning: "urn:pa-kalkyl:uppfoljning",
  osakerhet: "urn:pa-kalkyl:osakerhet",
  rapport: "urn:pa-kalkyl:rapport",
  jamforelse: "urn:pa-kalkyl:jamforelse",
  utjamning: "urn:pa-kalkyl:utjamning",
  oppna: "urn:pa-kalkyl:oppna",
  blad: "urn:pa-kalkyl:blad",
};

/** Letters of text in one part; a request to Excel on the web may hold 5 MB. */
export const LONGEST_STORED = 2_000_000;

/** What XML cannot hold or would change: control characters, line breaks, halves of pairs. */
const NOT_IN_XML = /[\p{Cc}\p{Cs}\u2028\u2029\ufffe\uffff]/gu;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

const escapeLetter = (letter: string): string =>
  `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** The part's XML; any text comes back from it as it was. */
export function storedXml(name: StoredName, { text, revision }: StoredText): string {
  const content = text
    .replaceAll("\\", "\\\\")
    .replace(NOT_IN_XML, escapeLetter)
    .replace(/[&<>]/g, (letter) => ENTITIES[letter] ?? "");
  return `<arbete xmlns="${STORED_NAMESPACES[name]}" xml:space="preserve" revision="${revision}">${content}</arbete>`;
}

function unescape(text: string): string {
  return text.replace(/\\(?:\\|u([0-9a-f]{4}))/g, (_all, code: string | undefined) =>
    code === undefined ? "\\" : String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** What a part of that name holds, or undefined where it is another's or cannot be read. */
export function readStoredXml(name: StoredName, xml: string): StoredText | undefined {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const root = document.documentElement;
  const wrong = document.getElementsByTagName("parsererror").length > 0;
  if (wrong || root.namespaceURI !== STORED_NAMESPACES[name]) return undefined;
  return {
    text: unescape(root.textContent ?? ""),
    revision: root.getAttribute("revision") ?? "0",
  };
}

const countOf = (revision: string): number => Number.parseInt(revision, 10) || 0;

/** A revision after the one given that nobody else can come to as well. */
export function nextRevision(previous: string | undefined): string {
  return `${countOf(previous ?? "0") + 1}-${crypto.randomUUID()}`;
}

/**
 * The newest of several: the one with the most changes behind it. Where two stem from the same
 * change, everyone who reads them must choose the same one.
 */
export function newestStored<T extends StoredText>(found: readonly T[]): T | undefined {
  return [...found].sort(
    (a, b) => countOf(b.revision) - countOf(a.revision) || (b.revision > a.revision ? 1 : -1),
  )[0];
}
