import type { CellChange } from "../../../sheets/update/cellChange";
import type { Scenario } from "../../../src/forecast/scenarios/scenario";
import type { Rewriting } from "../../work/written/rewriting";
import type { Work } from "../state/work";
import { fetchedAntaganden } from "./fetchedAntaganden";
import { fetchedIndata } from "./fetchedIndata";

/** What has been taken back from the sheets, and what could not be. */
export interface FetchedWork {
  readonly work: Work;
  readonly taken: readonly CellChange[];
  readonly left: readonly CellChange[];
}

/**
 * The work with what has been changed by hand in Antaganden and Indata since they were written; all else that
 * it holds stays. What has no place in it, as a heading or a formula of the forecast, is left and told.
 */
export function fetchedWork(
  work: Work,
  written: { readonly scenarios: readonly Scenario[]; readonly shown: readonly string[] },
  { plans, templates }: Rewriting,
): FetchedWork {
  const [, antaganden, indata] = templates;
  const taken: CellChange[] = [];
  const left: CellChange[] = [];
  let { base, scenarios } = work;
  for (const plan of plans) {
    for (const change of plan.byHand) {
      const { after } = plan.update;
      const nextBase =
        after === indata && base !== undefined ? fetchedIndata(base, plan, change) : undefined;
      const next = after === antaganden ? fetchedAntaganden(scenarios, written, change) : undefined;
      base = nextBase ?? base;
      scenarios = next ?? scenarios;
      (nextBase === undefined && next === undefined ? left : taken).push(change);
    }
  }
  return { work: { ...work, base, scenarios }, taken, left };
}
