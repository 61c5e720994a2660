import { malmoBase } from "../../../malmo/forecast/malmoBase";
import { malmoScenarios } from "../../../malmo/forecast/malmoScenarios";
import {
  keptText,
  retried,
  workOfFile,
  fileText,
  workOfKept,
} from "../../../taskpane/documents/forecast/forecastText";
import { giveWay, merged } from "../../../taskpane/forecast/state/merge";
import { withDetails } from "../../../taskpane/forecast/state/scenarioEdits";
import { emptyWork, type Work } from "../../../taskpane/forecast/state/work";

const malmo: Work = { ...emptyWork, base: malmoBase, scenarios: malmoScenarios, lastYear: 2030 };
const renamed = withDetails(malmo, "malmo-2026", { name: "Mitt 2026", on: [] });

test("both kept: the same scenario is there once, a different one with its own id and its followers", () => {
  const mine = withDetails(withDetails(malmo, "malmo-2026", { description: "Min." }), "malmo-opi", {
    description: "Min.",
  });
  const both = merged(malmo, mine, "min kopia", "Gav plats.");
  expect(both.scenarios).toHaveLength(8);
  const [first, opi] = both.scenarios.slice(6);
  expect(first?.name).toBe("Malmö 2026 enligt utredningen (min kopia)");
  expect(opi?.name).toBe("Schablonen följer OPI (min kopia)");
  expect(opi?.on).toEqual([first?.id]);
  expect(both.setAside).toEqual([]);
});

test("giving way: what only I had is set aside and can be restored as it was", () => {
  const mine: Work = { ...renamed, base: { ...malmoBase, name: "Mitt basår" } };
  const now = giveWay(malmo, mine, "Någon annan hade ändrat.");
  expect(now.scenarios).toBe(malmo.scenarios);
  expect(now.setAside.map(({ name }) => name)).toEqual(["Mitt 2026", "Basåret ”Mitt basår”"]);
  const [scenario, base] = workOfKept(keptText(now)).setAside.map(retried);
  expect(scenario?.scenarios[0]?.name).toBe("Mitt 2026");
  expect(base?.base?.name).toBe("Mitt basår");
});

test("what another version has written is kept through saving, opening and a file", () => {
  const newer = keptText(malmo).replace('"version":1', '"version":2');
  const opened = workOfKept(newer);
  expect(opened.scenarios).toEqual([]);
  expect(opened.setAside[0]?.reason).toContain("nyare version (2)");
  const saved: Work = { ...malmo, setAside: opened.setAside };
  expect(workOfKept(keptText(saved)).setAside).toEqual(opened.setAside);
  expect(workOfFile(fileText(saved)).setAside[0]?.raw).toBe(newer);
});

test("a base that lacks figures is kept as it is, and is no reason to lose the scenarios", () => {
  const half: Work = { ...malmo, base: { name: "Lund", values: { year: 2025 }, series: {} } };
  expect(workOfKept(keptText(half))).toEqual(half);
});

test("what still cannot be read is not restored", () => {
  const again = retried({ name: "Skadat", reason: "skadat", raw: "{" });
  expect([again.base, again.scenarios]).toEqual([undefined, []]);
});
