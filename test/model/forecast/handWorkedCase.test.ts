import type { Change } from "../../../src/forecast/changes/change";
import { forecast } from "../../../src/forecast/forecast";
import handWorked from "../../cases/prognos/malmo-lik-2026.json";
import { assumed } from "./sample";

const changes = handWorked.changes.map((each) => ({ ...each, note: assumed }) as Change);
const result = forecast({
  base: { name: "Handräknat", ...handWorked.given },
  scenarios: [{ id: "a", name: "Handräknat 2026", on: [], changes }],
  scenario: "a",
  lastYear: 2026,
});
const shown = (value: { toDecimalPlaces(n: number): { toFixed(): string } } | undefined) =>
  value?.toDecimalPlaces(10).toFixed();

test("the case shows the steps of its arithmetic", () => {
  expect(handWorked.steps.length).toBeGreaterThan(8);
});

test.each(handWorked.months)("month $month of 2026 is as worked by hand", (expected) => {
  const month = result.months[expected.month - 1];
  expect({
    month: month?.month,
    days: expected.days,
    sfbOpening: shown(month?.sfb.opening),
    sfbInflow: shown(month?.sfb.inflow),
    sfbOutflow: shown(month?.sfb.outflow),
    sfbClosing: shown(month?.sfb.closing),
    sfbAverage: shown(month?.sfb.average),
    lssOpening: shown(month?.lss.opening),
    lssClosing: shown(month?.lss.closing),
    lssAverage: shown(month?.lss.average),
    lssHours: shown(month?.lssHours),
    sfb: shown(month?.parts.sfb),
    lss: shown(month?.parts.lss),
    provider: shown(month?.parts.provider),
    sickPay: shown(month?.parts.sickPay),
    oneOffs: shown(month?.parts.oneOffs),
    total: shown(month?.total),
  }).toEqual(expected);
});

test("the year 2026 is as worked by hand", () => {
  const year = result.years[0];
  const { parts } = year ?? {};
  expect({
    sfb: shown(parts?.sfb),
    lss: shown(parts?.lss),
    provider: shown(parts?.provider),
    sickPay: shown(parts?.sickPay),
    oneOffs: shown(parts?.oneOffs),
    total: shown(year?.total),
    deviation: shown(year?.deviation),
    perInhabitant: shown(year?.perInhabitant),
  }).toEqual(handWorked.year);
});
