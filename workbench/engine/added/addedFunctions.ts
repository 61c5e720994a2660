import { paError } from "../paError";
import { spreadsheet } from "../spreadsheet";
import type { Argument, Compute, FunctionArgument, FunctionValue } from "../functionTypes";
import { aggregate } from "./aggregate";
import { xmatch } from "./xmatch";

const wrong = (message: string, code = "#VALUE!"): FunctionValue => paError({ code, message });

const first = (argument: Argument): FunctionValue =>
  (Array.isArray(argument) ? argument[0]?.[0] : argument) ?? { value: null };

/** A number, or a text that is one; undefined for other texts. */
function numberOf(argument: Argument): number | undefined {
  const { value } = first(argument);
  if (typeof value !== "string") return Number(value ?? 0);
  const { isNumber, toNumber } = spreadsheet.helpers;
  const locale = spreadsheet.constants.DEFAULT_LOCALE;
  const plain = value.replace(/[ \u00a0]/g, "").replace(",", ".");
  return isNumber(plain, locale) ? toNumber(plain, locale) : undefined;
}

/** A function of numbers; a text that is none is refused. */
const ofNumbers =
  (compute: (...numbers: number[]) => FunctionValue): Compute =>
  (...given) => {
    const numbers = given.map(numberOf);
    const known = numbers.filter((number) => number !== undefined);
    if (known.length < numbers.length) return wrong("Argumentet ska vara ett tal.");
    return compute(...known);
  };

const argument = (name: string, description: string, type = "NUMBER"): FunctionArgument => ({
  name,
  description,
  type: [type],
});
const whole = (name: string, description: string): FunctionArgument => ({
  ...argument(name, description, "ANY"),
  acceptMatrix: true,
  acceptErrors: true,
});
const optional = (name: string, description: string): FunctionArgument => ({
  ...argument(name, description),
  optional: true,
});

const MATCH_MODE = "0 exakt, -1 eller närmast mindre, 1 eller närmast större, 2 med jokertecken.";
const SEARCH_MODE = "1 från början, -1 från slutet, 2 och -2 i sorterade värden.";

/** More than a cell can show, and no more than an error is made of. */
const LONGEST = 40_000;

function repeated(text: Argument, times: Argument): FunctionValue {
  const count = Math.trunc(numberOf(times) ?? Number.NaN);
  if (!(count >= 0)) return wrong("Antalet gånger ska vara ett tal som inte är negativt.");
  const part = String(first(text).value ?? "");
  if (part === "") return { value: "" };
  const fits = Math.min(count, Math.ceil(LONGEST / part.length));
  return { value: part.repeat(fits) };
}

function roundedTo(number: number, multiple: number): FunctionValue {
  if (number === 0 || multiple === 0) return { value: 0 };
  if (Math.sign(number) !== Math.sign(multiple))
    return wrong("Talet och multipeln ska ha samma tecken.", "#NUM!");
  // What a decimal step leaves of binary noise (6.4999…96) is taken away before the half is judged.
  const steps = Math.round(Number((number / multiple).toPrecision(15)));
  return { value: Number((steps * multiple).toPrecision(15)) };
}

function quotient(number: number, by: number): FunctionValue {
  if (by === 0) return wrong("Nämnaren är noll.", "#DIV/0!");
  return { value: Math.trunc(number / by) };
}

function asNumber(given: Argument): FunctionValue {
  const cell = first(given);
  if (spreadsheet.helpers.isEvaluationError(cell.value) || typeof cell.value === "number")
    return cell;
  return { value: Number(cell.value === true) };
}

function asText(given: Argument): FunctionValue {
  const cell = first(given);
  return typeof cell.value === "string" ? cell : { value: "" };
}

/**
 * Excel's functions that the component lacks and files have: REPT, SIGN, MROUND, QUOTIENT, N, T, RANK.EQ,
 * XMATCH, AGGREGATE and LET. Before the Swedish names are made; their groups are named as the menu names them.
 */
export function addedFunctions(): void {
  const registry = spreadsheet.registries.functionRegistry;
  const add = (
    name: string,
    category: string,
    description: string,
    args: readonly FunctionArgument[],
    compute: Compute,
  ): unknown => registry.replace(name, { description, category, isExported: true, args, compute });
  const number = argument("tal", "Ett tal.");
  const list = { ...whole("område", "Ett område."), repeating: true };
  add(
    "REPT",
    "Text",
    "Texten upprepad ett antal gånger.",
    [argument("text", "Texten.", "STRING"), argument("antal_gånger", "Hur många gånger.")],
    repeated,
  );
  add(
    "SIGN",
    "Matematik",
    "Talets tecken: 1, 0 eller -1.",
    [number],
    ofNumbers((given = 0) => ({ value: Math.sign(given) })),
  );
  add(
    "MROUND",
    "Matematik",
    "Talet avrundat till närmaste multipel av ett annat.",
    [number, argument("multipel", "Det som talet avrundas till.")],
    ofNumbers((given = 0, multiple = 0) => roundedTo(given, multiple)),
  );
  add(
    "QUOTIENT",
    "Matematik",
    "Heltalsdelen av en division.",
    [argument("täljare", "Det som delas."), argument("nämnare", "Det som det delas med.")],
    ofNumbers((given = 0, by = 0) => quotient(given, by)),
  );
  add(
    "N",
    "Information",
    "Värdet som tal: SANT blir 1, text 0.",
    [whole("värde", "Ett värde.")],
    asNumber,
  );
  add(
    "T",
    "Text",
    "Värdet om det är text, annars tom text.",
    [whole("värde", "Ett värde.")],
    asText,
  );
  add(
    "AGGREGATE",
    "Matematik",
    "En sammanfattning av ett område utan fel eller andra delsummor.",
    [
      argument("funktionsnummer", "1 till 19: 9 är summa, 1 medel, 14 n:te största."),
      argument("alternativ", "0 utan delsummor, 2 utan delsummor och fel, 4 med allt, 6 utan fel."),
      list,
    ],
    aggregate,
  );
  add(
    "LET",
    "Logik",
    "Ger värden namn och räknar med dem: =LET(pris;A1;antal;B1;pris*antal).",
    [
      whole("namn1", "Ett namn som gäller i formeln."),
      whole("värde1", "Det som namnet står för."),
      {
        ...whole("beräkning", "Fler namn och värden, och sist det som räknas ut."),
        repeating: true,
      },
    ],
    // Formulas with LET are compiled in pieces; this answers what is none.
    () => wrong("LET kan inte räknas ut här."),
  );
  const lookup = registry.mapping["XLOOKUP"];
  if (lookup) {
    add(
      "XMATCH",
      "Sökning",
      "Platsen för ett värde i en rad eller kolumn.",
      [
        argument("letauppvärde", "Det som söks.", "ANY"),
        { ...whole("letauppmatris", "Raden eller kolumnen."), acceptErrors: false },
        optional("matchningsläge", MATCH_MODE),
        optional("sökläge", SEARCH_MODE),
      ],
      xmatch(lookup),
    );
  }
  const rank = registry.content["RANK"];
  if (rank) registry.replace("RANK.EQ", { ...rank, name: "RANK.EQ" });
}
