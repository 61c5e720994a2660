import { raaExample } from "../../../src/runoff/examples/raaExample";
import { simulatedExample } from "../../../src/runoff/examples/simulatedExample";
import type { Source } from "./source";

/** What can be looked at before there are figures of one's own; no municipality's are published. */
export const examples: readonly { readonly key: string; readonly source: () => Source }[] = [
  {
    key: "simulated",
    source: () => ({
      name: "Exempel: simulerad kommun 2024–2025",
      example: true,
      form: "cumulative",
      unit: "kr",
      dataDate: "2025-12-31",
      ...simulatedExample(),
    }),
  },
  {
    key: "raa",
    source: () => ({
      name: "Exempel: RAA 1981–1990 (Mack 1994)",
      example: true,
      form: "cumulative",
      unit: "tusen dollar",
      dataDate: "1990-12-31",
      triangle: raaExample(),
      unseen: [],
    }),
  },
];
