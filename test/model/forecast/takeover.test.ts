import { Decimal } from "../../../src/exact/decimal";
import { forecast } from "../../../src/forecast/forecast";
import { change, malmo, scenario } from "./sample";

function run(from: string, months: number, keepProvider = false) {
  const ends = change("takeoverProvider", "set", "2026", keepProvider ? 0 : 1);
  return forecast({
    base: malmo,
    scenarios: [scenario("s", [change("takeover", "set", from, months), ends])],
    scenario: "s",
    lastYear: 2031,
  }).months;
}

const plain = forecast({ base: malmo, scenarios: [], lastYear: 2031 }).months;
const place = (year: number, month: number) => (year - 2026) * 12 + month - 1;

test("at once on 1 January 2029: all of December 2028, nothing from January", () => {
  const months = run("2029-01-01", 0);
  expect(months[place(2028, 12)]?.total.toFixed()).toBe(plain[place(2028, 12)]?.total.toFixed());
  for (const { total } of months.slice(place(2029, 1))) expect(total.toFixed()).toBe("0");
});

test("at once on 15 July: July has the share of the 14 days before, 14/31", () => {
  const july = run("2029-07-15", 0)[place(2029, 7)];
  expect(july?.municipalShare.toFixed(20)).toBe(new Decimal(14).div(31).toFixed(20));
  const whole = plain[place(2029, 7)]?.parts.lss.times(14).div(31);
  expect(july?.parts.lss.toFixed(10)).toBe(whole?.toFixed(10));
});

test("over 12 months it falls by a straight line: 23/24, 21/24 … 1/24, then nothing", () => {
  const months = run("2029-01-01", 12);
  for (let month = 1; month <= 12; month += 1) {
    const share = new Decimal(25 - 2 * month).div(24);
    expect(months[place(2029, month)]?.municipalShare.toFixed(25)).toBe(share.toFixed(25));
  }
  expect(months[place(2030, 1)]?.total.toFixed()).toBe("0");
});

test("a hand-over that begins in mid-month leaves as many months in all", () => {
  const share = run("2029-03-17", 12).reduce(
    (sum, { municipalShare }) => sum.plus(municipalShare),
    new Decimal(0),
  );
  // 38 months before, 16/31 of March 2029, and 12/2 during the hand-over.
  expect(share.toFixed(20)).toBe(new Decimal(38).plus(new Decimal(16).div(31)).plus(6).toFixed(20));
});

test("the own provider goes with it, unless it is said to remain", () => {
  expect(run("2029-01-01", 0, true)[place(2029, 6)]?.parts.provider.toFixed()).toBe(
    plain[place(2029, 6)]?.parts.provider.toFixed(),
  );
});

test("what is booked late is paid even after the state has taken over", () => {
  const late = change("lateInvoices", "event", "2029-02", 5_000_000);
  const { months } = forecast({
    base: malmo,
    scenarios: [scenario("s", [change("takeover", "set", "2029", 0), late])],
    scenario: "s",
    lastYear: 2029,
  });
  expect(months[place(2029, 2)]?.total.toFixed()).toBe("5000000");
});
