import type { TriangleType } from "../../src/runoff/reading/readTriangle";
import type { RunOffMethod } from "../../src/runoff/methods/runOff";
import { CellError } from "../pipeline/cellError";
import { cellRange, optionalCellRange } from "../pipeline/cellRange";
import { choiceParameter } from "../pipeline/choiceParameter";
import { kronor, tailFactor } from "../pipeline/kinds";
import { defaultedNumber, requiredNumber } from "../pipeline/numberParameter";

/** Periods with a heading and a column of names. */
const MOST = 501;

const PRIOR_TAKES = "ett belopp som är 0 eller större, eller en kolumn med ett per period";
const priorColumn = optionalCellRange("prior", "inga förväntade belopp", {
  takes: PRIOR_TAKES,
  unit: "förväntade belopp",
  least: 1,
  most: 1,
  mostRows: MOST,
  only: "beloppen",
});
const priorAmount = requiredNumber("prior", { ...kronor, takes: PRIOR_TAKES });

/** A value on its own is an amount or nothing: only in a column has a cell a place to name. */
const priorParameter: typeof priorColumn = {
  ...priorColumn,
  read: (value, subject) => {
    if (Array.isArray(value)) return priorColumn.read(value, subject);
    const amount = priorAmount.read(value, subject);
    return amount instanceof CellError ? amount : [[amount]];
  },
};

/** The parameters of RETRO and RETROTEXT, in the order that workbooks are saved with. */
export const runOffParameters = [
  cellRange("triangel", {
    takes: "ett område med minst två perioder i rader och två fördröjningar i kolumner",
    unit: "triangel",
    least: 2,
    most: MOST,
    mostRows: MOST,
    only: "triangeln",
  }),
  choiceParameter<TriangleType>("typ", [
    ["kumulativ", "kumulativ"],
    ["inkrementell", "inkrementell"],
  ]),
  choiceParameter<RunOffMethod>("metod", [
    ["mack", "mack"],
    ["loglinjär", "loglinear"],
    ["bf", "bf"],
  ]),
  priorParameter,
  defaultedNumber("svans", 1, tailFactor),
] as const;
