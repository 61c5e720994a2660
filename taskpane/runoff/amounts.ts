import { withoutNoise } from "../../src/runoff/triangle/withoutNoise";
import type { Unit } from "./input/form";

const whole = new Intl.NumberFormat("sv-SE", { maximumFractionDigits: 0, signDisplay: "negative" });
const tenths = new Intl.NumberFormat("sv-SE", {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
  signDisplay: "negative",
});
const signedWhole = new Intl.NumberFormat("sv-SE", {
  maximumFractionDigits: 0,
  signDisplay: "exceptZero",
});
const signedTenths = new Intl.NumberFormat("sv-SE", {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
  signDisplay: "exceptZero",
});
const percent = new Intl.NumberFormat("sv-SE", {
  style: "percent",
  maximumFractionDigits: 1,
  minimumFractionDigits: 1,
});
const tenthsAtMost = new Intl.NumberFormat("sv-SE", { maximumFractionDigits: 1 });
const ratio = new Intl.NumberFormat("sv-SE", {
  minimumFractionDigits: 3,
  maximumFractionDigits: 3,
});

/** An estimate in whole kronor, persons with a decimal: more digits would claim what is not known. */
export const amountText = (value: number, unit: Unit): string =>
  (unit === "personer" ? tenths : whole).format(withoutNoise(value));
export const signedText = (value: number, unit: Unit): string =>
  (unit === "personer" ? signedTenths : signedWhole).format(withoutNoise(value));
/** "90", "97,5": the number of a percentile. */
export const percentileText = (share: number): string => tenthsAtMost.format(share * 100);
export const shareText = (share: number): string => percent.format(share);
export const ratioText = (factor: number): string => ratio.format(factor);
/** What is not known is a dash, and says so to those who listen. */
export const UNKNOWN = "okänt";
