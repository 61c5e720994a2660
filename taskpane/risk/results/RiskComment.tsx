import { useMemo } from "react";
import { words } from "../../../src/comment/words";
import type { Decimal } from "../../../src/exact/decimal";
import type { RiskYear } from "../../../src/risk/results/riskByYear";
import { intervalComment } from "../../../src/risk/words/intervalComment";
import { rounded, type ShownUnit } from "../../forecast/results/shownUnit";
import { CommentDraft } from "../../shared/CommentDraft";
import { INTERVAL_RESULTS } from "../intervalResults";

interface Props {
  readonly year: RiskYear;
  readonly shown: ShownUnit;
  readonly caveat: string;
  readonly example: string | undefined;
  readonly isOld: boolean;
}

/** The interval as text for a comment or a report, with what it does not hold. */
export function RiskComment({ year, shown, caveat, example, isOld }: Props) {
  const paragraphs = useMemo(() => {
    const inUnit = (kronor: Decimal): Decimal => rounded(kronor, shown);
    return [[...intervalComment(year, { unit: shown.unit, inUnit }), words(` ${caveat}`)]];
  }, [year, shown, caveat]);
  return (
    <section className="group" aria-label="Text till kommentaren">
      <h3 className="entry__part">Text till kommentaren</h3>
      <CommentDraft
        paragraphs={paragraphs}
        example={example}
        nameOf={(ref) => INTERVAL_RESULTS[ref] ?? INTERVAL_RESULTS["p50"] ?? ""}
        onPoint={() => undefined}
        copyLabel={isOld ? undefined : "Kopiera texten"}
      />
    </section>
  );
}
