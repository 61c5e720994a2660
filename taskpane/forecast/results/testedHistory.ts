import { type BackTest, backTest } from "../../../src/forecast/backtest/backTest";
import type { HistoryYear } from "../../../src/forecast/base/historyYear";
import { messageOf } from "./cachedForecast";

/** A history that is edited is another object; other edits of the base leave it as it is. */
const kept = new WeakMap<readonly HistoryYear[], BackTest | string>();

/** The back-test of a history, calculated once; in Swedish why it cannot be made; undefined without years. */
export function testedHistory(
  history: readonly HistoryYear[] | undefined,
): BackTest | string | undefined {
  if (history === undefined || history.length === 0) return undefined;
  const before = kept.get(history);
  if (before !== undefined) return before;
  let result: BackTest | string;
  try {
    result = backTest(history);
  } catch (error) {
    result = messageOf(error);
  }
  kept.set(history, result);
  return result;
}
