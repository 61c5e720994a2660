import * as v from "valibot";
import { ModelError } from "../../src/modelError";
import { canonicalJson } from "../documents/canonicalJson";
import { type DocumentKind, reader } from "../documents/readDocument";
import { stored } from "../documents/stored";
import { parseAddress } from "../workbook/address";
import { type AddedSheet, isWorkbookError, type WorkbookPort } from "../workbook/port";

/** What a cell of a sheet was given: tells the sheet from another one that has got its name. */
export type Mark = readonly [address: string, content: string];

/** A sheet that was written, with some of what it was given. */
export interface MarkedSheet extends AddedSheet {
  readonly marks: readonly Mark[];
}

/** A copy with open formulas: the sheet that it is of, and its sheets, the copy itself first. */
export interface KeptCopy {
  readonly of: AddedSheet;
  readonly sheets: readonly MarkedSheet[];
}

export const MOST_MARKS = 12;
const MOST_COPIES = 20;
const MOST_SHEETS = 40;
const LONGEST_NAME = 31;
/** As long as a formula may be. */
const LONGEST_CONTENT = 8_192;
const TRIES = 3;
const COPY = "En kopia med öppna formler";

const KIND: DocumentKind = {
  ...{ format: "pa-kalkyl-oppna-formler", version: 1, migrations: new Map() },
  ...{ content: "kopior med öppna formler från PA-kalkyl", longestText: LONGEST_CONTENT },
};

const sheet = { id: v.string(), name: stored.text(COPY, LONGEST_NAME) };
const address = v.pipe(
  v.string(),
  v.check((text) => parseAddress(text) !== undefined),
);
const mark = v.tuple([address, stored.typed(COPY, LONGEST_CONTENT)]);
const copy = v.object({
  of: v.object(sheet),
  sheets: stored.list(
    COPY,
    MOST_SHEETS,
    v.object({ ...sheet, marks: stored.list(COPY, MOST_MARKS, mark) }),
  ),
});
const readCopies = reader<readonly KeptCopy[]>(
  v.pipe(
    v.object({ copies: stored.list(COPY, MOST_COPIES, copy) }),
    v.transform(({ copies }) => copies),
  ),
  KIND,
);

async function found(port: WorkbookPort) {
  const kept = await port.readStored("oppna");
  if (kept === undefined) return { copies: [], revision: undefined };
  try {
    return { copies: readCopies(kept.text), revision: kept.revision };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    // Damaged, or of a newer version: nothing is known of what was written, and nothing is offered.
    return { copies: [], revision: kept.revision };
  }
}

/** The copies that have been written to the workbook, the last first. */
export const keptCopies = async (port: WorkbookPort): Promise<readonly KeptCopy[]> =>
  (await found(port)).copies;

/** Keeps which sheets are a copy's, before the others; what cannot be kept is only not offered to be replaced. */
export async function keepCopy(port: WorkbookPort, copied: KeptCopy, tries = TRIES): Promise<void> {
  try {
    const { copies, revision } = await found(port);
    const { format, version } = KIND;
    const text = canonicalJson({
      ...{ format, version },
      copies: [copied, ...copies].slice(0, MOST_COPIES),
    });
    await port.writeStored("oppna", text, revision);
  } catch (error) {
    if (!isWorkbookError(error)) throw error;
    if (error.code === "changedByOther" && tries > 1) await keepCopy(port, copied, tries - 1);
  }
}
