import { Marked } from "marked";
import { TEXT_POLICY } from "../contentSecurity";
import { escaped } from "./escaped";

const markdown = new Marked({
  renderer: { html: ({ text }) => escaped(text) },
  walkTokens: (token) => {
    if (token.type !== "link") return;
    const href = String(token.href);
    token.href = href.replace(/^README\.md$/, "index.html").replace(/\.md$/, ".html");
  },
});

/** A handbook page as HTML: headings, tables and links; HTML in the text is shown as text. */
export function helpPage(source: string): string {
  const title = /^# (.*)$/m.exec(source)?.[1] ?? "PA-kalkyl";
  const body = markdown.parse(source, { async: false });
  return `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${TEXT_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="help.css">
</head>
<body>
<nav><a href="index.html">Alla funktioner</a></nav>
<main>
${body.replace(/<table>/g, '<div class="table" tabindex="0"><table>').replace(/<\/table>/g, "</table></div>")}</main>
</body>
</html>
`;
}
