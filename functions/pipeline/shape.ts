import { type Argument, shapeText } from "./argument";
import { CellError } from "./cellError";

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

const ONE_CELL: Shape = { rows: 1, columns: 1 };

/** The common shape of all ranges among the arguments; single values are repeated. */
export function commonShape(
  functionName: string,
  names: readonly string[],
  given: readonly Argument[],
): Shape {
  const first = given.find(({ cells }) => cells !== undefined);
  if (first === undefined) return ONE_CELL;
  const { rows, columns } = first;
  const ranges = given.flatMap((each, i) =>
    each.cells === undefined ? [] : [{ name: names[i] ?? "", shape: each }],
  );
  if (ranges.every(({ shape }) => shape.rows === rows && shape.columns === columns)) {
    return { rows, columns };
  }
  const listed = ranges.map(({ name, shape }) => `${name} ${shapeText(shape)}`).join(", ");
  throw new CellError(
    "#VALUE!",
    `PA.${functionName}: områdena har olika form: ${listed}. Ange områden av samma form, eller ett enda värde.`,
  );
}
