import { resolveInputs } from "../../../src/provider/resolveInputs";
import { sensitivities } from "../../../src/provider/sensitivities";

/** 160 paid hours a month of 28 days, PO 0, no absence: a performed hour costs 33 000/160 = 206.25. */
const inputs = resolveInputs({
  year: "2025-02",
  sfbActiveHours: 1000,
  monthlyPay: 33_000,
  po: 0,
  obPerHour: 0,
  weeklyHours1: 40,
  vacation: 0,
  sickShare: 0,
  training: 0,
  sfbJourHours: 400,
  rotaHours: 200,
  rotaEmployees: 3,
  weekendShare: 0,
});
const change = (id: string) =>
  sensitivities(inputs)
    .find((each) => each.id === id)
    ?.change.toFixed(4);

test("1 % higher wages take 1 % of active hours' and jour's pay", () => {
  // Active 206 250; jour 400 × 200 × 0.8 = 64 000; excess 400 × 200 × 1.1 × 0.25 = 22 000
  expect(change("wages")).toBe("-2922.5000");
});

test("1 % higher schablon gives 1 % of 1 100 hours × 342.60", () => {
  expect(change("schablon")).toBe("3768.6000");
});

test("one hour longer heltidsmått saves 206 250 × (1 − 40/41)", () => {
  expect(change("weeklyHours")).toBe("5030.4878");
});

test("a fourth employee on a rota of 200 hours takes away the whole excess", () => {
  expect(change("rotaEmployees")).toBe("22000.0000");
});

test("10 % more volume gives 10 % of revenue less cost", () => {
  // 376 860 − 206 250 − 64 000 − 22 000 = 84 610
  expect(change("volume")).toBe("8461.0000");
});
