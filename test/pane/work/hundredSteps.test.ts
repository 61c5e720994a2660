import { casesWork } from "../../../taskpane/cases/casesWork";
import { followUpWork } from "../../../taskpane/followup/followUpWork";
import { startingPoints as followUpPoints } from "../../../taskpane/followup/startingPoints";
import { forecastWork } from "../../../taskpane/forecast/state/forecastWork";
import { ownValuesWork } from "../../../taskpane/ownvalues/ownValuesWork";
import { providerWork } from "../../../taskpane/provider/providerWork";
import { riskWork } from "../../../taskpane/risk/riskWork";
import { retroWork } from "../../../taskpane/runoff/retroWork";
import { startingPoints as variancePoints } from "../../../taskpane/variance/startingPoints";
import { varianceWork } from "../../../taskpane/variance/varianceWork";
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
  step: (n: number) => NoInfer<A>,
  begin: readonly NoInfer<A>[] = [],
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

const forecastView: ViewWork<
  ReturnType<typeof forecastWork.nothing>,
  Parameters<typeof forecastWork.reduce>[1]
> = forecastWork;
const variance = variancePoints[0]?.form();
const followed = followUpPoints[0]?.begin({ year: 2026, month: 5 });
if (variance === undefined || followed === undefined) throw new Error("An example is missing");

const views: readonly View[] = [
  view("Prognos", forecastView, (n) => ({
    type: "edit",
    edit: (work) => ({
      ...work,
      base: { name: "Kommunen", values: { year: 2025, sfbPersons: n }, series: {} },
    }),
    change: "SFB-personer ändrades",
  })),
  view("Egna värden", ownValuesWork, (n) => ({
    type: "put",
    row: { kind: "inhabitants", year: 2025, value: String(n), status: "indata", source: "" },
  })),
  view(
    "Avvikelse",
    varianceWork,
    (n) => ({ type: "set", change: { municipality: `Kommun ${n}` } }),
    [{ type: "replace", form: variance }],
  ),
  view("Retro", retroWork, (n) => ({
    type: "beside",
    change: { draws: { replicates: "1 000", seed: String(n + 1) } },
  })),
  view("Egen regi", providerWork, (n) => ({ type: "edit", id: "monthlyPay", text: String(n) })),
  view("Ärenden och Avstämning", casesWork, (n) => ({
    type: "options",
    options: { tolerance: String(n + 1) },
  })),
  view(
    "Uppföljning",
    followUpWork,
    (n) => ({ type: "field", place: 0, field: "outturn", month: 0, text: String(n) }),
    [{ type: "replace", ...followed }],
  ),
  view("Osäkerhet", riskWork, (n) => ({
    change: { seed: String(n + 1) },
    done: "fröet ändrades",
    field: "seed",
  })),
];

test.each(views.map(({ name, holds }) => [name, holds] as const))(
  "%s: a hundred steps are taken back one by one, and done again",
  (_, holds) => holds(),
);
