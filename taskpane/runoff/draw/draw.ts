import { besideThePage } from "../../beside/besideThePage";
import { drawing } from "./drawing";

export const draw = besideThePage({ script: "bootstrap-worker.js", steps: drawing });
