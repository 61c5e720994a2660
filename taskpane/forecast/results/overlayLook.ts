import {
  symbol,
  symbolCircle,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
} from "d3-shape";

const DASHES = ["6 3", "2 3", "8 3 2 3", "1 0"] as const;
const MARKS = [
  symbolCircle,
  symbolSquare,
  symbolTriangle,
  symbolDiamond,
  symbolStar,
  symbolWye,
] as const;
const COLOURS = 4;
const SIZE = 34;
const FIRST_LETTER = 65;

export interface OverlayLook {
  readonly letter: string;
  readonly dash: string;
  readonly mark: string;
  /** One of results__overlay--0 and so on. */
  readonly colour: number;
}

/** How a scenario's line differs from the others': letter, dash, mark and colour. */
export function overlayLook(place: number): OverlayLook {
  return {
    letter: String.fromCharCode(FIRST_LETTER + (place % 26)),
    dash: DASHES[place % DASHES.length] ?? "",
    mark: symbol(MARKS[place % MARKS.length], SIZE)() ?? "",
    colour: place % COLOURS,
  };
}
