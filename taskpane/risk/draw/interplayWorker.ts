import { riskInterplaySteps } from "../../../src/risk/run/riskInterplay";
import { serve } from "../../beside/serve";

serve(riskInterplaySteps);
