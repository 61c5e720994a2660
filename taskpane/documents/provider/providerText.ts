import { canonicalJson } from "../canonicalJson";
import { providerDocument, type ProviderWork } from "./providerDocument";

/** The work as it is stored: equal work is equal text. */
export function providerText(work: ProviderWork): string {
  const { format, version } = providerDocument;
  return canonicalJson({ format, version, ...work });
}
