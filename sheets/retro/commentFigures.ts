/** What stands in the comment besides its periods, in the order of the rows, with what the rows are called. */
export const FIGURES = [
  ["latest", "Fakturerat"],
  ["outstanding", "Återstår"],
  ["standardError", "Medelfel"],
  ["lower", "Intervallet: från"],
  ["upper", "Intervallet: till"],
  ["confidence", "Sannolikhet, procent"],
  ["method", "Metod"],
  ["dataRange", "Dataområde"],
  ["dataDate", "Uppgifternas datum"],
  ["unseen", "Utan faktura ännu, inte med"],
  ["tail", "Svansfaktor"],
  ["percentile", "Percentil att boka upp"],
  ["booked", "Belopp att boka upp"],
] as const;

export type CommentFigure = (typeof FIGURES)[number][0];

/** Columns of the comment's figures and of its periods. */
export const FIGURE_COLUMNS = {
  name: "A",
  rounded: "B",
  size: "C",
  rank: "D",
  text: "E",
  piece: "G",
} as const;

/** The row of a figure, under the headings in row `figures`. */
export const figureRow = (figures: number, figure: CommentFigure): number =>
  figures + 1 + FIGURES.findIndex(([name]) => name === figure);

/** The cell that has a figure as the comment's text. */
export const figureText = (figures: number, figure: CommentFigure): string =>
  `$${FIGURE_COLUMNS.text}$${figureRow(figures, figure)}`;
