import { inSteps } from "./inSteps";

/** What work that yields between its steps comes to, a slice at a time, so that the pane goes on meanwhile. */
export const slowly = <T>(steps: Iterator<unknown, T>): Promise<T> =>
  new Promise((resolve, reject) => void inSteps(steps, resolve, reject));
