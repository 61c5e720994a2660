import { PAGE_MARGINS, type PagePlan } from "../builder/pagePlan";

/** Rows that belong on one page, from one to another, and how high they are together, in pixels. */
export interface Block {
  readonly first: number;
  readonly height: number;
}

const A4 = {
  portrait: { width: 21, height: 29.7 },
  landscape: { width: 29.7, height: 21 },
} as const;
const PIXELS_A_CM = 96 / 2.54;
/** Programs round the scale and the heights of rows their own way. */
const SAFE = 0.95;

/** What a page holds between its margins at full size, in pixels. */
export function pageSize(orientation: PagePlan["orientation"]) {
  const { width, height } = A4[orientation];
  return {
    width: Math.floor((width - PAGE_MARGINS.left - PAGE_MARGINS.right) * PIXELS_A_CM),
    height: Math.floor((height - PAGE_MARGINS.top - PAGE_MARGINS.bottom) * PIXELS_A_CM),
  };
}

/**
 * The rows that begin a new page, so that no block is cut that a page has room for. A sheet that is wider than the page
 * is printed smaller, and more rows go on a page.
 */
export function pageBreaks(
  blocks: readonly Block[],
  width: number,
  orientation: PagePlan["orientation"],
): readonly number[] {
  const page = pageSize(orientation);
  const room = page.height * Math.max(1, width / page.width) * SAFE;
  let used = 0;
  return blocks.flatMap(({ first, height }) => {
    const isNew = used > 0 && used + height > room;
    // What is more than a page goes on by itself.
    used = (isNew ? height : used + height) % room;
    return isNew ? [first] : [];
  });
}
