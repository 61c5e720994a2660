import { riskAnalysisSteps } from "../../../src/risk/run/riskAnalysis";
import { besideThePage } from "../../beside/besideThePage";
import { builtScript } from "../../beside/builtScript";

export const drawRisk = besideThePage({
  script: builtScript("risk-worker.js"),
  steps: riskAnalysisSteps,
});
