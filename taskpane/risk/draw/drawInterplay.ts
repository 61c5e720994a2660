import { riskInterplaySteps } from "../../../src/risk/run/riskInterplay";
import { besideThePage } from "../../beside/besideThePage";

export const drawInterplay = besideThePage({
  script: "interplay-worker.js",
  steps: riskInterplaySteps,
});
