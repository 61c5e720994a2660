import { CellError } from "../../functions/pipeline/cellError";
import { swedishErrorCode } from "../../functions/pipeline/errorCodes";
import { LABELLED } from "../../functions/pipeline/labelledRange";
import type { FunctionCase } from "./caseFile";
import { givenRanges } from "./givenRanges";
import { labelTexts } from "./labelTexts";
import { cellText, inTable, tableOf } from "./markdown";
import { overtaken } from "./overtaken";
import { outcomeOf } from "./runCase";
import type { Subject } from "./subject";

function signature({ metadata }: Subject): string {
  const names = metadata.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `=PA.${metadata.name}(${names.join("; ")})`;
}

function parameterTable({ metadata, definition }: Subject): string {
  const rows = metadata.parameters.map(({ name, description }, i) => {
    const declared = definition.parameters[i];
    const omitted = declared?.optional ? (declared.fallbackText ?? "") : "måste anges";
    return [name, description, declared?.takes ?? "", declared?.unit ?? "", omitted].map(inTable);
  });
  const headings = ["Parameter", "Betydelse", "Tillåtna värden", "Enhet", "Om den utelämnas"];
  return rows.length === 0 ? "Inga." : tableOf(headings, rows);
}

/** The labels that the parameters' labelled ranges take. */
function labelTables({ definition }: Subject): string[] {
  return definition.parameters.flatMap(({ name, unit: of, optional }) => {
    const labels = labelTexts[`${definition.name} ${name}`];
    if (labels === undefined) {
      if (of !== LABELLED || optional) return [];
      throw new Error(`scripts/generate/labelTexts.ts has no labels of ${definition.name} ${name}`);
    }
    const rows = labels.map(({ label, unit, omitted, status, reason }) =>
      [label, unit, omitted, status, reason].map(inTable),
    );
    const headings = ["Etikett", "Enhet", "Om den utelämnas", "Status", "Förklaring"];
    return [`## Etiketter i ${name}`, LABELS, tableOf(headings, rows)];
  });
}

/** How a case file writes a cell that is an error, and how Swedish Excel shows it. */
const WRITTEN_CODES = new Map<unknown, string>(
  (["#N/A", "#VALUE!"] as const).map((code) => [code, swedishErrorCode(code)]),
);

/** What a case answers: live, or as written where later decisions have changed it. */
function rowsOf({ run }: Subject, each: FunctionCase): readonly (readonly unknown[])[] {
  if (overtaken(each) !== undefined) {
    const { expected } = each;
    const rows: readonly (readonly unknown[])[] = Array.isArray(expected) ? expected : [[expected]];
    return rows.map((row) => row.map((cell) => WRITTEN_CODES.get(cell) ?? cell));
  }
  const outcome = outcomeOf(run, each.args);
  return "rows" in outcome ? outcome.rows : [];
}

function example(subject: Subject, each: FunctionCase): string {
  const rows = rowsOf(subject, each);
  const then = overtaken(each);
  const source = inTable(each.source) + (then === undefined ? "" : `. ${then}`);
  // A year is no amount: 2027, not 2 027.
  const years = rows[0]?.indexOf("År") ?? -1;
  const cells = rows.map((row) =>
    row.map((cell, column) => (column === years ? String(cell) : cellText(codeOf(cell)))),
  );
  const { inLine, tables } = givenRanges(each);
  const start = `\`${each.formula}\`${inLine === "" ? "" : ` med ${inLine}`}`;
  const [first = [], ...rest] = cells;
  if (rest.length === 0 && first.length === 1) {
    const result = each.startsWith === undefined ? first[0] : `${each.startsWith.trim()} …`;
    return `${start} ger **${result ?? ""}**. ${source}.\n`;
  }
  const headed = typeof rows[0]?.[0] === "string" && rest.length > 0;
  const table = headed
    ? tableOf(first, rest)
    : tableOf(
        first.map(() => " "),
        cells,
      );
  if (tables === "") return `${start} ger tabellen nedan. ${source}.\n\n${table}\n`;
  return `${start} med\n\n${tables}\n\nger\n\n${table}\n\n${source}.\n`;
}

function codeOf(cell: unknown): unknown {
  return cell instanceof CellError ? swedishErrorCode(cell.code) : cell;
}

function errors({ run, cases }: Subject): string {
  const rows = cases.flatMap((each) => {
    const { error } = each;
    const then = overtaken(each);
    if (then !== undefined && error !== undefined) {
      const message = `${inTable(each.message ?? "")} ${then}.`;
      return [[`\`${each.formula}\``, `\`${swedishErrorCode(error)}\``, message]];
    }
    const outcome = outcomeOf(run, each.args);
    if (!("error" in outcome)) return [];
    return [
      [
        `\`${each.formula}\``,
        `\`${swedishErrorCode(outcome.error.code)}\``,
        inTable(outcome.error.message),
      ],
    ];
  });
  return rows.length === 0 ? "Inga." : tableOf(["Formel", "Fel", "Meddelande i cellen"], rows);
}

const RANGES =
  "Varje parameter kan också vara en kolumn eller en rad. Områden av samma form räknas cell för cell, och enstaka värden upprepas; en enda formel för en hel kolumn är det snabba sättet.";

const LABELS =
  "Versaler, mellanslag och prickar i etiketterna spelar ingen roll. En rad som saknas eller är tom ger standardvärdet. Radnumren i felmeddelanden räknas från områdets första rad.";

/** The handbook page of one function, from its docstring, its definition and its cases. */
export function handbookPage(subject: Subject): string {
  const { metadata, docstring, definition, cases } = subject;
  return [
    `# PA.${metadata.name}`,
    metadata.description,
    `\`\`\`text\n${signature(subject)}\n\`\`\``,
    "## Parametrar",
    parameterTable(subject),
    ...(definition.takesRanges ? [RANGES] : []),
    ...labelTables(subject),
    "## Resultat",
    docstring.returns,
    "## Exempel",
    cases
      .filter(({ error }) => error === undefined)
      .map((each) => example(subject, each))
      .join("\n"),
    "## Fel",
    errors(subject),
    "## Källa",
    docstring.source,
    "",
  ]
    .join("\n\n")
    .replace(/\n{3,}/g, "\n\n");
}
