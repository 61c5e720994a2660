import type { Base } from "../../../src/forecast/base/base";
import type { WithRead } from "./withRead";

/** What becomes of the own provider's model, said before a base that was read is taken. */
export function providerText(read: Base, { providerFrom }: WithRead): string | undefined {
  if (read.provider !== undefined) {
    const count = Object.keys(read.provider).length;
    return `Egen regis modell är läst: ${count} ${count === 1 ? "uppgift" : "uppgifter"}.`;
  }
  if (providerFrom === undefined) return undefined;
  const { name, values } = providerFrom;
  const kept = `Egen regis modell finns inte i det lästa och behålls från \u201d${name}\u201d.`;
  return Number(values.year) === Number(read.values.year)
    ? kept
    : `${kept} Den gäller ${values.year ?? "ett annat år"}: kontrollera den.`;
}
