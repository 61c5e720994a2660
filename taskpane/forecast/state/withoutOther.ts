import { malmoScenarios } from "../../../malmo/forecast/malmoScenarios";
import { giveWay, same } from "./merge";
import { emptyWork, type Work } from "./work";

const WHY =
  "Ditt scenario byggde på andra siffror och lades åt sidan när exemplet eller dina egna togs in. Återställ det eller spara det som fil.";

/**
 * The work as it is where figures of `example` (undefined: the user's own) are to be taken in. An example and
 * one's own never mix: where the base is not of the same, no budget, history or ready scenario of it is left,
 * and scenarios that the user has made are set aside.
 */
export function withoutOther(work: Work, example: string | undefined): Work {
  if (work.base === undefined || work.base.example === example) return work;
  const scenarios = work.scenarios.filter(
    (each) => !malmoScenarios.some((ready) => same(ready, each)),
  );
  return giveWay(emptyWork, { ...work, scenarios }, WHY);
}
