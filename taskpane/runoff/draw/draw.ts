import { besideThePage } from "../../beside/besideThePage";
import { builtScript } from "../../beside/builtScript";
import { drawing } from "./drawing";

export const draw = besideThePage({ script: builtScript("bootstrap-worker.js"), steps: drawing });
