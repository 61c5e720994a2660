import { ModelError } from "../../../src/modelError";
import { ledgerReader } from "../../../src/ownfigures/ledger/readLedger";
import { readSieSteps } from "../../../src/sie/readSieSteps";
import type { DecodedText } from "../../../src/text/decodedText";
import { slowly } from "../../shared/slowly";
import type { OwnBlock } from "../ownBlock";
import { decodedTextSteps } from "./decodedTextSteps";
import { readTableText, type TextTable } from "./readTableText";

/** A municipality's year with every row is within it; a larger file is another thing. */
const LARGEST = 40_000_000;
const LEDGER_NAME = /\.(?:se|si|sie)$/i;
const LEDGER_TEXT = /^\s*#(?:FLAGGA|KSUMMA|PROGRAM|FORMAT|SIETYP|GEN)\b/i;

type Read = Pick<OwnBlock, "place" | "block" | "notes">;

const ofTable = (place: string, { values, notes }: TextTable, before: readonly string[]): Read => ({
  place,
  block: { values },
  notes: [...before, ...notes],
});

const ofLedger = async (place: string, decoded: DecodedText): Promise<Read> => ({
  place,
  block: { read: ledgerReader(await slowly(readSieSteps(decoded))) },
  notes: [],
});

/** A file that the user has chosen: a ledger's, or a table. @throws ModelError `invalid` saying what to do. */
export async function readOwnFile(file: File): Promise<Read> {
  if (file.size > LARGEST) {
    throw new ModelError(
      "invalid",
      `${file.name} är större än ${LARGEST / 1_000_000} MB. Ta ut ett kortare urval ur ekonomisystemet.`,
    );
  }
  const decoded = await slowly(decodedTextSteps(new Uint8Array(await file.arrayBuffer())));
  const { text, encoding } = decoded;
  if (text.trim() === "") throw new ModelError("invalid", `${file.name} är tom.`);
  if (LEDGER_NAME.test(file.name) || LEDGER_TEXT.test(text)) {
    return ofLedger(file.name, decoded);
  }
  const said = encoding === "ASCII" ? [] : [`Bokstäverna är lästa som ${encoding}.`];
  return ofTable(file.name, readTableText(text), said);
}

/** A table that was pasted, or a ledger's file that was copied as text. */
export async function readPasted(text: string): Promise<Read> {
  const place = "Inklistrat";
  if (text.trim() === "") {
    throw new ModelError("invalid", "Inget är inklistrat. Kopiera tabellen och klistra in den.");
  }
  if (LEDGER_TEXT.test(text)) {
    return ofLedger(place, { text, encoding: "UTF-8", otherLines: [] });
  }
  return ofTable(place, readTableText(text), []);
}
