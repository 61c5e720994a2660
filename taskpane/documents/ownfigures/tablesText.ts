import type { Memory } from "../../../src/ownfigures/memory/memory";
import { canonicalJson } from "../canonicalJson";
import {
  type KnownTables,
  LONGEST_KEY,
  MOST_LETTERS,
  MOST_ROWS,
  MOST_TABLES,
  tablesDocument,
} from "./tablesDocument";

/** A row a key, as a list: a key is a text of the user's, and no name of ours. */
const rowsOf = ({ rows }: Memory) =>
  Object.entries(rows)
    .filter(([key, { label }]) => key.length <= LONGEST_KEY && label.length <= LONGEST_KEY)
    .slice(0, MOST_ROWS)
    .map(([key, { label, answer }]) => ({ key, label, answer }));

const ledgerOf = ({ ledger }: Memory) =>
  ledger && {
    ...ledger,
    groups: Object.entries(ledger.groups ?? {})
      .filter(([key]) => key.length <= LONGEST_KEY)
      .slice(0, MOST_ROWS)
      .map(([key, isShown]) => ({ key, isShown })),
  };

/** The tables as they are stored: equal tables are equal text. The oldest give way where there are too many. */
export function tablesText(tables: KnownTables): string {
  const { format, version } = tablesDocument;
  const stored = tables.slice(0, MOST_TABLES).map((table) => ({
    ...{ direction: table.direction, sign: table.sign },
    ...{ ledger: ledgerOf(table), rows: rowsOf(table) },
  }));
  let letters = 0;
  const kept = stored.filter(({ rows }) => {
    letters += rows.reduce((sum, { key, label }) => sum + key.length + label.length, 0);
    return letters <= MOST_LETTERS;
  });
  return canonicalJson({ format, version, tables: kept });
}
