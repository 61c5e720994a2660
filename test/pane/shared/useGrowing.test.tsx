import { act, renderHook } from "@testing-library/react";
import { useGrowing } from "../../../taskpane/shared/useGrowing";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("a large table is drawn some rows at a time until it is whole", () => {
  const { result, rerender } = renderHook(({ rows }) => useGrowing(rows, 20), {
    initialProps: { rows: 50 },
  });
  const seen = [result.current];
  for (let turn = 0; turn < 4; turn += 1) {
    act(() => void jest.advanceTimersToNextTimer());
    seen.push(result.current);
  }
  expect(seen).toEqual([20, 40, 50, 50, 50]);
  expect(jest.getTimerCount()).toBe(0);
  rerender({ rows: 12 });
  expect(result.current).toBe(12);
});

test("a small table is whole at once", () => {
  const { result } = renderHook(() => useGrowing(10, 20));
  expect([result.current, jest.getTimerCount()]).toEqual([10, 0]);
});
