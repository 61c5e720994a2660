import type { ReportForm } from "../../report/form";
import { canonicalJson } from "../canonicalJson";
import { reportDocument } from "./reportDocument";

/** The choices as they are stored: equal choices are equal text. */
export function reportText(form: ReportForm): string {
  const { format, version } = reportDocument;
  return canonicalJson({ format, version, form });
}
