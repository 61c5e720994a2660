import type { Change } from "../../../src/forecast/changes/change";
import { changeCount } from "../../../taskpane/forecast/assumptions/changeCount";

const of = (field: Change["field"], from: string): Change => ({
  id: `${field} ${from}`,
  field,
  operation: "set",
  from,
  value: 0,
  note: { status: "antagande", text: "Prov." },
});
const inTables = of("uplift", "2027");
const alone = of("sfbInflow", "2027-03");

test.each<[string, readonly Change[]]>([
  ["Inga ändringar", []],
  ["1 ändring, som står i tabellerna ovan", [inTables]],
  // The takeover has no table, whatever its date.
  ["1 ändring, som inte står i tabellerna ovan", [of("takeover", "2029")]],
  ["2 ändringar, alla i tabellerna ovan", [inTables, of("uplift", "2028")]],
  ["2 ändringar, ingen i tabellerna ovan", [alone, of("takeover", "2029")]],
  ["3 ändringar, varav 1 inte står i tabellerna ovan", [inTables, of("uplift", "2028"), alone]],
])("%s", (words, changes) => {
  expect(changeCount(changes)).toBe(words);
});
