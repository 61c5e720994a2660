import type { CommentSegment } from "../../../src/comment/commentSegment";
import { commentText } from "../../../src/comment/commentText";
import { words } from "../../../src/comment/words";
import type { Decimal } from "../../../src/exact/decimal";
import type { AmountSign } from "../../../src/variance/amountSign";
import { moneyIn } from "../../../src/variance/commentDraft";
import { commentOfParts } from "../../../src/variance/commentOfParts";
import { commentOpening } from "../../../src/variance/commentOpening";
import type { Comparison } from "../../../src/variance/comparison";
import { comparisonTitles } from "../../../src/variance/comparisonTitles";
import type { Rounding } from "../../../src/variance/roundedVariance";
import type { OwnRates } from "../../../src/rules/ownRates";
import type { PartsVariance } from "../../../src/variance/varianceOfParts";
import { MALMO_EXAMPLE } from "../../../malmo/malmoExample";
import type {
  ReportChart,
  ReportFigure,
  ReportRow,
  ReportTable,
} from "../../../sheets/rapport/report";
import { aboutOf } from "../../variance/aboutOf";
import type { Calculated } from "../../variance/evaluate";
import { shownParts, signTitles } from "../../variance/results/shownParts";
import { varianceBars } from "../../variance/results/varianceBars";
import { sidesOf } from "../../variance/sidesOf";
import { toldNames } from "../../variance/toldNames";
import { isFew, personsByCost, WHY_HIDDEN } from "./fewPersons";
import { fromStart } from "./fromStart";
import { missing, type Offered } from "./offered";

interface Asked {
  readonly calculated: Calculated;
  readonly rounding: Rounding;
  readonly sign: AmountSign;
  readonly limit: number;
  readonly ownRates: OwnRates | undefined;
  /** The interval of the forecast that is compared, as a paragraph of the comment; undefined where it does not fit. */
  readonly interval: readonly CommentSegment[] | undefined;
}

const PERSONS = /person|brukare|ärende|barn|vux|beslut/i;
const YEAR = /\b(20\d{2})\b/;

/** Whether a factor of it counts few persons, in any period or group. */
const countsFew = ({ factors, cells }: Comparison, limit: number): boolean =>
  factors.some(
    (name, place) =>
      PERSONS.test(name) &&
      cells.some(({ budget, outturn }) =>
        [budget?.[place], outturn?.[place]].some((count) => isFew(count, limit)),
      ),
  );

/** Whether a part tells of few persons: by what it counts, or SFB by its cost. */
function tellsOfFew({ calculated, limit, ownRates }: Asked, about: string | undefined): boolean {
  const { all, comparisons } = calculated;
  if (comparisons.some((each) => countsFew(each, limit))) return true;
  const [, year] = YEAR.exec(about ?? calculated.form.origin) ?? [];
  return (
    year !== undefined &&
    all.parts.some(
      ({ part, variance: { budget, outturn } }) =>
        /\bSFB\b/.test(part) &&
        [budget, outturn].some((cost) => isFew(personsByCost(cost, Number(year), ownRates), limit)),
    )
  );
}

function tableOf(
  shown: PartsVariance,
  sides: readonly [string, string],
  hides: boolean,
  { rounding: { unit, decimals }, sign }: Asked,
): ReportTable {
  const amount = (value: Decimal): ReportFigure => ({ value, decimals });
  const deviation = (of: Readonly<Record<AmountSign, Decimal>>): ReportFigure => ({
    ...{ value: of[sign], decimals, signed: true },
  });
  const ofParts = hides
    ? []
    : shown.parts.flatMap(({ part, variance }): ReportRow[] => [
        { kind: "part", cells: [part, deviation(variance)] },
        ...variance.posts.map((post): ReportRow => ({ cells: [post.name, deviation(post)] })),
      ]);
  return {
    caption: hides
      ? `Avvikelse i alla delar, ${unit}. ${signTitles[sign]}.`
      : `Avvikelse per del och post, ${unit}. ${signTitles[sign]}.`,
    heads: ["Post", unit],
    rows: [
      { cells: [sides[0], amount(shown.budget)] },
      { cells: [sides[1], amount(shown.outturn)] },
      ...ofParts,
      { kind: "total", cells: ["Avvikelse totalt", deviation(shown)] },
    ],
  };
}

function chartOf(
  shown: PartsVariance,
  sides: readonly [string, string],
  { rounding, sign }: Asked,
): ReportChart {
  const [part] = shown.parts;
  const one = shown.parts.length === 1 ? part?.variance : undefined;
  const steps =
    one === undefined
      ? shown.parts.map(({ part: name, variance: { more } }) => ({ name, value: more }))
      : one.posts
          .filter(({ more }) => !more.isZero())
          .map(({ name, more }) => ({ name, value: more }));
  const { begin } = varianceBars(shown, one === undefined ? undefined : 0, sides, rounding, sign);
  const { unit } = rounding;
  return {
    ...{ id: "rapport-avvikelse", kind: "waterfall" },
    ...fromStart(`Från ${sides[0]} till ${sides[1]}, ${unit}`, unit, begin.toNumber()),
    bars: [
      { name: sides[0], value: shown.budget, isTotal: true },
      ...steps.map((step) => ({ ...step, isTotal: false })),
      { name: sides[1], value: shown.outturn, isTotal: true },
    ],
  };
}

/** What is compared in Avvikelse: the deviation by part and post, with its comment. */
export function deviationSection(asked: Asked): Offered {
  const { calculated, rounding, limit, interval } = asked;
  const { all, form } = calculated;
  const about = aboutOf(calculated);
  const names = toldNames(form);
  const sides = sidesOf(form);
  const hides = tellsOfFew(asked, about);
  if (hides && all.parts.length === 1) {
    return missing(
      `Avvikelsen har en enda del, som är färre än ${limit} personer. Kostnaden avslöjar antalet, så den tas inte med i det som är för andra.`,
    );
  }
  const shown = shownParts(all, rounding);
  const paragraphs = commentOfParts(all, rounding, { names, about });
  const opening = commentOpening(form.kind, all, shown, moneyIn(rounding), { names, about });
  const told: readonly (readonly CommentSegment[])[] = hides
    ? [[...opening, words(".")]]
    : paragraphs.filter(({ isNote }) => isNote !== true).map(({ segments }) => segments);
  const note = paragraphs.find(({ isNote }) => isNote === true);
  return {
    kind: "ok",
    section: {
      title: about === undefined ? "Avvikelse" : `Avvikelse ${about}`,
      status: `${comparisonTitles[form.kind].name}. Underlag: ${form.origin}.`,
      example: form.isExample ? MALMO_EXAMPLE : undefined,
      paragraphs: [...told, ...(interval === undefined ? [] : [interval])].map(commentText),
      tables: [tableOf(shown, sides, hides, asked)],
      chart: hides ? undefined : chartOf(shown, sides, asked),
      notes: hides ? [WHY_HIDDEN] : note === undefined ? [] : [commentText(note.segments)],
    },
  };
}
