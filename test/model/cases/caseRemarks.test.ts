import { caseRemarks } from "../../../src/cases/list/caseRemarks";
import { readCases } from "../../../src/cases/list/readCases";

const HEADING = ["Ärende", "Lagrum", "Från", "Till", "Timmar per vecka"];

test("from the age limit on new assistance and more hours are told, and counted as they stand", () => {
  const cells = [
    [...HEADING, "Födelseår", "Ansökan hos FK", "Sannolikhet"],
    ["A1", "LSS", "2025-12-01", "", 40, "1959-12", "", ""],
    ["A2", "LSS", "2026-01-01", "", 40, "1959-12", "", ""],
    ["A3", "LSS", "2020-01-01", "2026-12-31", 40, "1959-12", "2026-12-01", 0.5],
    ["A3", "LSS", "2027-01-01", "", 60, "1959-12", "", ""],
  ];
  const remarks = caseRemarks(readCases(cells));
  expect(remarks.map(({ rows }) => rows)).toEqual([[2], [4], [5]]);
  expect(remarks[0]?.message).toBe(
    "Rad 2: ärendet ”A1” börjar 2025-12-01, när personen har nått åldersgränsen 66 år. Ny assistans beviljas inte då. Kontrollera raden; den räknas som den står.",
  );
  expect(remarks[2]?.message).toContain("67 år (antagande). Timmarna blir inte fler då.");
});
