import { LEAST_FULL_TIME } from "../../src/labelled/clockAdvice";
import type { FieldLimits } from "../../src/labelled/fieldLimits";
import { clockKind } from "../../src/labelled/fieldValue";
import { LEAST_SHARE, takesKronor } from "../../src/labelled/givenValue";

const near = (number: string): string => `ABS(${number}-ROUND(${number},0))<0.000001`;

/** A number of hours that is taken for a time of day (src/labelled/clockAdvice.ts); undefined where none is. */
function isClockTime(cell: string, spec: FieldLimits): string | undefined {
  if (!spec.unit.startsWith("timmar")) return undefined;
  const kind = clockKind(spec);
  if (kind === "fullTime") return `AND(${cell}>0,${cell}<${LEAST_FULL_TIME})`;
  const [longest, more] = kind === "week" ? [7, []] : [31, [`NOT(${near(`${cell}*60`)})`]];
  const rules = [`${cell}>0`, `${cell}<=${longest}`, near(`${cell}*1440`)];
  return `AND(${[...rules, `NOT(${near(`${cell}*10000`)})`, ...more].join(",")})`;
}

/**
 * Whether what somebody gave for a field is what it looks like: no time of day in place of hours, no percentage in
 * place of kronor (src/labelled/givenValue.ts). Blank is nothing given. Its limits are another question.
 */
export function withinGiven(cell: string, spec: FieldLimits): string {
  const time = isClockTime(cell, spec);
  const rules = [
    ...(time === undefined ? [] : [`NOT(${time})`]),
    ...(takesKronor(spec) ? [`OR(ABS(${cell})<${LEAST_SHARE},ABS(${cell})>=1)`] : []),
  ];
  const asked = `ISNUMBER(${cell})`;
  const all = rules.length === 0 ? asked : `IF(${asked},AND(${rules.join(",")}),FALSE)`;
  return `IF(${cell}="",TRUE,${all})`;
}
