import type { RiskForm } from "../../risk/form";
import { canonicalJson } from "../canonicalJson";
import { riskDocument } from "./riskDocument";

/** The choices as they are stored: equal choices are equal text. */
export function riskText(form: RiskForm): string {
  const { format, version } = riskDocument;
  return canonicalJson({ format, version, form });
}
