import { swedishNumber } from "../../exact/swedishNumber";
import { groupedBy } from "../lists/groupedBy";
import { MEANINGS, type Meaning } from "../meaning/meaning";
import { ask, type Draft, type DraftCell, isOpen } from "../rows/draft";
import { timesOf, volumesOf, yardstick } from "./yardstick";

const PERSONS = { least: 0.5, most: 20_000 } as const;
const INHABITANTS = { least: 2_000, most: 1.1e6 } as const;
/** Of one person and month: 745 are all of them. */
const HOURS = { least: 20, most: 745 } as const;
const DEFICIT_A_USER = 800_000;
const DEFICIT_SHARE = 0.3;
/** Of what months that are all alike would add up to. */
const ACCUMULATED = 0.7;
const OFF = 0.1;
const FITS = 0.06;

const isCount = (meaning: Meaning): boolean => /\.(persons|children|inflow|outflow)$/.test(meaning);

function askSize(row: Draft, why: string): void {
  const name = row.meaning === undefined ? "Raden" : MEANINGS[row.meaning];
  ask(row, "size", {
    text: `${name}: ${why} Stämmer raden?`,
    choices: [
      { label: "Ja, ta raden", lines: { [row.key]: { accept: ["size"] } } },
      { label: "Hoppa över raden", lines: { [row.key]: { meaning: "skip" } } },
    ],
  });
}

function first(rows: readonly Draft[], meaning: Meaning): Draft | undefined {
  return rows.find((row) => isOpen(row) && row.meaning === meaning);
}

/** The same time in another row. */
const beside = (row: Draft | undefined, { year, month, stage }: DraftCell): number | undefined =>
  row?.cells.find((cell) => cell.year === year && cell.month === month && cell.stage === stage)
    ?.raw;

function checkCounts(row: Draft, all: readonly Draft[]): void {
  const { meaning } = row;
  if (meaning === undefined) return;
  for (const cell of row.cells) {
    const { raw, year } = cell;
    const value = raw * timesOf(row);
    const shown = swedishNumber(raw);
    if (
      isCount(meaning) &&
      (raw < 0 ||
        (raw !== 0 && raw < PERSONS.least && meaning.endsWith(".persons")) ||
        raw > PERSONS.most)
    ) {
      askSize(row, `${shown} personer (${year}) är inget rimligt antal.`);
    }
    if (meaning === "inhabitants" && (raw < INHABITANTS.least || raw > INHABITANTS.most)) {
      askSize(row, `${shown} invånare (${year}) är inget rimligt antal för en kommun.`);
    }
    if (meaning.endsWith(".hours") && raw < 0) askSize(row, `timmarna för ${year} är minus.`);
    const persons = meaning === "lss.hours" ? beside(first(all, "lss.persons"), cell) : undefined;
    if (persons === undefined || persons <= 0 || value === 0) continue;
    const each = value / persons / (cell.month === undefined ? 12 : 1);
    if (each < HOURS.least || each > HOURS.most) {
      askSize(
        row,
        `${swedishNumber(Math.round(each))} timmar per person och månad (${year}) är inte rimligt.`,
      );
    }
  }
}

const unitOf = (row: Draft, cell: DraftCell): number =>
  row.answer.unit ?? cell.textUnit ?? row.unit ?? 1;

/** Months that grow as what is added up from January does. */
function checkAccumulated(row: Draft): void {
  const { meaning } = row;
  if (meaning === undefined || isCount(meaning) || meaning === "inhabitants") return;
  for (const [, cells] of groupedBy(row.cells, ({ year, stage }) => `${stage} ${year}`)) {
    const months = cells
      .filter(({ month }) => month !== undefined)
      .sort((one, other) => (one.month ?? 0) - (other.month ?? 0));
    const [first, last] = [months[0], months.at(-1)];
    if (months.length < 2 || first === undefined || last === undefined) continue;
    const growing = months.every(
      ({ raw }, at) => at === 0 || Math.abs(raw) > Math.abs(months[at - 1]?.raw ?? 0),
    );
    const times = (last.month ?? 0) / (first.month ?? 1);
    if (!growing || Math.abs(last.raw) < ACCUMULATED * times * Math.abs(first.raw)) continue;
    ask(row, "accumulated", {
      text: `${MEANINGS[meaning]}: talen växer månad för månad. Är de ackumulerade från januari?`,
      choices: [
        { label: "Nej, varje månad för sig", lines: { [row.key]: { accept: ["accumulated"] } } },
        { label: "Ja: hoppa över raden", lines: { [row.key]: { meaning: "skip" } } },
      ],
    });
    return;
  }
}

/** SFB and LSS that fit each other's volumes and not their own. */
function checkSwapped(all: readonly Draft[]): void {
  const [sfb, lss] = [first(all, "sfb.cost"), first(all, "lss.cost")];
  if (sfb === undefined || lss === undefined) return;
  const volumes = volumesOf(all);
  const off = (row: Draft, cell: DraftCell, meaning: Meaning): number | undefined => {
    const model = yardstick(volumes, meaning, cell);
    return model === undefined
      ? undefined
      : Math.abs((Math.abs(cell.raw) * unitOf(row, cell)) / model - 1);
  };
  const swapped = sfb.cells.filter((cell) => {
    const other = lss.cells.find(
      (each) => each.year === cell.year && each.month === cell.month && each.stage === cell.stage,
    );
    if (other === undefined) return false;
    const own = [off(sfb, cell, "sfb.cost"), off(lss, other, "lss.cost")];
    const turned = [off(sfb, cell, "lss.cost"), off(lss, other, "sfb.cost")];
    return (
      own.some((by) => by !== undefined && by > OFF) &&
      turned.every((by) => by !== undefined && by < FITS)
    );
  });
  const [at] = swapped;
  if (at === undefined) return;
  const choices = [
    {
      label: "Etiketterna är rätt",
      lines: {
        [sfb.key]: { accept: ["swapped" as const] },
        [lss.key]: { accept: ["swapped" as const] },
      },
    },
    {
      label: "Byt plats på SFB och LSS",
      lines: {
        [sfb.key]: { meaning: "lss.cost" as const },
        [lss.key]: { meaning: "sfb.cost" as const },
      },
    },
  ];
  const text = `Kostnaden för SFB passar LSS-timmarna och tvärtom (${at.year}). Är raderna omkastade?`;
  [sfb, lss].forEach((row) => ask(row, "swapped", { text, choices }));
}

/** A deficit that is so large that it may be all of the provider's cost. */
function checkDeficit(all: readonly Draft[]): void {
  const row = first(all, "provider.cost");
  if (row === undefined) return;
  const size = (of: Draft, cell: DraftCell | undefined): number =>
    cell === undefined ? 0 : Math.abs(cell.raw) * unitOf(of, cell);
  for (const cell of row.cells) {
    const users = beside(first(all, "provider.persons"), cell);
    const others = [first(all, "sfb.cost"), first(all, "lss.cost")].map((other) =>
      other === undefined
        ? 0
        : size(
            other,
            other.cells.find(
              (each) =>
                each.year === cell.year && each.month === cell.month && each.stage === cell.stage,
            ),
          ),
    );
    const both = others.reduce((sum, each) => sum + each, 0);
    const amount = size(row, cell);
    const perUser = users !== undefined && users > 0 && amount / users > DEFICIT_A_USER;
    if (!perUser && !(both > 0 && amount > DEFICIT_SHARE * both)) continue;
    ask(row, "deficit", {
      text: `Egen regi är ${swedishNumber(cell.raw)} (${cell.year}): är det underskottet, eller utförarens hela kostnad?`,
      choices: [
        { label: "Underskottet", lines: { [row.key]: { accept: ["deficit"] } } },
        { label: "Hela kostnaden: hoppa över raden", lines: { [row.key]: { meaning: "skip" } } },
      ],
    });
    return;
  }
}

/** Figures that cannot be what their row says. */
export function checkSizes(all: readonly Draft[]): void {
  all.filter(isOpen).forEach((row) => checkCounts(row, all));
  all.filter(isOpen).forEach(checkAccumulated);
  checkSwapped(all);
  checkDeficit(all);
}
