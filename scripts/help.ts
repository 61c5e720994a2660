import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { helpPage } from "./generate/helpPage";
import { HANDBOOK, ROOT } from "./generate/paths";

/** dist/help: the handbook as pages, where Excel's help links and the pane lead. */
const HELP = path.join(ROOT, "dist/help");

mkdirSync(HELP, { recursive: true });
copyFileSync(path.join(ROOT, "assets/help.css"), path.join(HELP, "help.css"));
for (const file of readdirSync(HANDBOOK).filter((name) => name.endsWith(".md"))) {
  const name = file === "README.md" ? "index.html" : file.replace(/\.md$/, ".html");
  writeFileSync(path.join(HELP, name), helpPage(readFileSync(path.join(HANDBOOK, file), "utf8")));
}
