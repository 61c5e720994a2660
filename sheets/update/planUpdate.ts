import type { SheetTemplate } from "../builder/SheetTemplate";
import { addressPlace } from "./addressPlace";
import type { CellChange } from "./cellChange";
import { type CellName, cellNames, NAMING_LOOKS } from "./cellNames";
import { hasMoved } from "./hasMoved";
import { heldNow, heldOf } from "./heldOf";
import { sameContent } from "./sameContent";
import type { SheetNow } from "./sheetNow";
import type { SheetPlan } from "./sheetPlan";

const isFormula = (content: string | undefined): boolean => content?.startsWith("=") === true;
const REFERENCE = /\$?[A-Z]{1,3}\$?\d+/g;

/** A formula without its places: the same where it only follows rows that have moved. */
const unplaced = (formula: string | undefined): string => formula?.replace(REFERENCE, "#") ?? "";

const inOrder = (one: string, other: string): number => {
  const [a, b] = [addressPlace(one), addressPlace(other)];
  return a.row - b.row || a.column - b.column;
};

interface Named {
  readonly address: string;
  readonly content: string;
  readonly name: CellName;
}

/** The cells by name, those of one name numbered in order; labels and headings are names themselves. */
function byName(template: SheetTemplate): ReadonlyMap<string, Named> {
  const nameOf = cellNames(template);
  const found = new Map<string, Named>();
  const seen = new Map<string, number>();
  for (const address of [...template.cells.keys()].sort(inOrder)) {
    const look = template.looks.get(address);
    if (look !== undefined && NAMING_LOOKS.includes(look)) continue;
    const name = nameOf(address);
    const key = `${name.line ?? ""}\n${name.column ?? ""}`;
    const number = (seen.get(key) ?? 0) + 1;
    seen.set(key, number);
    const content = template.cells.get(address) ?? "";
    found.set(`${key}\n${number}`, { address, content, name });
  }
  return found;
}

/** Where what stood in a cell stands afterwards, of the cells where that is another place or none. */
const shiftedFrom = (
  before: ReadonlyMap<string, Named>,
  after: ReadonlyMap<string, Named>,
): ReadonlyMap<string, string | undefined> =>
  new Map(
    [...before].flatMap(([key, { address }]) => {
      const to = after.get(key)?.address;
      return to === address ? [] : [[address, to] as const];
    }),
  );

/** What its rows and columns are called. */
const namesOf = (named: ReadonlyMap<string, Named>): ReadonlySet<string> =>
  new Set(
    [...named.values()].flatMap(({ name: { line, column } }) => [line ?? [], column ?? []].flat()),
  );

const without = (names: ReadonlySet<string>, others: ReadonlySet<string>): readonly string[] =>
  [...names].filter((name) => !others.has(name));

/** Whether the row or the column of a cell is of the names; what comes and goes whole is told as such. */
const isOf = ({ line, column }: CellName, names: ReadonlySet<string>): boolean =>
  [line, column].every((name) => name === undefined || names.has(name));

/** What reads otherwise in the sheet that is to be than in the sheet as it stands. */
function changesTo(
  before: ReadonlyMap<string, Named>,
  after: ReadonlyMap<string, Named>,
  { formats }: SheetTemplate,
  now: SheetNow,
): readonly CellChange[] {
  const told = (own: Named, was: Named | undefined): CellChange => ({
    cell: own.address,
    ...own.name,
    from: heldNow(was && now.get(was.address)),
    to: heldOf(own.content),
    format: formats.get(own.address),
  });
  const [known, left] = [namesOf(before), namesOf(after)];
  const came = [...after].flatMap(([key, own]): CellChange[] => {
    const was = before.get(key);
    const held = was && now.get(was.address);
    if (!isOf(own.name, known) || sameContent(own.content, held)) return [];
    // A formula in a row that has no name, as a year's, is one of many.
    const formula = isFormula(own.content);
    if (formula && own.name.line === undefined) return [];
    const follows = formula && unplaced(own.content) === unplaced(was?.content);
    return follows && sameContent(was?.content, held) ? [] : [told(own, was)];
  });
  const went = [...before].flatMap(([key, was]): CellChange[] => {
    if (after.has(key) || !isOf(was.name, left)) return [];
    const [from, to] = [heldNow(now.get(was.address)), heldOf(undefined)];
    if (from.kind === "empty" || isFormula(was.content)) return [];
    return [{ cell: was.address, ...was.name, from, to, format: undefined }];
  });
  return [...came, ...went];
}

/**
 * What writing a sheet again does to it: from what was written, what stands there now, and what is to be.
 * Only cells that are ours are written; those of the user's that would be written over are told.
 */
export function planUpdate(
  { id, name }: { readonly id: string; readonly name: string },
  before: SheetTemplate,
  after: SheetTemplate,
  now: SheetNow,
): SheetPlan {
  const own = new Set([...now.keys()].filter((address) => !before.cells.has(address)));
  const ours = [...new Set([...before.cells.keys(), ...after.cells.keys()])].sort(inOrder);
  const contents = ours.filter(
    (address) => !sameContent(after.cells.get(address), now.get(address)),
  );
  const dressed = new Set([...before.looks.keys(), ...after.looks.keys()]);
  const looks = [...dressed].filter(
    (address) =>
      (before.looks.get(address) !== after.looks.get(address) ||
        before.formats.get(address) !== after.formats.get(address)) &&
      (!own.has(address) || after.cells.has(address)),
  );
  const [names, wanted] = [byName(before), byName(after)];
  const changes = changesTo(names, wanted, after, now);
  const told = new Set(changes.map(({ cell }) => cell));
  const nameOf = cellNames(before);
  return {
    update: { id, name, before, after, contents, looks },
    changes,
    formulas: contents.filter(
      (address) => isFormula(after.cells.get(address)) && !told.has(address),
    ).length,
    added: without(namesOf(wanted), namesOf(names)),
    removed: without(namesOf(names), namesOf(wanted)),
    byHand: [...before.cells].flatMap(([cell, content]): CellChange[] =>
      sameContent(content, now.get(cell))
        ? []
        : [
            {
              cell,
              ...nameOf(cell),
              from: heldOf(content),
              to: heldNow(now.get(cell)),
              format: before.formats.get(cell),
            },
          ],
    ),
    shifted: shiftedFrom(names, wanted),
    over: contents.filter((address) => own.has(address)),
    moved: hasMoved(before, now),
  };
}
