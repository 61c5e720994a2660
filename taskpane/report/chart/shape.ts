/** What a chart is drawn of, in px from its upper left corner. */
export type Shape =
  | {
      readonly kind: "box";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly colour: string;
    }
  | {
      readonly kind: "line";
      readonly points: readonly (readonly [x: number, y: number])[];
      readonly colour: string;
      readonly width: number;
      readonly dash: readonly number[];
    }
  | {
      readonly kind: "text";
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly align: "left" | "center" | "right";
      readonly colour: string;
      readonly bold?: boolean;
    };

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How wide a text is, px. */
export type Measure = (text: string, bold?: boolean) => number;

/** The height of a line of text, px. */
export const LINE = 16;
export const LETTERS = 12;

/** A text in lines that are no wider than asked; of more lines than `most` the last ends with "…". */
export function wrapped(text: string, width: number, measure: Measure, most = Infinity): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((each) => each !== "")) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`) <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  const fitting = lines.slice(0, most).map((line, place) => {
    const goesOn = place === most - 1 && lines.length > most;
    let shown = goesOn ? `${line}…` : line;
    for (let { length } = line; length > 1 && measure(shown) > width; length -= 1) {
      shown = `${line.slice(0, length - 1)}…`;
    }
    return shown;
  });
  return fitting;
}
