import type { AddedSheet, AddSheetsOptions, WorkbookPort } from "../../workbook/port";
import { keepWritten } from "./keepWritten";
import { keptCopy } from "./keptCopy";
import type { Rewriting } from "./rewriting";
import type { WrittenSet } from "./writtenSheets";

/** What there is to say of the new writing. */
interface Said {
  readonly title?: string;
  readonly content?: unknown;
  /** "2026-03-31". */
  readonly date: string;
  /** What the first sheet as it stands is kept as. */
  readonly keepAs: string | undefined;
}

export interface Updated {
  readonly kind: "updated";
  readonly sheets: readonly AddedSheet[];
  readonly copy: string | undefined;
  readonly kept: boolean;
}

/** Writes sheets that are there again, one undo step, and notes what they are now. */
export async function applyRewriting(
  port: WorkbookPort,
  { set, plans, templates, added, front }: Rewriting,
  { title = "", content, date, keepAs }: Said,
  options: AddSheetsOptions,
): Promise<Updated> {
  const copies =
    keepAs === undefined || front === undefined
      ? []
      : [
          keptCopy(
            front.before,
            front.now,
            keepAs,
            `Behållen ${date}: bladet ${front.sheet.name} som det skrevs ${set.date}, som värden som inte räknas om.`,
          ),
        ];
  const made = await port.updateSheets(
    plans.map(({ update }) => update),
    [...added, ...copies],
    options,
  );
  const sheets = templates.map((after): AddedSheet => {
    const plan = plans.find(({ update }) => update.after === after);
    const { id, name } = plan?.update ?? made[added.indexOf(after)] ?? { id: "", name: after.name };
    return { id, name };
  });
  const [copy] = made.slice(added.length);
  const now: WrittenSet = {
    ...{ group: set.group, title, date, kept: false },
    sheets: sheets.map((sheet, place) => {
      const after = templates[place];
      const before = plans.find(({ update }) => update.after === after)?.update.before;
      return { ...sheet, versions: [after, before].filter((each) => each !== undefined) };
    }),
    ...(content !== undefined && { content }),
  };
  const beside: WrittenSet[] =
    copy === undefined ? [] : [{ ...set, kept: true, sheets: [{ ...copy, versions: copies }] }];
  const same = (one: WrittenSet): boolean =>
    one.group === set.group && !one.kept && one.sheets[0]?.id === set.sheets[0]?.id;
  const kept = await keepWritten(port, (sets) => [
    now,
    ...beside,
    ...sets.filter((one) => !same(one)),
  ]);
  return { kind: "updated", sheets, copy: copy?.name, kept };
}
