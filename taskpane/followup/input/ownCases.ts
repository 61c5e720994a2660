import type { CaseRow } from "../../../src/cases/list/caseRow";
import { ModelError } from "../../../src/modelError";
import { readList } from "../../cases/input/caseListKind";
import { listCells } from "../../cases/input/listCells";
import type { CasesWork, ListPlace } from "../../documents/cases/casesDocument";
import { readCasesWork } from "../../documents/cases/readCasesWork";
import type { WorkbookPort } from "../../workbook/port";

interface OwnCases {
  readonly rows: readonly CaseRow[];
  readonly place: ListPlace;
  /** What the tab Ärenden holds beside. */
  readonly work: CasesWork;
}

const refuse = (problem: string): never => {
  throw new ModelError("invalid", problem);
};

/**
 * The list of the tab Ärenden, read as it stands now.
 *
 * @throws ModelError `invalid`: no list, an example's, one with errors in it.
 */
export async function ownCases(port: WorkbookPort, isExample: boolean): Promise<OwnCases> {
  const stored = await port.readStored("arenden");
  const work = stored === undefined ? undefined : readCasesWork(stored.text);
  const source = work?.source;
  if (work === undefined || source === undefined) {
    return refuse("Fliken Ärenden är tom i den här arbetsboken. Läs listan där först.");
  }
  if (source === "example") {
    return refuse(
      isExample
        ? "Exemplet är redan hämtat ur samma ärenden."
        : "Fliken Ärenden räknar på ett exempel. Läs din kommuns lista där först.",
    );
  }
  const { rows, problems } = readList(await listCells(port, source));
  if (problems.length > 0) {
    return refuse("Listan i Ärenden har fel som måste rättas först. De står i fliken Ärenden.");
  }
  return { rows, place: source, work };
}
