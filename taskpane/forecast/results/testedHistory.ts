import { type BackTest, backTest } from "../../../src/forecast/backtest/backTest";
import { type AheadTest, oneYearAhead } from "../../../src/forecast/backtest/oneYearAhead";
import type { HistoryYear } from "../../../src/forecast/base/historyYear";
import { messageOf } from "./cachedForecast";

type History = readonly HistoryYear[];

/** A history that is edited is another object; other edits of the base leave it as it is. */
function keptFor<Test>(test: (history: History) => Test) {
  const kept = new WeakMap<History, Test | string>();
  return (history: History | undefined): Test | string | undefined => {
    if (history === undefined || history.length === 0) return undefined;
    const before = kept.get(history);
    if (before !== undefined) return before;
    let result: Test | string;
    try {
      result = test(history);
    } catch (error) {
      result = messageOf(error);
    }
    kept.set(history, result);
    return result;
  };
}

/** The tests of a history, each calculated once; in Swedish why one cannot be made; undefined without years. */
export const testedHistory: (history: History | undefined) => BackTest | string | undefined =
  keptFor((history) => backTest(history));
export const testedAhead: (history: History | undefined) => AheadTest | string | undefined =
  keptFor(oneYearAhead);
