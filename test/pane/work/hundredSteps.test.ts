import { type CasesAction, casesWork } from "../../../taskpane/cases/casesWork";
import { type ComparisonAction, comparisonWork } from "../../../taskpane/comparison/comparisonWork";
import { startingPoints as comparisonPoints } from "../../../taskpane/comparison/startingPoints";
import {
  type EqualisationAction,
  equalisationWork,
} from "../../../taskpane/equalisation/equalisationWork";
import { type FollowUpAction, followUpWork } from "../../../taskpane/followup/followUpWork";
import { startingPoints as followUpPoints } from "../../../taskpane/followup/startingPoints";
import type { ForecastAction } from "../../../taskpane/forecast/state/forecastAction";
import { forecastWork } from "../../../taskpane/forecast/state/forecastWork";
import { type OwnValuesAction, ownValuesWork } from "../../../taskpane/ownvalues/ownValuesWork";
import { type ProviderAction, providerWork } from "../../../taskpane/provider/providerWork";
import { type ReportAction, reportWork } from "../../../taskpane/report/reportWork";
import { type RiskAction, riskWork } from "../../../taskpane/risk/riskWork";
import { type RetroAction, retroWork } from "../../../taskpane/runoff/retroWork";
import { startingPoints as variancePoints } from "../../../taskpane/variance/startingPoints";
import { type VarianceAction, varianceWork } from "../../../taskpane/variance/varianceWork";
import { reduceView, startOfView } from "../../../taskpane/work/reduceView";
import type { ViewWork } from "../../../taskpane/work/useWork";

const STEPS = 100;
const NOTHING_MORE = { begin: undefined, follow: () => undefined };

interface View {
  readonly name: string;
  /** Whether a hundred steps of it, each a change of its own, come back one by one, and forth again. */
  readonly holds: () => void;
}

/** A view whose fields are left between the steps; `begin` is an action that gives it something to change. */
function view<W, A>(
  name: string,
  own: ViewWork<W, A>,
  step: (n: number) => A,
  begin: readonly A[] = [],
): View {
  const rules = { ...own, shows: NOTHING_MORE };
  return {
    name,
    holds: () => {
      let state = startOfView<W, undefined>(own.nothing(), undefined);
      for (const action of begin) state = reduceView(rules, state, { type: "own", action });
      const texts = [own.text(state.held.history.present.work)];
      for (let n = 1; n <= STEPS; n += 1) {
        state = reduceView(rules, state, { type: "own", action: step(n) });
        state = reduceView(rules, state, { type: "left" });
        texts.push(own.text(state.held.history.present.work));
      }
      expect(new Set(texts).size).toBe(STEPS + 1);
      const now = (): string => own.text(state.held.history.present.work);
      for (let n = STEPS - 1; n >= 0; n -= 1) {
        expect(state.held.history.past.at(-1)?.change ?? "").not.toBe("");
        state = reduceView(rules, state, { type: "undo" });
        expect(now()).toBe(texts[n]);
      }
      for (let n = 1; n <= STEPS; n += 1) {
        state = reduceView(rules, state, { type: "redo" });
        expect(now()).toBe(texts[n]);
      }
    },
  };
}

const variance = variancePoints[0]?.form();
const followed = followUpPoints[0]?.begin({ year: 2026, month: 5 });
const compared = comparisonPoints[0]?.begin(2026);
if (variance === undefined || followed === undefined || compared === undefined)
  throw new Error("An example is missing");

const views: readonly View[] = [
  view("Prognos", forecastWork, (n): ForecastAction => ({
    type: "edit",
    edit: (work) => ({
      ...work,
      base: { name: "Kommunen", values: { year: 2025, sfbPersons: n }, series: {} },
    }),
    change: "SFB-personer ändrades",
  })),
  view("Egna värden", ownValuesWork, (n): OwnValuesAction => ({
    type: "put",
    row: { kind: "inhabitants", year: 2025, value: String(n), status: "indata", source: "" },
  })),
  view(
    "Avvikelse",
    varianceWork,
    (n): VarianceAction => ({ type: "set", change: { municipality: `Kommun ${n}` } }),
    [{ type: "replace", form: variance }],
  ),
  view("Retro", retroWork, (n): RetroAction => ({
    type: "beside",
    change: { draws: { replicates: "1 000", seed: String(n + 1) } },
  })),
  view("Egen regi", providerWork, (n): ProviderAction => ({
    type: "edit",
    id: "monthlyPay",
    text: String(n),
  })),
  view("Ärenden och Avstämning", casesWork, (n): CasesAction => ({
    type: "options",
    options: { tolerance: String(n + 1) },
  })),
  view(
    "Uppföljning",
    followUpWork,
    (n): FollowUpAction => ({
      type: "field",
      place: 0,
      field: "outturn",
      month: 0,
      text: String(n),
    }),
    [{ type: "replace", ...followed }],
  ),
  view(
    "Jämförelse",
    comparisonWork,
    (n): ComparisonAction => ({
      type: "field",
      year: 2024,
      id: "inhabitants",
      text: String(n + 1),
    }),
    [{ type: "replace", form: compared }],
  ),
  view("LSS-utjämning", equalisationWork, (n): EqualisationAction => ({
    type: "field",
    id: "inhabitants",
    text: String(n + 1),
  })),
  view("Rapport", reportWork, (n): ReportAction => ({
    change: { title: `Rubrik ${n}` },
    done: "rubriken ändrades",
    field: "title",
  })),
  view("Osäkerhet", riskWork, (n): RiskAction => ({
    change: { seed: String(n + 1) },
    done: "fröet ändrades",
    field: "seed",
  })),
];

test.each(views.map(({ name, holds }) => [name, holds] as const))(
  "%s: a hundred steps are taken back one by one, and done again",
  (_, holds) => holds(),
);
