import { inSteps } from "../../../taskpane/shared/inSteps";

/** Work of three steps, each as long as the clock is made to say. */
function* work(done: string[], clock: { now: number }) {
  for (const step of ["a", "b", "c"]) {
    clock.now += 6;
    done.push(step);
    yield;
  }
  return "färdigt";
}

describe("work in steps", () => {
  const clock = { now: 0 };
  beforeEach(() => {
    clock.now = 0;
    jest.useFakeTimers();
    jest.spyOn(performance, "now").mockImplementation(() => clock.now);
  });
  afterEach(() => {
    jest.restoreAllMocks();
    jest.useRealTimers();
  });

  test("begins after what is under way, and lets others in after some milliseconds", () => {
    const done: string[] = [];
    let result = "";
    inSteps(work(done, clock), (answer) => (result = answer), fail);
    expect(done).toEqual([]);
    jest.runOnlyPendingTimers();
    // 6 ms is within a slice, 12 is not.
    expect(done).toEqual(["a", "b"]);
    jest.runOnlyPendingTimers();
    expect([...done, result]).toEqual(["a", "b", "c", "färdigt"]);
  });

  test("ends when it is told to, and tells nothing", () => {
    const done: string[] = [];
    const end = inSteps(work(done, clock), fail, fail);
    jest.runOnlyPendingTimers();
    end();
    jest.runAllTimers();
    expect(done).toEqual(["a", "b"]);
  });

  test("hands over what goes wrong", () => {
    function* broken(): Generator<undefined, string> {
      yield;
      throw new Error("trasigt");
    }
    let message = "";
    inSteps(broken(), fail, (error) => (message = (error as Error).message));
    jest.runAllTimers();
    expect(message).toBe("trasigt");
  });
});

function fail(): never {
  throw new Error("Must not be called");
}
