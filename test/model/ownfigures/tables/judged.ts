import type { Cell } from "../../../../src/labelled/cell";
import type { Reading } from "../../../../src/ownfigures/reading/reading";

/** A table with what must, may and may not be taken of it: see `about` in tables.json. */
export interface Table {
  readonly name: string;
  readonly set: string;
  readonly trap?: boolean;
  readonly rows: readonly (readonly Cell[])[];
  readonly expect: {
    readonly orientation?: string;
    readonly base?: number | null;
    readonly values?: Readonly<Record<string, Readonly<Record<string, number>>>>;
    readonly mustAsk?: readonly string[];
    readonly allowed?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  };
}

const PARTS: Readonly<Record<string, string>> = {
  provider: "prov",
  sickPay: "sick",
  total: "tot",
};
const MEASURES: Readonly<Record<string, string>> = {
  inflow: "flow.in",
  outflow: "flow.out",
  children: "barn",
};
const STAGES = { outturn: "utfall", budget: "budget", forecast: "prognos", plan: "plan" } as const;

type Figure = Reading["lines"][number]["figures"][number];

/** A figure's name in the tables: sfb.cost.utfall; inhab has no stage. */
function nameOf({ meaning, stage }: Figure): string {
  if (meaning === "inhabitants") return "inhab";
  const [part = "", measure = ""] = meaning.split(".");
  return `${PARTS[part] ?? part}.${MEASURES[measure] ?? measure}.${STAGES[stage]}`;
}

const timeOf = ({ year, month }: Figure): string =>
  month === undefined ? String(year) : `${year}-${String(month).padStart(2, "0")}`;

/** How much of a table was read right, asked about or missed, and each figure that was wrongly taken. */
export interface Judgement {
  readonly right: number;
  readonly asked: number;
  readonly missed: number;
  readonly wrong: readonly string[];
  readonly asides: readonly string[];
}

const isNear = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other));

export function judged({ expect }: Table, reading: Reading): Judgement {
  const figures = reading.lines.flatMap(({ state, figures: all }) =>
    all.map((figure) => ({
      state,
      name: nameOf(figure),
      time: timeOf(figure),
      value: figure.value,
    })),
  );
  const values = Object.entries(expect.values ?? {}).flatMap(([name, byTime]) =>
    Object.entries(byTime).map(([time, value]) => ({ name, time, value })),
  );
  const allowed = (name: string, time: string): number | undefined =>
    expect.values?.[name]?.[time] ?? expect.allowed?.[name]?.[time];
  const taken = figures.filter(({ state }) => state === "taken");
  const wrong = taken
    .filter(({ name, time, value }) => {
      const expected = allowed(name, time);
      return expected === undefined || !isNear(value, expected);
    })
    .map(({ name, time, value }) => `${name} ${time} = ${value}`);
  const isTaken = (name: string, time: string): boolean =>
    taken.some((each) => each.name === name && each.time === time);
  // A row is asked about whatever it would give: a question has been put about the figure if any row asks.
  const asks = reading.questions.length > 0 || reading.lines.some(({ state }) => state === "ask");
  const open = values.filter(({ name, time }) => !isTaken(name, time));
  return {
    right: values.length - open.length,
    asked: asks ? open.length : 0,
    missed: asks ? 0 : open.length,
    wrong,
    asides: open.map(({ name, time }) => `${name} ${time}`),
  };
}
