import type { EqualisationForm } from "../documents/equalisation/equalisationDocument";

/** What the average costs and the nation's figures rest on, Swedish: the user's source, or an assumption. */
export function stateOfPrices({ source }: Pick<EqualisationForm, "source">): string {
  const told = source.trim();
  return told === ""
    ? "Antagande: ingen källa är angiven för prislapparna och rikets värden."
    : `Prislappar och rikets värden enligt: ${told}`;
}
