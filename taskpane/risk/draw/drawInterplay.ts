import { riskInterplaySteps } from "../../../src/risk/run/riskInterplay";
import { besideThePage } from "../../beside/besideThePage";
import { builtScript } from "../../beside/builtScript";

export const drawInterplay = besideThePage({
  script: builtScript("interplay-worker.js"),
  steps: riskInterplaySteps,
});
