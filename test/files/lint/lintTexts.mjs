// Lints texts as if they were files of the project: [{ file, text }] on stdin, and on stdout the
// rules that each breaks. A process of its own, because jest cannot load an ESM configuration.
import { text } from "node:stream/consumers";
import { ESLint } from "eslint";

const eslint = new ESLint();
const cases = JSON.parse(await text(process.stdin));
const broken = [];
for (const { file, text } of cases) {
  const [result] = await eslint.lintText(text, { filePath: file });
  broken.push(result.messages.map(({ ruleId, message }) => ruleId ?? message));
}
process.stdout.write(JSON.stringify(broken));
