import { labelKey } from "../parameters/labelKey";

/** Whether a name says that its row is a part of the one above, which is counted already: "varav barn". */
export const isPartName = (name: string): boolean =>
  /^[^\p{L}]*(varav|därav)\b/u.test(labelKey(name));
