import { comparisonSheet } from "../../sheets/jamforelse/comparisonSheet";
import { oneSheet } from "../work/oneSheet";
import { WriteSheets } from "../work/WriteSheets";
import { useComparisonMemory } from "./ComparisonContext";
import type { Calculated } from "./evaluate";
import { ownName } from "./ownName";
import { sheetContent } from "./sheetContent";

/** The comparison as a sheet of its own. */
export function WriteComparison({
  calculated,
}: {
  /** Undefined while something is wrong in the fields. */
  readonly calculated: Calculated | undefined;
}) {
  const { writing } = useComparisonMemory();
  return (
    <section className="write" aria-label="Skriv till arbetsboken">
      <WriteSheets
        writing={writing}
        buttons={[
          {
            text: "Skriv till arbetsboken",
            onWrite:
              calculated === undefined
                ? undefined
                : () =>
                    void writing.write({
                      make: oneSheet(
                        () => comparisonSheet(sheetContent(calculated)),
                        calculated.form.example,
                      ),
                      group: "jamforelse",
                      title: ownName(calculated.form),
                    }),
          },
        ]}
      >
        <p className="entry__description">
          Ett blad får kommunens och rikets tal som indata med levande formler, tillväxten per
          faktor, jämförelsetabellerna, rikets serier och lagändringarna, med källor och diagram.
          Finns det redan visas först vad som ändras; det du har skrivit bredvid lämnas.
        </p>
      </WriteSheets>
    </section>
  );
}
