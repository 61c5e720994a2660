import { malmoBase } from "../../../malmo/forecast/malmoBase";
import { malmoScenarios } from "../../../malmo/forecast/malmoScenarios";
import { draftOf } from "../../../taskpane/forecast/assumptions/changeDraft";
import { NEW_CHANGE } from "../../../taskpane/forecast/state/changeDrafts";
import {
  initialForecast,
  reduceForecast,
  type ForecastAction,
  type ForecastState,
} from "../../../taskpane/forecast/state/reduceForecast";
import {
  above,
  thoseOn,
  withCopy,
  withDetails,
  withNew,
  without,
  withReady,
} from "../../../taskpane/forecast/state/scenarioEdits";
import { emptyWork, type Work } from "../../../taskpane/forecast/state/work";

const malmo: Work = { ...emptyWork, base: malmoBase, scenarios: malmoScenarios, lastYear: 2030 };
const names = ({ scenarios }: Work): string[] => scenarios.map(({ name }) => name);
const run = (...actions: ForecastAction[]): ForecastState =>
  actions.reduce(reduceForecast, initialForecast);

test("a new scenario and a copy get names and ids of their own", () => {
  const first = withNew(malmo, ["malmo-2026"]).work;
  const second = withNew(first, []).work;
  expect(names(second).slice(-2)).toEqual(["Nytt scenario", "Nytt scenario 2"]);
  const copied = withCopy(second, "malmo-2026");
  expect(names(copied?.work ?? second)[1]).toBe("Malmö 2026 enligt utredningen (kopia)");
  const again = copied && withCopy(copied.work, copied.id);
  expect(names(again?.work ?? second)[2]).toBe("Malmö 2026 enligt utredningen (kopia) 2");
  const ids = (copied?.work ?? second).scenarios.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(withCopy(malmo, "finns inte")).toBeUndefined();
});

test("a scenario taken away is taken out of what others build on, and undo brings all of it back", () => {
  expect(thoseOn(malmo, "malmo-2026")).toHaveLength(5);
  const state = run(
    { type: "load", work: malmo, starting: false },
    {
      type: "edit",
      edit: (work) => without(work, "malmo-2026"),
      change: "togs bort",
      done: "Borttaget.",
    },
  );
  expect(state.history.present.scenarios).toHaveLength(5);
  expect(state.history.present.scenarios.every(({ on }) => on.length === 0)).toBe(true);
  expect(state.chosen).toBe("malmo-opi");
  expect(state.done).toBe("Borttaget.");
  const back = reduceForecast(state, { type: "undo" });
  expect(back.history.present).toBe(malmo);
  expect(back.chosen).toBe("malmo-2026");
  expect(back.done).toBeUndefined();
  expect(reduceForecast(back, { type: "redo" }).history.present.scenarios).toHaveLength(5);
});

test("a scenario cannot be put on itself or on what builds on it", () => {
  expect([...above(malmoScenarios, "malmo-2026")]).toHaveLength(6);
  expect([...above(malmoScenarios, "malmo-opi")]).toEqual(["malmo-opi"]);
});

test("ready scenarios are added once; an emptied description is gone, not empty", () => {
  expect(withReady(malmo, malmoScenarios)).toBe(malmo);
  const some = { ...malmo, scenarios: malmoScenarios.slice(0, 2) };
  expect(withReady(some, malmoScenarios).scenarios).toHaveLength(6);
  const plain = withDetails(malmo, "malmo-opi", { description: undefined });
  expect("description" in (plain.scenarios[1] ?? {})).toBe(false);
});

test("undoing the very first beginning leads back to the start view", () => {
  const begun = run({ type: "edit", edit: () => malmo, change: "Malmö-exemplet öppnades" });
  expect(begun.starting).toBe(false);
  expect(reduceForecast(begun, { type: "undo" }).starting).toBe(true);
});

test("more scenarios than can be read back are refused, and the work is as it was", () => {
  const many = Array.from({ length: 200 }, (_, place) => ({
    id: `s${place}`,
    name: `S ${place}`,
    on: [],
    changes: [],
  }));
  const full = run({ type: "load", work: { ...malmo, scenarios: many }, starting: false });
  const more = reduceForecast(full, {
    type: "edit",
    edit: (work) => withNew(work, []).work,
    change: "ett till",
  });
  expect(more.refused).toContain("Det blir 201 scenarier, men högst 200 får plats");
  expect(more.history).toBe(full.history);
  expect(reduceForecast(more, { type: "choose", id: "s1" }).refused).toBeUndefined();
});

describe("a dated change that is being written", () => {
  const draft = draftOf(undefined, 2026);
  const write = (scenario: string): ForecastAction => ({
    type: "draft",
    scenario,
    open: { change: NEW_CHANGE, draft },
  });
  const create: ForecastAction = {
    type: "edit",
    edit: (work) => withNew(work, []).work,
    change: "ett nytt scenario lades till",
  };
  const remove: ForecastAction = {
    type: "edit",
    edit: (work) => without(work, "scenario"),
    change: "togs bort",
  };

  test("comes back with its scenario, but is not for a new one that gets the same id", () => {
    const state = run(
      { type: "load", work: malmo, starting: false },
      create,
      write("scenario"),
      remove,
    );
    const undone = reduceForecast(state, { type: "undo" });
    expect(undone.history.present.scenarios.at(-1)?.id).toBe("scenario");
    expect(undone.drafts.get("scenario")?.draft).toEqual(draft);
    const anew = reduceForecast(state, create);
    expect(anew.history.present.scenarios.at(-1)?.id).toBe("scenario");
    expect([...anew.drafts]).toEqual([]);
  });

  test("stays in its form where adding it is refused", () => {
    const tooMany = Array.from({ length: 201 }, (_, place) => ({
      id: `s${place}`,
      name: `S ${place}`,
      on: [],
      changes: [],
    }));
    const state = run(
      { type: "load", work: malmo, starting: false },
      write("malmo-2026"),
      write("malmo-opi"),
      {
        type: "edit",
        edit: (work) => ({ ...work, scenarios: tooMany }),
        change: "lades till",
        drafted: "malmo-2026",
      },
    );
    expect(state.refused).toContain("högst 200 får plats");
    expect([...state.drafts.keys()]).toEqual(["malmo-2026", "malmo-opi"]);
    const added = reduceForecast(state, {
      type: "edit",
      edit: (work) => ({ ...work, lastYear: 2031 }),
      change: "lades till",
      drafted: "malmo-2026",
    });
    expect([...added.drafts.keys()]).toEqual(["malmo-opi"]);
  });
});

test("a copy of a scenario with the longest name still has a name that can be kept", () => {
  const long = withDetails(malmo, "malmo-2026", { name: "x".repeat(200) });
  const copy = withCopy(long, "malmo-2026")?.work.scenarios[1];
  expect(copy?.name).toHaveLength(200);
  expect(copy?.name).not.toBe("x".repeat(200));
});
