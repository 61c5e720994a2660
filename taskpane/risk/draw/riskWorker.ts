import { riskAnalysisSteps } from "../../../src/risk/run/riskAnalysis";
import { serve } from "../../beside/serve";

serve(riskAnalysisSteps);
