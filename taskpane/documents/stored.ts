import * as v from "valibot";
import { FRACTION } from "../../src/exact/fraction";
import { ModelError } from "../../src/modelError";

/** Said of what is not of the kind that it should be. */
export const DAMAGED = "går inte att läsa: formen är fel. Hämta en tidigare kopia.";
const DECIMAL = /^-?\d{1,20}(\.\d{1,40})?$/;

export type Plain = Readonly<Record<string, unknown>>;
type Issue = v.BaseIssue<unknown>;
/** What leads to a value, the outermost first. */
export type Path = readonly v.IssuePathItem[];
/** What a value is called, Swedish; by what leads to it where there are several of its kind. */
export type Named = string | ((path: Path) => string);

/** A problem gets its message where it is found, before the path to it is known: its name waits here. */
const names = new WeakMap<Issue, Named>();

/** The message of a check: what the value is called, and what is wrong with it. */
export const says =
  (what: Named, wrong: string | ((issue: Issue) => string)) =>
  (issue: Issue): string => {
    names.set(issue, what);
    return typeof wrong === "string" ? wrong : wrong(issue);
  };

const nameOf = (what: Named, path: Path): string => (typeof what === "string" ? what : what(path));

/** A name made of others: named`${row}, namnet,`. */
export const named =
  (raw: TemplateStringsArray, ...parts: readonly Named[]) =>
  (path: Path): string =>
    String.raw({ raw }, ...parts.map((part) => nameOf(part, path)));

/** The place in the first list that leads to a value, from 1; or in the second, 1. */
export const place =
  (list: number): Named =>
  (path) =>
    String(Number(path.filter(({ type }) => type === "array")[list]?.key) + 1);

/** @throws ModelError `invalid`: the first thing that is wrong, by name. */
export function read<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T {
  const { success, output, issues } = v.safeParse(schema, value, { abortEarly: true });
  if (success) return output;
  const [issue] = issues;
  const what = nameOf(names.get(issue) ?? "Innehållet", issue.path ?? []);
  throw new ModelError("invalid", `${what} ${issue.message}`);
}

const isPlain = (value: unknown): boolean =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A key that is missing is told as its value would be: by its own name. */
const missing = (entries: v.ObjectEntries) => (issue: Issue) => {
  const schema = entries[String(issue.path?.[0]?.key)] ?? v.never();
  const [told] = v.safeParse(schema, undefined).issues ?? [];
  return told === undefined ? DAMAGED : says(names.get(told) ?? "", told.message)(issue);
};

const plain = (what: Named) => v.custom<Plain>(isPlain, says(what, DAMAGED));

const listed = (what: Named, most: number) =>
  v.pipe(
    v.array(v.unknown(), says(what, DAMAGED)),
    v.maxLength(
      most,
      says(what, ({ received }) => `har ${received} poster men får ha högst ${most}.`),
    ),
  );

const short = (what: Named, longest: number) =>
  v.maxLength<string, number, (issue: Issue) => string>(
    longest,
    says(what, `är längre än ${longest} tecken.`),
  );

const figure = (what: Named) =>
  v.custom<string | number>(
    (value) =>
      typeof value === "string"
        ? DECIMAL.test(value) || FRACTION.test(value)
        : Number.isFinite(value),
    says(what, "är inte ett tal, till exempel 347.70."),
  );

/** The pieces that stored documents are made of; each says in Swedish what is wrong with its value. */
export const stored = {
  plain,
  /** With these keys; others are left out. */
  object: <const Entries extends v.ObjectEntries>(what: Named, entries: Entries) =>
    v.pipe(plain(what), v.object(entries, missing(entries))),
  /** With these keys and no other. */
  strict: <const Entries extends v.ObjectEntries>(what: string, entries: Entries) =>
    v.pipe(
      plain(what),
      v.strictObject(entries, (issue) => {
        if (issue.expected !== "never") return missing(entries)(issue);
        const key = String(issue.input).slice(0, 60);
        return says(`${what}: \u201d${key}\u201d`, "är inte en känd uppgift.")(issue);
      }),
    ),
  /** Its length is looked at before what it holds. */
  list: <Item extends v.GenericSchema>(what: Named, most: number, item: Item) =>
    v.pipe(listed(what, most), v.array(item)),
  tuple: <const Items extends v.TupleItems>(what: Named, items: Items) =>
    v.pipe(listed(what, items.length), v.tuple(items)),
  text: (what: Named, longest = 200) =>
    v.pipe(
      v.custom<string>(
        (value) => typeof value === "string" && value.trim() !== "",
        says(what, "saknas."),
      ),
      short(what, longest),
    ),
  /** A text as it is typed: it may be empty, and stand in the middle of a word. */
  typed: (what: Named, longest = 200) =>
    v.pipe(v.string(says(what, DAMAGED)), short(what, longest)),
  whole: (what: Named, most: number) =>
    v.custom<number>(
      (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= most,
      says(what, `är inte ett heltal från 0 till ${most}.`),
    ),
  flag: (what: Named) => v.boolean(says(what, DAMAGED)),
  figure,
  /** A figure as it is typed on, or none. Not a union: that says in English what fits neither. */
  figureOrNone: (what: Named) =>
    v.lazy<v.GenericSchema<unknown, string>>((raw) =>
      raw === "" ? v.literal("") : v.pipe(figure(what), v.transform(String)),
    ),
  year: (what: Named) =>
    v.pipe(
      v.any(),
      v.check(
        (value) => /^\d{4}$/.test(String(value)),
        says(what, "är inte ett årtal, till exempel 2026."),
      ),
      v.transform(Number),
    ),
  oneOf: <const T extends string | number>(what: Named, allowed: readonly T[]) =>
    v.picklist(allowed, says(what, "är inte ett känt val.")),
} as const;
