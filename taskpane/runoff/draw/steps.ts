import { bootstrapSteps } from "../../../src/runoff/methods/bootstrap/bootstrap";
import { ModelError } from "../../../src/modelError";
import { type DrawReply, type DrawRequest, UNFORESEEN } from "./drawing";

/** The replies of a bootstrap one by one, some milliseconds apart. */
export function* replies({ triangle, options }: DrawRequest): Generator<DrawReply> {
  try {
    const steps = bootstrapSteps(triangle, options);
    let next = steps.next();
    for (; next.done !== true; next = steps.next()) yield { kind: "progress", share: next.value };
    yield { kind: "done", result: next.value };
  } catch (error) {
    yield { kind: "refused", message: error instanceof ModelError ? error.message : UNFORESEEN };
  }
}
