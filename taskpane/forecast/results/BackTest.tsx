import { useState } from "react";
import { historyFields } from "../../../src/forecast/backtest/historyFields";
import type { Base } from "../../../src/forecast/base/base";
import { Notice } from "../../shared/Notice";
import { Ahead } from "./Ahead";
import { AccuracyTable } from "./AccuracyTable";
import { yearsText } from "../../../src/forecast/backtest/yearsText";
import { FEW_YEARS } from "../../../src/forecast/backtest/fewYears";
import { MEASURES, SHOWS, SHOWS_NOT } from "./backTestText";
import { Choice } from "../../shared/Choice";
import { ErrorsTable } from "./ErrorsTable";
import { testedHistory } from "./testedHistory";

const PARTS = [
  { key: "total", text: "SFB och LSS tillsammans" },
  { key: "sfb", text: "SFB" },
  { key: "lss", text: "LSS" },
] as const;

type Part = (typeof PARTS)[number]["key"];

/** How the table of earlier years looks that the test needs. */
function NoHistory() {
  const named = (required: boolean): string =>
    historyFields
      .filter((field) => field.required === required)
      .map(({ label }) => `\u201d${label}\u201d`)
      .join(", ");
  return (
    <p>
      Basåret har ingen historik, så prognosen kan inte provas bakåt. Gör en tabell i arbetsboken
      med en rad per år och kolumnerna {named(true)}, och läs in den under Basår. Frivilliga
      kolumner är {named(false)}. Tre år i följd behövs för att alla metoder ska kunna jämföras.
    </p>
  );
}

/** The model, naive forecasts and the own budgets against the outturn of earlier years. */
export function BackTest({ base }: { readonly base: Base }) {
  const [part, setPart] = useState<Part>("total");
  const result = testedHistory(base.history);
  const partText = PARTS.find(({ key }) => key === part)?.text ?? "";
  const accuracy =
    typeof result === "object" ? result.accuracy.filter((each) => each.part === part) : [];
  const years = accuracy[0]?.common?.years ?? [];
  const rows = typeof result === "object" ? result.rows.filter((each) => each.part === part) : [];
  return (
    <section className="results" aria-label="Prov bakåt">
      <h3 className="group__title">Prov bakåt: hur nära hade prognosen kommit?</h3>
      {result === undefined ? (
        <NoHistory />
      ) : (
        <>
          <Choice label="Visa" value={part} options={PARTS} onChoice={setPart} />
          <Ahead history={base.history ?? []} part={part} />
        </>
      )}
      {result !== undefined && (
        <h4 className="entry__part">När årets verkliga volym är känd: modellens pris och timmar</h4>
      )}
      {typeof result === "string" && <Notice kind="error">{result}</Notice>}
      {typeof result === "object" && (
        <>
          <p>{SHOWS}</p>
          <Notice kind="info">{SHOWS_NOT}</Notice>
          <h4 className="entry__part">
            {years.length > 0
              ? `Medelfel ${yearsText(years)}, de år som alla metoder har`
              : "Medelfel, varje metod på de år som den har"}
          </h4>
          <AccuracyTable accuracy={accuracy} part={partText} common={years.length > 0} />
          {years.length < FEW_YEARS && (
            <p className="entry__description">
              Bara {years.length} år kan jämföras mellan metoderna: för få för att säga vilken som
              är bäst.
            </p>
          )}
          <p className="entry__description">{MEASURES}</p>
          <h4 className="entry__part">
            Fel per år {yearsText(rows.map(({ year }) => year))}: prognos minus utfall, tkr
          </h4>
          <ErrorsTable rows={rows} part={partText} />
          <p className="entry__description">Plus betyder att prognosen var för hög.</p>
        </>
      )}
    </section>
  );
}
