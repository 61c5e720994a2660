import { riskSheet } from "../../sheets/osakerhet/riskSheet";
import { convergenceSentence } from "../../src/risk/words/convergenceSentence";
import type { RiskInterplay } from "../../src/risk/run/riskInterplay";
import type { RiskAnalysis } from "../../src/risk/run/riskAnalysis";
import { overBudgetSentence } from "../../src/risk/words/overBudgetSentence";
import { riskSentence } from "../../src/risk/words/riskSentence";
import type { ShownUnit } from "../forecast/results/shownUnit";
import { today } from "../shared/today";
import { oneSheet } from "../work/oneSheet";
import { WriteSheets } from "../work/WriteSheets";
import type { Around } from "./evaluate";
import type { RiskForm } from "./form";
import { defaultRows } from "./defaultRows";
import { optionRows } from "./optionRows";
import { useRiskMemory } from "./RiskContext";
import { riskAmount } from "./results/riskAmount";

interface Props {
  readonly around: Around;
  /** Undefined while it is of something that no longer stands. */
  readonly analysis: RiskAnalysis | undefined;
  /** Undefined where it was not asked for. */
  readonly interplay: RiskInterplay | undefined;
  readonly year: number;
  readonly shown: ShownUnit;
  readonly form: RiskForm;
  /** The own history and the caveat, as they stand in the view. */
  readonly words: readonly string[];
}

/** What was drawn as a sheet of its own, as values with seed and options. */
export function WriteRisk({ around, analysis, interplay, year, shown, form, words }: Props) {
  const { writing } = useRiskMemory();
  const { base, name } = around;
  const told = analysis?.years.find((each) => each.year === year);
  const as = { amount: riskAmount(shown), unit: shown.unit };
  return (
    <section className="write" aria-label="Skriv till arbetsboken">
      <WriteSheets
        writing={writing}
        buttons={[
          {
            text: "Skriv till arbetsboken",
            onWrite:
              analysis === undefined || told === undefined
                ? undefined
                : () =>
                    void writing.write({
                      make: oneSheet(
                        () =>
                          riskSheet({
                            ...{ scenario: name, municipality: base.name, year },
                            ...{ years: analysis.years, drivers: analysis.drivers ?? [] },
                            interplay: interplay?.components,
                            texts: [
                              riskSentence(told, as),
                              overBudgetSentence(told, as),
                              ...words,
                              convergenceSentence(told, analysis),
                            ],
                            options: optionRows(form, analysis),
                            defaults: defaultRows(form.defaults),
                            date: today(),
                          }),
                        base.example,
                      ),
                      group: "osakerhet",
                      title: `Osäkerhet ${year}`,
                    }),
          },
        ]}
      >
        <p className="entry__description">
          Ett blad får svaret i ord, percentilerna per år med diagram, budgeten som räcker, vad som
          driver osäkerheten, samspelet om det är räknat, förvalen och vad dragningarna är gjorda
          med. Det är en simulering: värdena räknas inte om i bladet.
        </p>
      </WriteSheets>
    </section>
  );
}
