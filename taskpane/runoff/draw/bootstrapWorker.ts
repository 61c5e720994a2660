import { serve } from "../../beside/serve";
import { drawing } from "./drawing";

serve(drawing);
