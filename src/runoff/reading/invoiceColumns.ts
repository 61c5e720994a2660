import { type Cell, isBlank, quoted } from "../../labelled/cell";
import { ModelError } from "../../modelError";
import { labelKey } from "../../parameters/labelKey";
import { visibleText } from "../../parameters/visibleText";
import { servicePeriod } from "./servicePeriod";

/** Where in a list of invoices its three columns stand. */
export interface InvoiceColumns {
  readonly service: number;
  readonly invoiced: number;
  readonly amount: number;
  /** The row of the headings; −1 where there is none. */
  readonly heading: number;
  /** Whether the headings tell the columns. */
  readonly named: boolean;
  /** Headings of the columns that are not read. */
  readonly aside: readonly string[];
}

type Role = "service" | "invoiced" | "amount" | "other";

/** Titles may stand above the headings. */
const HEADING_WITHIN = 20;
const FIRST_THREE = { service: 0, invoiced: 1, amount: 2 } as const;

const IDENTITY =
  /(?<!\p{L})(?:ver\p{L}*|id|nr|nummer|konto|referens|ref|löpnr|ocr|kod|ansvar|projekt)(?!\p{L})|(?:nr|nummer|kod|konto)\.?$/u;
const AMOUNT = /belopp|kronor|summa|(?<!\p{L})kr(?!\p{L})|^antal|^personer|^utfall|^debet/u;
const INVOICED =
  /faktura|fakturerad|bokför|bokf(?!\p{L})|bokning|ankom|registrer|redovisning|^datum/u;
const SERVICE = /avse|gäller|period|månad|assistans|^år$|tjänst/u;

/** Whether a heading says that its column tells one invoice from another, or where it is booked. */
export const isIdentity = (heading: string): boolean => IDENTITY.test(labelKey(heading));

/** What a heading says that its column is; voucher numbers and names are neither period nor amount. */
function roleOf(heading: Cell): Role {
  const text = labelKey(String(heading ?? ""));
  if (IDENTITY.test(text)) return "other";
  if (AMOUNT.test(text)) return "amount";
  if (/avse|gäller/u.test(text)) return "service";
  if (INVOICED.test(text)) return "invoiced";
  return SERVICE.test(text) ? "service" : "other";
}

const isWord = (cell: Cell): boolean =>
  typeof cell === "string" &&
  !isBlank(cell) &&
  servicePeriod(cell) === undefined &&
  /\p{L}/u.test(cell);

/** A row of words alone, two or more of them. */
const isHeading = (row: readonly Cell[]): boolean =>
  row.filter(isWord).length >= 2 && row.every((cell) => isBlank(cell) || isWord(cell));

function byHeadings(row: readonly Cell[], heading: number): InvoiceColumns | undefined {
  const roles = row.map((cell) => (isBlank(cell) ? undefined : roleOf(cell)));
  const places = (role: Role): readonly number[] =>
    roles.flatMap((each, place) => (each === role ? [place] : []));
  const [service, invoiced, amount] = [places("service"), places("invoiced"), places("amount")];
  const found = [service, invoiced, amount];
  if (found.some(({ length }) => length !== 1)) return undefined;
  const [one = 0, two = 0, three = 0] = found.map(([place]) => place);
  return {
    ...{ service: one, invoiced: two, amount: three, heading, named: true },
    aside: row
      .filter((cell, k) => !isBlank(cell) && ![one, two, three].includes(k))
      .map((cell) => visibleText(String(cell))),
  };
}

/**
 * The columns of a list of invoices: by their headings where these tell which is which, else the first three
 * as period, invoice period and amount. Other columns, as of voucher numbers, are left aside only where the
 * headings tell: nothing is guessed.
 *
 * @throws ModelError `invalid`: a heading that says that one of the three is something else.
 */
export function invoiceColumns(rows: readonly (readonly Cell[])[]): InvoiceColumns {
  const first = rows.findIndex((row) => row.some((cell) => !isBlank(cell)));
  const heading = rows.slice(0, HEADING_WITHIN + Math.max(0, first)).findIndex(isHeading);
  const titles = rows[heading] ?? [];
  const named = heading < 0 ? undefined : byHeadings(titles, heading);
  if (named !== undefined) return named;
  const roles = titles.map(roleOf);
  const wrong = [0, 1, 2].find((k) => !isBlank(titles[k]) && isIdentity(String(titles[k])));
  const twice = (["service", "invoiced", "amount"] as const).find(
    (role) => roles.filter((each, k) => each === role && !isBlank(titles[k])).length > 1,
  );
  const wide = titles.filter((cell) => !isBlank(cell)).length > 3;
  if (wrong !== undefined || (wide && twice !== undefined)) {
    const alike = titles.filter((cell, k) => !isBlank(cell) && roles[k] === twice).map(quoted);
    const said =
      wide && twice !== undefined
        ? `Rubrikerna ${alike.join(" och ")} kan vara samma sak`
        : `Kolumnen ${quoted(titles[wrong ?? 0])} är varken period eller belopp`;
    throw new ModelError(
      "invalid",
      `${said}, så det går inte att avgöra vad som är vad. Skriv rubrikerna Avser, Faktura och Belopp ` +
        `över de tre kolumnerna, eller markera bara dem i den ordningen.`,
    );
  }
  return { ...FIRST_THREE, heading, named: false, aside: [] };
}
