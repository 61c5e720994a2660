import { riskAnalysisSteps } from "../../../src/risk/run/riskAnalysis";
import { besideThePage } from "../../beside/besideThePage";

export const drawRisk = besideThePage({ script: "risk-worker.js", steps: riskAnalysisSteps });
