import { ModelError } from "../../../src/modelError";
import { roundedRunOff } from "../../../src/runoff/methods/roundedRunOff";
import { servicePeriod } from "../../../src/runoff/reading/servicePeriod";
import { MONTHS } from "../../../src/swedish/monthNames";
import { readRetro } from "../../documents/runoff/readRetro";
import { evaluate } from "../../runoff/evaluate";
import { typedText } from "../../variance/typedRows";
import type { WorkbookPort } from "../../workbook/port";
import { noMonths, type TypedMonths } from "../form";

/** What Retro finds outstanding for closed months. */
export interface FromRetro {
  readonly amounts: TypedMonths;
  /** The triangle that it stands on. */
  readonly name: string;
}

const refuse = (problem: string): never => {
  throw new ModelError("invalid", problem);
};

/**
 * What the tab Retro finds outstanding for the closed months of a year, as it is kept in the workbook.
 *
 * @throws ModelError `invalid`: nothing there, an example's, no months of the year in kronor.
 */
export async function fromRetro(
  port: Pick<WorkbookPort, "readStored">,
  { year, closedThrough, isExample }: { year: number; closedThrough: number; isExample: boolean },
): Promise<FromRetro> {
  const stored = await port.readStored("retro");
  const { source, options, year: volumes } = stored === undefined ? {} : readRetro(stored.text);
  if (source === undefined || options === undefined) {
    return refuse("Fliken Retro är tom i den här arbetsboken. Läs en triangel där först.");
  }
  if (source.example && !isExample) {
    return refuse("Fliken Retro räknar på ett exempel. Läs din kommuns triangel där först.");
  }
  if (source.unit !== "kr") {
    return refuse("Retro räknar inte i kronor, så det som återstår kan inte hämtas därifrån.");
  }
  const found = evaluate(source, options, volumes);
  if (found.kind === "wrong") return refuse(`Retro: ${found.message}`);
  const rounded = roundedRunOff(found.result, 0);
  const amounts = noMonths.map((nothing, k) => {
    const place = found.result.origins.findIndex(({ origin }) => {
      const period = servicePeriod(origin);
      return period?.year === year && period.month === k + 1;
    });
    const own = rounded.origins[place]?.outstanding;
    return k >= closedThrough || own === undefined ? nothing : typedText(own.toNumber());
  });
  if (amounts.every((amount) => amount === "")) {
    return refuse(
      `Retro har inga månader till och med ${MONTHS[closedThrough - 1] ?? ""} ${year} i triangeln.`,
    );
  }
  return { amounts, name: source.name };
}
