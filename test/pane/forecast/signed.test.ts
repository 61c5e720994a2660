import { malmoScenarios } from "../../../malmo/forecast/malmoScenarios";
import { keptText, workOfKept } from "../../../taskpane/documents/forecast/forecastText";
import { giveWay, merged } from "../../../taskpane/forecast/state/merge";
import { withCopy, withDetails, without } from "../../../taskpane/forecast/state/scenarioEdits";
import { signed, withAuthor } from "../../../taskpane/forecast/state/signed";
import { emptyWork, type Work } from "../../../taskpane/forecast/state/work";

const AT = "2026-11-30 14.05";
const scenarios = malmoScenarios.slice(0, 3);
const [first, second] = scenarios as [Work["scenarios"][number], Work["scenarios"][number]];
const work: Work = withAuthor({ ...emptyWork, scenarios }, "Anna Ek");
const described = (from: Work): Work => withDetails(from, first.id, { description: "annat" });
const signatures = ({ scenarios: all }: Work) => all.map(({ changed }) => changed);

test("the scenario that was changed is signed, and no other", () => {
  expect(signatures(signed(work, described(work), AT))).toEqual([
    { by: "Anna Ek", at: AT },
    undefined,
    undefined,
  ]);
});

test("an edit that leaves a scenario as it was does not sign it", () => {
  const same = withDetails(work, first.id, { name: first.name });
  expect(signatures(signed(work, same, AT))).toEqual([undefined, undefined, undefined]);
});

test("a copy is signed by who made it, and those that lose what they built on", () => {
  const copied = withCopy(work, second.id)?.work ?? work;
  expect(signatures(signed(work, copied, AT))).toEqual([
    undefined,
    undefined,
    { by: "Anna Ek", at: AT },
    undefined,
  ]);
  const stacked = withDetails(work, second.id, { on: [first.id] });
  const left = signed(stacked, without(stacked, first.id), AT);
  // The third of Malmö's builds on the first one as well.
  const anna = { by: "Anna Ek", at: AT };
  expect(signatures(left)).toEqual([anna, anna]);
});

test("without a name a change takes the old signature away: it names someone else", () => {
  const before = signed(work, described(work), AT);
  const nameless = withAuthor(before, undefined);
  const after = withDetails(nameless, first.id, { description: "igen" });
  expect(signatures(signed(nameless, after, AT))[0]).toBeUndefined();
});

test("name and signatures are kept in the workbook and read back", () => {
  const kept = signed(work, described(work), AT);
  const read = workOfKept(keptText(kept));
  expect([read.author, signatures(read)]).toEqual(["Anna Ek", signatures(kept)]);
});

test("a name that is damaged is no reason to lose the scenarios", () => {
  const kept = JSON.parse(keptText(work)) as object;
  const read = workOfKept(JSON.stringify({ ...kept, author: { fel: 1 } }));
  expect([read.author, read.scenarios]).toEqual([undefined, work.scenarios]);
});

test("two who have the same scenario with different signatures have the same scenario", () => {
  const mine = signed(work, described(work), AT);
  const theirs = signed(withAuthor(work, "Bo"), described(withAuthor(work, "Bo")), AT);
  expect(merged(theirs, mine, "min kopia", "").scenarios).toEqual(theirs.scenarios);
  expect(giveWay(theirs, mine, "").setAside).toEqual([]);
});
