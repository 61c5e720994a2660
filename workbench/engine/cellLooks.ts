/** What of a cell's look the component writes to a file; numbers are the component's own, 0 for none. */
interface Look {
  readonly style: number;
  readonly format: number;
  readonly border: number;
  /** A text of several lines is shown on several. */
  readonly wraps: number;
}

export type LookPart = keyof Look;

const PLAIN: Look = { style: 0, format: 0, border: 0, wraps: 0 };
const ACROSS = 100;

const placeOf = (number: number): { readonly col: number; readonly row: number } => ({
  col: (number - 1) % ACROSS,
  row: Math.floor((number - 1) / ACROSS),
});

/** Every look that some cell of a workbook has, by number; 0 is the plain one. */
export class CellLooks {
  private readonly looks: Look[] = [PLAIN];
  private readonly numbers = new Map<string, number>();
  private readonly steps = new Map<string, number>();

  get count(): number {
    return this.looks.length - 1;
  }

  styleOf(look: number): number {
    return this.looks[look]?.style ?? 0;
  }

  /** The look that a look becomes with one part of it changed. */
  with(look: number, part: LookPart, value: number): number {
    const step = `${look} ${part} ${value}`;
    const known = this.steps.get(step);
    if (known !== undefined) return known;
    const changed = { ...(this.looks[look] ?? PLAIN), [part]: value };
    const key = Object.values(changed).join(" ");
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.looks.push(changed) - 1;
      this.numbers.set(key, number);
    }
    this.steps.set(step, number);
    return number;
  }

  /** The number of the look that a cell of the sheet below has. */
  static at(col: number, row: number): number {
    return row * ACROSS + col + 1;
  }

  /** The contents of a sheet that has each look in one cell, for the component to write. */
  sheet(toXC: (col: number, row: number) => string): Record<string, unknown> {
    const cells: Record<string, string> = {};
    const zones = {
      styles: {} as Record<string, number>,
      formats: {} as Record<string, number>,
      borders: {} as Record<string, number>,
    };
    this.looks.forEach(({ style, format, border, wraps }, number) => {
      if (number === 0) return;
      const { col, row } = placeOf(number);
      const xc = toXC(col, row);
      if (style > 0) zones.styles[xc] = style;
      if (format > 0) zones.formats[xc] = format;
      if (border > 0) zones.borders[xc] = border;
      if (wraps > 0) cells[xc] = "\n";
    });
    return {
      ...zones,
      cells,
      rowNumber: Math.ceil(this.count / ACROSS),
      colNumber: Math.min(ACROSS, this.count),
    };
  }
}
