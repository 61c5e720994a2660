import type { BackTestPart } from "./backTest";

export const partNames: Readonly<Record<BackTestPart, string>> = {
  total: "SFB och LSS",
  sfb: "SFB",
  lss: "LSS",
};
