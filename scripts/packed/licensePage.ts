import { TEXT_POLICY } from "../contentSecurity";
import { escaped } from "../generate/escaped";
import type { Library } from "./library";

function section({ name, version, license, texts }: Library): string {
  return `<h2 id="${escaped(name)}">${escaped(`${name} ${version} (${license})`)}</h2>\n<pre lang="en">${escaped(texts.join("\n\n"))}</pre>`;
}

/** The licence of every library of a page, as their terms ask; each can be linked to by its name. */
export function licensePage(libraries: readonly Library[]): string {
  return `<!doctype html>
<html lang="sv">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${TEXT_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Licenser</title>
<link rel="stylesheet" href="../help/help.css">
<h1>Licenser</h1>
${libraries.map(section).join("\n")}
</html>
`;
}
