import { canonicalJson } from "../canonicalJson";
import { equalisationDocument, type EqualisationForm } from "./equalisationDocument";

/** What is typed as it is stored: equal forms are equal text. */
export function equalisationText(form: EqualisationForm): string {
  const { format, version } = equalisationDocument;
  return canonicalJson({ format, version, form });
}
