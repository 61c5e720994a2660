import type { SheetTemplate } from "../../sheets/builder/SheetTemplate";

/** The wanted name, or "Prognos_2", "Prognos_3" … where the workbook has it already, in any case. */
function freeTableName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; used.has(name.toLowerCase()); number += 1) name = `${wanted}_${number}`;
  return name;
}

/** For each template the names of its tables, each its own in the workbook. */
export function freeTableNames(
  templates: readonly SheetTemplate[],
  there: readonly string[],
): string[][] {
  const taken = [...there];
  return templates.map(({ tables = [] }) =>
    tables.map(({ id }) => {
      const name = freeTableName(id, taken);
      taken.push(name);
      return name;
    }),
  );
}
