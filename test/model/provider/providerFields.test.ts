import { Decimal } from "../../../src/exact/decimal";
import { normalName } from "../../../src/parameters/normalName";
import { drivers } from "../../../src/provider/driver";
import { providerFields } from "../../../src/provider/fields/providerFields";
import { providerSections } from "../../../src/provider/fields/providerSections";
import { providerReasons } from "../../../src/provider/fields/providerReasons";
import { type Cell, readLabelledInputs } from "../../../src/provider/readLabelledInputs";
import { resolveInputs } from "../../../src/provider/resolveInputs";

test("no two labels or headings are read as the same", () => {
  const names = [
    ...providerFields.map(({ label }) => label),
    ...providerSections.map(({ name }) => name),
  ].map(normalName);
  expect(new Set(names).size).toBe(names.length);
});

test("the sections hold every field once, in the same order", () => {
  const inSections = providerSections.flatMap(({ fields }) => fields.map(({ id }) => id));
  expect(inSections).toEqual(providerFields.map(({ id }) => id));
});

test("every driver has its switch", () => {
  const switches = providerFields.filter(({ unit }) => unit === "1 = ja, 0 = nej");
  expect(switches.map(({ id }) => id)).toEqual(drivers.map(({ id }) => `${id}On`));
});

test("every default that is not the user's own figure says why, in a sentence", () => {
  for (const { id } of providerFields) expect(providerReasons[id]).toMatch(/^[A-ZÅÄÖ0-9].*\.$/);
});

test("a field that follows another stands after it", () => {
  const order: string[] = providerFields.map(({ id }) => id);
  for (const [place, { initial }] of providerFields.entries()) {
    if (initial.kind === "as") expect(order.indexOf(initial.field)).toBeLessThan(place);
  }
});

test("the whole block written out with its own values reads back as the same provider", () => {
  const first = resolveInputs({
    year: 2025,
    sfbActiveHours: 1000,
    monthlyPay: 28_000,
    rotaEmployees: 4,
  });
  const rows = providerFields.map(({ id, label }): Cell[] => {
    if (id === "year") return [label, 2025];
    return [label, id === "uplift" ? "" : first.values[id].toNumber()];
  });
  const again = readLabelledInputs(rows).values;
  for (const [id, value] of Object.entries(first.values)) {
    const read = again[id as keyof typeof again];
    // A cell holds a double: 15 digits.
    expect(new Decimal(read).toSignificantDigits(14).toFixed()).toBe(
      value.toSignificantDigits(14).toFixed(),
    );
  }
});

test("a default follows the field it is taken from, the year and the reading", () => {
  const given = { year: 2023, sfbActiveHours: 1, monthlyPay: 16_500 };
  const { values } = resolveInputs(given);
  expect(values.panHourlyPay.toFixed()).toBe("100");
  expect(values.schablon.toFixed()).toBe("324.5");
  expect(values.po.toFixed()).toBe("0.4453");
  expect(values.jourExcessRate.toFixed()).toBe("1.1");
  expect(resolveInputs({ ...given, jourReading: 2 }).values.jourExcessRate.toFixed()).toBe("0");
});
