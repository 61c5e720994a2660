import { XlsxError } from "../xlsx/xlsxError";
import { HELP } from "./help";
import { parseArguments, UsageError } from "./parseArguments";
import { printable } from "./printable";
import { jsonReport, tableReport } from "./report";
import { run } from "./run";

// The component logs how long it took; the table is what is wanted here.
console.debug = () => undefined;

async function main(): Promise<number> {
  const wanted = parseArguments(process.argv.slice(2));
  if (wanted === "help") {
    process.stdout.write(HELP);
    return 0;
  }
  const { cells, notes } = await run(wanted);
  // Beside the result, which may be read by a program.
  for (const note of notes) process.stderr.write(`Obs: ${printable(note)}\n`);
  process.stdout.write(wanted.json ? jsonReport(cells) : tableReport(cells));
  return cells.some((cell) => cell.message !== undefined) ? 1 : 0;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const known = error instanceof UsageError || error instanceof XlsxError;
    const text = known ? error.message : "Ett oväntat fel inträffade. Ingenting har sparats.";
    process.stderr.write(`${text}\n`);
    process.exitCode = 2;
  },
);
