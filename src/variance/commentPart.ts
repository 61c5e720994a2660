import type { CommentSegment } from "../comment/commentSegment";
import { words } from "../comment/words";
import type { Decimal } from "../exact/decimal";
import type { Money } from "./commentOpening";
import type { ComparisonKind } from "./comparison";

const VERBS: Readonly<
  Record<ComparisonKind, readonly [more: string, less: string, after: string, same: string]>
> = {
  "budget-outturn": [" överskred med ", " underskred med ", "", " blev som budgeterat"],
  "forecast-outturn": [" överskred med ", " underskred med ", "", " blev som i prognosen"],
  "year-year": [" ökade med ", " minskade med ", "", " är oförändrad"],
  "scenario-scenario": [" kostar ", " kostar ", " mer", " kostar lika mycket"],
};

/** "SFB överskred med 0,8 mnkr", without what follows. */
export function commentPart(
  kind: ComparisonKind,
  name: CommentSegment,
  more: Decimal,
  money: Money,
): readonly CommentSegment[] {
  const [over, under, after, same] = VERBS[kind];
  if (more.isZero()) return [name, words(same)];
  const isMore = more.gt(0);
  const end = after === "" || isMore ? after : " mindre";
  return [
    ...[name, words(isMore ? over : under), money("deviation", more.abs())],
    ...(end === "" ? [] : [words(end)]),
  ];
}
