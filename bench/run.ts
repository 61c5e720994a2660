import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, platform, release } from "node:os";
import { join } from "node:path";
import { build } from "../scripts/buildDist";
import type { BenchRow } from "./row";

const REPORT = join(__dirname, "..", "docs", "bench.md");

const swedish = new Intl.NumberFormat("sv-SE", { maximumSignificantDigits: 3 });

const isBroken = ({ value, limit }: BenchRow): boolean => limit !== undefined && !(value <= limit);

function cells(row: BenchRow): string[] {
  const limit = row.limit === undefined ? "" : `${swedish.format(row.limit)} ${row.unit}`;
  const verdict = row.limit === undefined ? "" : isBroken(row) ? "BROKEN" : "kept";
  return [row.what, `${swedish.format(row.value)} ${row.unit}`, limit, verdict];
}

/** A Markdown table with its columns lined up, so that it reads in a terminal too. */
function table(rows: readonly BenchRow[]): string {
  const lines = [["What", "Measured", "Limit", ""], ...rows.map(cells)];
  const widths = [0, 1, 2, 3].map((i) =>
    Math.max(3, ...lines.map((line) => (line[i] ?? "").length)),
  );
  const text = lines.map(
    (line) => `| ${line.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(" | ")} |`,
  );
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return [text[0], rule, ...text.slice(1)].join("\n");
}

function machine(): string {
  const [cpu] = cpus();
  return `${cpu?.model.trim() ?? "unknown processor"}, ${cpus().length} cores, ${platform()} ${release()}, Node ${process.version}`;
}

/** What is said of the figures below the table, by hand. */
function remarks(): string {
  const [, ...sections] = readFileSync(REPORT, "utf8").split(/^(?=## )/m);
  return sections.length === 0 ? "" : `\n${sections.join("")}`;
}

async function measureAll(asked: readonly string[]): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const file of readdirSync(__dirname).sort()) {
    if (!file.endsWith(".bench.ts")) continue;
    if (asked.length > 0 && !asked.includes(file.slice(0, -".bench.ts".length))) continue;
    console.error(`… ${file}`);
    const module_ = (await import(join(__dirname, file))) as { measure(): Promise<BenchRow[]> };
    rows.push(...(await module_.measure()));
  }
  return rows;
}

/**
 * `npm run bench`: every bench module, as a table here and in docs/bench.md. With names of modules
 * (`npm run bench -- forecastPane`) those only, here only: the page in docs is of one run.
 */
async function run(): Promise<void> {
  const asked = process.argv.slice(2);
  build();
  const rows = await measureAll(asked);
  const report = `# Speed and size

\`npm run bench\`, ${new Date().toISOString().slice(0, 10)}, on ${machine()}. Ratios are taken within one run.

${table(rows)}
`;
  if (asked.length === 0) writeFileSync(REPORT, report + remarks());
  console.log(report);
  if (rows.some(isBroken)) process.exitCode = 1;
}

void run();
