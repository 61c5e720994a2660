import { XlsxError } from "./xlsxError";

const SAVE_AS =
  "Öppna den i Excel, välj Arkiv > Spara som och filtypen Excel-arbetsbok (*.xlsx), och öppna den nya filen här.";

const ZIP = [0x50, 0x4b];
const PDF = [0x25, 0x50, 0x44, 0x46];
/** Excel's binary format of before 2007; password-protected .xlsx files are wrapped in it too. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const LONGEST_LOOK = 4096;

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

function compoundFile(bytes: Uint8Array): XlsxError {
  const text = new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length & ~1));
  return text.includes("EncryptedPackage")
    ? new XlsxError(
        "encrypted",
        "Filen är skyddad med lösenord. Öppna den i Excel, välj Arkiv > Info > Skydda arbetsbok > Kryptera med lösenord, töm lösenordet, spara och öppna filen här igen.",
      )
    : new XlsxError("oldFormat", `Filen har det äldre formatet .xls. ${SAVE_AS}`);
}

/** The start of a text file, in any of the encodings that files in Sweden have; else undefined. */
function startOfText(bytes: Uint8Array): string | undefined {
  const start = bytes.subarray(0, LONGEST_LOOK);
  const encoding = startsWith(start, [0xff, 0xfe]) ? "utf-16le" : "windows-1252";
  const text = new TextDecoder(encoding).decode(start).replace(/^(?:\ufeff|ï»¿)/u, "");
  const binary = [...text].some((letter) => letter < " " && !"\t\n\r".includes(letter));
  return binary ? undefined : text.trimStart();
}

function otherFile(bytes: Uint8Array): XlsxError {
  const refused = (message: string) => new XlsxError("notXlsx", message);
  if (bytes.length === 0) return refused("Filen är tom. Välj en Excel-arbetsbok (.xlsx).");
  const text = startOfText(bytes);
  if (startsWith(bytes, PDF)) {
    return refused(
      "Filen är ingen Excel-arbetsbok (.xlsx) utan en PDF. Välj arbetsboken som den gjordes av, eller be den som skickade filen om den.",
    );
  }
  if (text === undefined) {
    return refused("Filen är ingen Excel-arbetsbok (.xlsx). Välj en .xlsx-fil.");
  }
  if (/^[[{]/.test(text)) {
    return refused(
      "Filen är ingen Excel-arbetsbok utan JSON. Välj en .xlsx-fil. En fil med scenarier öppnas i panelen under fliken Prognos.",
    );
  }
  if (text.startsWith("<")) {
    return refused(
      `Filen är ingen Excel-arbetsbok (.xlsx) utan en webbsida eller XML, som program ibland ger ändelsen .xls. ${SAVE_AS}`,
    );
  }
  return refused(
    `Filen är ingen Excel-arbetsbok (.xlsx) utan text, till exempel .csv. ${SAVE_AS} Du kan också kopiera cellerna i Excel och klistra in dem här.`,
  );
}

/** Refuses what is no zip file, as every .xlsx is, and says what it is and what to do. @throws XlsxError */
export function refuseOtherFormats(bytes: Uint8Array): void {
  if (startsWith(bytes, COMPOUND)) throw compoundFile(bytes);
  if (!startsWith(bytes, ZIP)) throw otherFile(bytes);
}

/** A spreadsheet of LibreOffice's own format: a zip file too, often with a password of its own. */
export const openDocument = (): XlsxError =>
  new XlsxError(
    "openDocument",
    "Filen har formatet .ods (OpenDocument). Öppna den i LibreOffice eller Excel, välj Spara som och filtypen Excel-arbetsbok (.xlsx), och öppna den nya filen här.",
  );

/** Refuses a zip file that holds something else than a workbook without macros. @throws XlsxError */
export function refuseOtherPackages(contentTypes: string | undefined): void {
  const types = contentTypes ?? "";
  if (/ms-excel\.sheet\.binary/i.test(types)) {
    throw new XlsxError("binary", `Filen har det binära formatet .xlsb. ${SAVE_AS}`);
  }
  if (/macroEnabled/i.test(types)) {
    throw new XlsxError(
      "macro",
      `Arbetsboken kan innehålla makron (.xlsm), som inte kan köras här. ${SAVE_AS} Makrona följer inte med.`,
    );
  }
  if (!types.includes("spreadsheetml")) {
    throw new XlsxError("notXlsx", "Filen är ingen Excel-arbetsbok (.xlsx). Välj en .xlsx-fil.");
  }
}
