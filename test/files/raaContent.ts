import type { RetroContent } from "../../sheets/retro/retroContent";
import { diagnostics } from "../../src/runoff/checks/diagnostics";
import { raaExample } from "../../src/runoff/examples/raaExample";
import { runOff } from "../../src/runoff/methods/runOff";

/** The sheet Retro of the published triangle, with a name of its data that must stay text. */
export function raaContent(): RetroContent {
  const triangle = raaExample();
  return {
    triangle,
    unit: "kr",
    method: "mack",
    prior: [],
    result: runOff(triangle),
    confidence: 80,
    checks: diagnostics(triangle),
    tailEstimated: false,
    unseen: [],
    dataRange: "=1+1 är text",
    dataDate: "2025-12-31",
    accrual: {
      trail: [{ label: "Uppgifternas datum", value: "2025-12-31" }],
      unit: "kr",
      value: undefined,
    },
    example: true,
  };
}
