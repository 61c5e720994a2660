import { ModelError } from "../../src/modelError";
import { type Reply, type Steps, UNFORESEEN } from "./beside";

/** The replies of a calculation one by one, some milliseconds apart. */
export function* repliesOf<Request, Result>(
  stepsOf: Steps<Request, Result>,
  request: Request,
): Generator<Reply<Result>> {
  try {
    const steps = stepsOf(request);
    let next = steps.next();
    for (; next.done !== true; next = steps.next()) yield { kind: "progress", share: next.value };
    yield { kind: "done", result: next.value };
  } catch (error) {
    yield { kind: "refused", message: error instanceof ModelError ? error.message : UNFORESEEN };
  }
}
