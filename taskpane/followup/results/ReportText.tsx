import { useMemo } from "react";
import type { FollowUp } from "../../../src/followup/followUp";
import type { RiskYear } from "../../../src/risk/results/riskByYear";
import type { Rounding } from "../../../src/variance/roundedVariance";
import { INTERVAL_RESULTS } from "../../risk/intervalResults";
import { CommentDraft } from "../../shared/CommentDraft";
import { followUpTexts } from "./followUpTexts";

interface Props {
  readonly found: FollowUp;
  readonly rounding: Rounding;
  /** The forecast's, where it is known. */
  readonly interval: RiskYear | undefined;
  readonly example: string | undefined;
  /** Whether it is the text of before, while something is wrong in the fields. */
  readonly isOld: boolean;
}

const RESULTS: Readonly<Record<string, string>> = {
  total: "helårsprognosen",
  deviation: "avvikelsen mot budget",
  booked: "bokfört",
  outstanding: "återstår",
  forecast: "prognosen för resten av året",
  toDate: "avvikelsen för stängda månader",
  rest: "avvikelsen för resten av året",
  earlier: "för tidigare år",
  ...INTERVAL_RESULTS,
};

/** The text for the tertial report, in which every figure says which result it is. */
export function ReportText({ found, rounding, interval, example, isOld }: Props) {
  const paragraphs = useMemo(
    () => followUpTexts(found, rounding, interval),
    [found, rounding, interval],
  );
  return (
    <section className="group" aria-label="Text till tertialrapporten">
      <h3 className="group__title">Text till tertialrapporten</h3>
      {isOld && (
        <p>
          <span className="badge badge--antagande">Gammal text</span> Den hör till det senaste
          resultatet och kan kopieras när uppgifterna är rättade.
        </p>
      )}
      <CommentDraft
        paragraphs={paragraphs.map(({ segments }) => segments)}
        example={example}
        nameOf={(ref, paragraph) => {
          const part = paragraphs[paragraph]?.part;
          const of = part === undefined ? "Alla delar" : (found.parts[part]?.name ?? "");
          return `${of}: ${RESULTS[ref] ?? "helårsprognosen"}`;
        }}
        onPoint={() => undefined}
        copyLabel={isOld ? undefined : "Kopiera texten"}
      />
    </section>
  );
}
