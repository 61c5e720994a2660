import { avvikelseSheet } from "../../sheets/avvikelse/avvikelseSheet";
import { MOST_CELLS, MOST_KNOWN } from "../../sheets/avvikelse/sheetLimits";
import { MALMO_EXAMPLE } from "../../malmo/malmoExample";
import { malmoSheet } from "../../malmo/variance/malmoSheet";
import type { SheetTemplate } from "../../sheets/builder/SheetTemplate";
import { Notice } from "../shared/Notice";
import { oneSheet } from "../work/oneSheet";
import type { WriteSheets as WritesSheets } from "../work/useWriteSheets";
import { WriteSheets } from "../work/WriteSheets";
import { aboutOf } from "./aboutOf";
import type { Calculated } from "./evaluate";
import type { ShownAs } from "./form";
import { roundings } from "./rounding";
import { toldNames } from "./toldNames";

interface Props {
  readonly writing: WritesSheets;
  /** Undefined while something is wrong in the fields. */
  readonly calculated: Calculated | undefined;
  readonly unit: ShownAs;
  /** Whether what is compared is the example. */
  readonly isExample: boolean;
}

/** What is compared as a sheet of its own; of the example, Malmö's years as another. */
export function WriteVariance({ writing, calculated, unit, isExample }: Props) {
  const example = isExample ? MALMO_EXAMPLE : undefined;
  const add = (make: () => SheetTemplate, group?: "avvikelse"): void =>
    void writing.write({ make: oneSheet(make, example), ...(group && { group }) });
  const cells = calculated?.comparisons.reduce((all, each) => all + each.cells.length, 0) ?? 0;
  const items = Math.max(
    0,
    ...(calculated?.comparisons ?? []).map(({ known }) => known?.length ?? 0),
  );
  const tooMany = cells > MOST_CELLS || items > MOST_KNOWN;
  const compares = calculated !== undefined && !tooMany;

  function compared(of: Calculated): SheetTemplate {
    const { form, all, inputs, comparisons } = of;
    return avvikelseSheet({
      kind: form.kind,
      method: form.method,
      names: toldNames(form),
      about: aboutOf(of),
      origin: form.origin,
      example,
      rounding: roundings[unit],
      parts: all.parts.flatMap(({ part }, place) => {
        const [given, comparison] = [inputs[place], comparisons[place]];
        return given === undefined || comparison === undefined
          ? []
          : [{ name: part, inputs: given, comparison }];
      }),
    });
  }

  return (
    <section className="write" aria-label="Skriv till arbetsboken">
      <WriteSheets
        writing={writing}
        withSources
        buttons={[
          {
            text: "Skriv till arbetsboken",
            onWrite: compares ? () => add(() => compared(calculated), "avvikelse") : undefined,
          },
          ...(isExample
            ? [{ text: `Lägg till ${MALMO_EXAMPLE} 2020–2025`, onWrite: () => add(malmoSheet) }]
            : []),
        ]}
      >
        <p className="entry__description">
          Ett blad får uppgifterna som indata, posterna med levande formler, diagram, kontroll och
          kommentaren, där varje siffra följer cellerna. Finns det redan visas först vad som ändras;
          det du har skrivit bredvid lämnas.
        </p>
        {items > MOST_KNOWN && (
          <Notice kind="info">
            En del har {items} kända poster. Ett blad rymmer {MOST_KNOWN}: slå ihop de minsta.
          </Notice>
        )}
        {cells > MOST_CELLS && (
          <Notice kind="info">
            Uppgifterna har {cells} grupper och perioder. Ett blad rymmer {MOST_CELLS}: läs färre,
            eller ett år i taget.
          </Notice>
        )}
      </WriteSheets>
    </section>
  );
}
