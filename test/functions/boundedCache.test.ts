import { BoundedCache } from "../../functions/pipeline/boundedCache";

test("an answer is made once while it is remembered", () => {
  const make = jest.fn((key: number) => [key]);
  const cache = new BoundedCache(2, make);
  expect(cache.get(1)).toBe(cache.get(1));
  expect(make).toHaveBeenCalledTimes(1);
});

test("a full memory starts over, so that it never grows past its limit", () => {
  const make = jest.fn((key: number) => [key]);
  const cache = new BoundedCache(2, make);
  for (const key of [1, 2, 3, 3, 1]) cache.get(key);
  // 3 found the memory full and 1 had to be made again.
  expect(make.mock.calls.map(([key]) => key)).toEqual([1, 2, 3, 1]);
});
