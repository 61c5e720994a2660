import type { Calculated } from "./evaluate";
import { yearOfPeriods } from "./yearOfPeriods";

/** An example's name ends with its year; whose it is stands before the text. */
const EXAMPLE = /^Exempel: Malmö (\d{4})$/;

/**
 * What the outturn is of: the municipality as it was told, and the year that the figures are of, else as it was told.
 * The example's year alone, whose name stands before the text.
 */
export function aboutOf(calculated: Calculated): string | undefined {
  const { form } = calculated;
  const [, ofExample] = (form.isExample && EXAMPLE.exec(form.origin)) || [];
  const year = ofExample ?? yearOfPeriods(calculated) ?? form.year;
  const told = [form.isExample ? undefined : form.municipality, year].filter(Boolean).join(" ");
  return told === "" ? undefined : told;
}
