import { ModelError } from "../../src/modelError";
import { type TypedSpec, typedValue } from "../work/typedFigure";

const LIMIT: TypedSpec = {
  label: "Dölj antal under",
  unit: "personer",
  min: 3,
  max: 100,
  above: false,
  whole: true,
};

/** The limit of secrecy as it is typed, or what is wrong with it. Below 3 nothing would be kept secret. */
export function secrecyLimit(typed: string): number | { readonly wrong: string } {
  try {
    return typedValue(LIMIT, typed).toNumber();
  } catch (error) {
    if (error instanceof ModelError) return { wrong: error.message };
    throw error;
  }
}
