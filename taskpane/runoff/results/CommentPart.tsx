import { useMemo } from "react";
import type { BootstrapResult } from "../../../src/runoff/methods/bootstrap/bootstrap";
import { CommentDraft } from "../../shared/CommentDraft";
import type { Calculated } from "../evaluate";
import { commentOf } from "./commentOf";
import type { Booking } from "./proposedAccrual";
import { resultName } from "./resultName";

interface Props {
  readonly calculated: Calculated;
  readonly drawn: BootstrapResult | undefined;
  readonly booking: Booking;
  /** The row of the table that a figure stands in: "total", or "origin:3" by its place. */
  readonly onPoint: (row: string | undefined) => void;
}

/** The result as a draft in words, ready to be copied; the sheet has the same text as formulas. */
export function CommentPart({ calculated, drawn, booking, onPoint }: Props) {
  const paragraphs = useMemo(
    () => [commentOf(calculated, drawn, booking)],
    [calculated, drawn, booking],
  );
  return (
    <CommentDraft
      paragraphs={paragraphs}
      example={calculated.source.example ? "Exempel" : undefined}
      nameOf={(ref) => resultName(calculated.result, ref)}
      onPoint={(ref) => onPoint(ref?.split(".")[0])}
      copyLabel="Kopiera texten"
    />
  );
}
