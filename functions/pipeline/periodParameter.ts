import type { Period } from "../../src/calendar/period";
import { BoundedCache } from "./boundedCache";
import { type Parameter, refuse } from "./parameter";
import { type NoPeriod, readPeriod } from "./readPeriod";

const TAKES = 'ett år (2025), en månad ("2025-03"), en dag ("2025-03-15") eller ett datum';
const LONGEST_TEXT = 32;

/** The same year gives the same Period object, so that what is worked out for it can be kept with it. */
const periods = new BoundedCache<number | string, Period | NoPeriod>(20_000, readPeriod);

function read(value: unknown, subject: string): ReturnType<Parameter<Period>["read"]> {
  const period =
    typeof value === "number" || (typeof value === "string" && value.length <= LONGEST_TEXT)
      ? periods.get(value)
      : "";
  if (typeof period === "object") return period;
  return refuse(value, subject, { takes: TAKES, advice: period === "" ? undefined : period });
}

/** `år` or `datum`: a year, a month or a day. Always required. */
export function periodParameter(name: string): Parameter<Period> {
  return {
    name,
    takes: TAKES,
    unit: "år, månad eller dag",
    optional: false,
    // A required parameter never falls back; the pipeline refuses the blank first.
    fallback: undefined as never,
    read,
  };
}
