import { useMemo } from "react";
import type { EqualisationForm } from "../documents/equalisation/equalisationDocument";
import { evaluate } from "../equalisation/evaluate";
import { wholeKronor } from "../shared/numbers";

/** What LSS equalisation brings back two years later of one more case, where its figures have been filled in. */
export function OneMoreReturn({ form }: { readonly form: EqualisationForm }) {
  const evaluation = useMemo(() => evaluate(form), [form]);
  if (evaluation.kind !== "ok" || typeof evaluation.cases === "string") return null;
  const { cases, equalisation } = evaluation;
  const { sfb, lss } = cases;
  const back = ({ effect }: typeof sfb): string => `${wholeKronor(effect.total)}\u00a0kr`;
  return (
    <p className="entry__description">
      <strong>Tillbaka två år senare genom LSS-utjämningen:</strong> {back(sfb)} av ett SFB-ärende
      {lss !== undefined && <>, {back(lss)} av ett LSS-ärende</>}{" "}
      <span className="badge badge--prognos">skattning</span> Enligt uppgifterna för utjämningsåret{" "}
      {equalisation.year} i fliken Jämförelse.
    </p>
  );
}
