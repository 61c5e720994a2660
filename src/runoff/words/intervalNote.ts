import type { RunOffFigures, RunOffResult } from "../methods/runOffResult";

/** The lognormal interval is of no use there; see {@link lognormalInterval}. */
const wide = ({ outstanding, standardError }: RunOffFigures): boolean =>
  standardError !== null && outstanding > 0 && standardError > outstanding;

/** Where the interval is a normal one, in Swedish; undefined: nowhere that matters. */
export function intervalNote({ origins, total }: RunOffResult): string | undefined {
  const [first, ...more] = origins.filter(wide).map(({ origin }) => origin);
  if (first === undefined && !wide(total)) return undefined;
  const others = more.length === 1 ? "en period till" : `${more.length} perioder till`;
  const where = [
    ...(first === undefined ? [] : [more.length === 0 ? first : `${first} och ${others}`]),
    ...(wide(total) ? ["totalen"] : []),
  ];
  return (
    `Medelfelet är större än det som återstår för ${where.join(" och för ")}. Där är intervallet ` +
    `normalfördelat och kan gå under 0; annars är det lognormalt.`
  );
}
