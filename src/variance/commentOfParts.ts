import type { CommentSegment } from "../comment/commentSegment";
import { words } from "../comment/words";
import { commentDraft, moneyIn } from "./commentDraft";
import { commentOpening } from "./commentOpening";
import { methodWords } from "./commentWords";
import type { SideNames } from "./comparison";
import { roundedPartsVariance } from "./roundedPartsVariance";
import type { Rounding } from "./roundedVariance";
import type { PartsVariance, PartVariance } from "./varianceOfParts";

/** A paragraph of the comment: of the whole, of one part, or the note on how it is calculated. */
export interface CommentParagraph {
  /** Undefined: the whole. A part's place, in the order that the parts stand. */
  readonly part?: number | undefined;
  /** How the factors are split: for who checks it, not for who reads the report. */
  readonly isNote?: boolean | undefined;
  readonly segments: readonly CommentSegment[];
}

export interface CommentNames {
  /** Of two years or scenarios. */
  readonly names?: SideNames | undefined;
  /** What an outturn is of: "2025", "Lillköping 2025". */
  readonly about?: string | undefined;
}

/** What fifteen digits leave behind is below it: the sheet's posts are whole öre. */
const HALF_ORE = 0.005;

/** A part with the same cost on both sides, every factor too, has nothing to tell. */
const differs = ([, { variance }]: readonly [number, PartVariance]): boolean =>
  variance.posts.some(({ more }) => more.abs().gte(HALF_ORE));

/**
 * The comment: of one part, its own paragraph; of several, first what they come to, then a paragraph a part in
 * which something differs, the largest first, with ”part:0” and so on for its name. Last the note on how
 * the factors are split.
 */
export function commentOfParts(
  all: PartsVariance,
  rounding: Rounding,
  { names, about }: CommentNames = {},
): readonly CommentParagraph[] {
  const [first] = all.parts;
  if (first === undefined) return [];
  const { kind, method } = first.variance;
  const note = { isNote: true, segments: methodWords(kind, method, names) };
  const shown = roundedPartsVariance(all, rounding);
  const shownOf = (place: number) => shown.parts[place]?.variance;
  if (all.parts.length === 1) {
    const own = { shown: shownOf(0), names, about, groups: first.groups, only: first.part };
    return [{ part: 0, segments: commentDraft(first.variance, rounding, own) }, note];
  }
  const bySize = [...all.parts.entries()]
    .filter(differs)
    .sort(([, a], [, b]) => b.variance.more.abs().comparedTo(a.variance.more.abs()));
  return [
    {
      segments: [
        ...commentOpening(kind, all, shown, moneyIn(rounding), { names, about }),
        words("."),
      ],
    },
    ...bySize.map(([place, { part, variance, groups }]) => ({
      part: place,
      segments: commentDraft(variance, rounding, {
        ...{ shown: shownOf(place), names, groups },
        part: { kind: "name", ref: `part:${place}`, text: part },
      }),
    })),
    note,
  ];
}
