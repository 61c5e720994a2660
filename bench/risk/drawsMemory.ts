import { riskDrawsOf } from "../../src/risk/draw/riskDrawsOf";
import { centre, figures, sizes } from "./malmoDraws";

const KB_A_MB = 1000;

/** Prints how much more memory, in MB, a process has held at most when it has made so many draws of ten years. */
const before = process.resourceUsage().maxRSS;
riskDrawsOf(centre(2035), sizes, figures, { draws: Number(process.argv[2]) });
console.log((process.resourceUsage().maxRSS - before) / KB_A_MB);
