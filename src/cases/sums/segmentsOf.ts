import { dayNumber } from "../../calendar/day";
import { exactPlus } from "../../exact/exactPlus";
import type { CaseRow } from "../list/caseRow";
import { birthDay } from "./birthDay";
import { deductionSteps } from "./deductionSteps";
import type { Segment } from "./segment";

const ADULT = 18;

interface Part {
  readonly law: CaseRow["law"];
  readonly from: number;
  readonly through: number;
  readonly probability: number;
}

/** LSS until SFB may be granted, then either, each by its probability. */
function parts(row: CaseRow, from: number, through: number): readonly Part[] {
  const { law, application } = row;
  const start = application === undefined ? Infinity : dayNumber(application.from);
  if (application === undefined || start > through) return [{ law, from, through, probability: 1 }];
  const granted = application.probability;
  const after = Math.max(from, start);
  return [
    { law, from, through: start - 1, probability: 1 },
    { law, from: after, through, probability: exactPlus(1, -granted) },
    { law: "SFB" as const, from: after, through, probability: granted },
  ].filter((part) => part.from <= part.through && part.probability > 0);
}

/** A row as segments: cut where an application may be granted, at 18 years, and where its hours change. */
export function segmentsOf(row: CaseRow): readonly Segment[] {
  const { birth, deduction } = row;
  const from = dayNumber(row.from);
  const through = row.through === undefined ? Infinity : dayNumber(row.through);
  if (birth === undefined && row.application === undefined) {
    return [{ row, law: row.law, from, through, probability: 1, moreHours: 0, child: undefined }];
  }
  const adult = birth === undefined ? -Infinity : dayNumber(birthDay(birth, ADULT));
  const steps =
    birth === undefined || deduction === undefined
      ? []
      : deductionSteps(birth, row.from, deduction);
  const cuts = [adult, ...steps.map((step) => step.from)];
  return parts(row, from, through).flatMap((part) => {
    const starts = [part.from, ...cuts.filter((cut) => cut > part.from && cut <= part.through)];
    const ordered = [...new Set(starts)].sort((a, b) => a - b);
    return ordered.map((start, place): Segment => {
      const next = ordered[place + 1];
      const step = steps.findLast((each) => each.from <= start);
      return {
        row,
        law: part.law,
        from: start,
        through: next === undefined ? part.through : next - 1,
        probability: part.probability,
        moreHours: step?.moreHours ?? 0,
        child: birth === undefined ? undefined : start < adult,
      };
    });
  });
}
