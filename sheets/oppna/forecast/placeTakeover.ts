import type { ColumnTable } from "../columnTable";
import type { DatedCells } from "./placeDated";

/** The municipality's share from the beginning to a moment, less that moment: u months after the takeover began. */
const accumulated = (u: string, months: string): string =>
  `IF(${u}<=0,${u},IF(${u}>=${months},${months}/2,${u}-${u}*${u}/(2*${months})))`;

/** The mean over each month of a share that is 1, falls by a straight line while the state takes over, and is 0. */
export function placeTakeover(
  table: ColumnTable,
  dated: DatedCells,
  baseYear: string,
): (row: number) => string {
  const { takeover } = dated;
  if (takeover === undefined) return () => "1";
  const { day: from, months, count } = takeover;
  const began = `(YEAR(${from})-${baseYear}-1)*12+MONTH(${from})-1+(DAY(${from})-1)/DAY(DATE(YEAR(${from}),MONTH(${from})+1,0))`;
  const since = table.add(
    "Månader sedan övertagandet",
    (_, place) => `IF(${count}=0,-1,${place}-(${began}))`,
    "factor",
  );
  const share = table.add(
    "Kommunens andel",
    (row) => {
      const u = `${since}${row}`;
      return `IF(${u}<=-1,1,IF(${u}>=${months},0,${accumulated(`(${u}+1)`, months)}-${accumulated(u, months)}))`;
    },
    "factor",
  );
  return (row) => `${share}${row}`;
}
