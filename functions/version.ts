import { VERSION_TEXT } from "../src/version";
import { elementwise } from "./pipeline/elementwise";

export const definition = elementwise("VERSION", [], () => VERSION_TEXT);

/**
 * Modellens och parametrarnas version, att ange där siffrorna redovisas.
 * @customfunction VERSION VERSION
 * @helpurl https://localhost:3000/help/version.html
 * @returns En text: modellens version, dagen då parametrarna senast ändrades och deras kontrollsumma.
 * @source Kontrollsumman räknas över alla parametervärden med källor.
 * @english The version of the model and its parameters, to state where the figures are presented.
 * @example =PA.VERSION()
 */
export function version(): unknown[][] {
  return definition.evaluate([]);
}
