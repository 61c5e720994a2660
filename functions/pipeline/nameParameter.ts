import type { Parameter } from "./parameter";
import { optionalText } from "./textParameter";

const isYear = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 1900 && Number(value) <= 2199;

/** A name, as text, or a year as the number that a cell has; `omitted` says what it is without. */
export function optionalName(
  name: string,
  takes: string,
  omitted: string,
): Parameter<string | undefined> {
  const text = optionalText(name, takes, omitted);
  return {
    ...text,
    read: (value, subject) => text.read(isYear(value) ? String(value) : value, subject),
  };
}
