import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { BROWSER_FLAGS, requireBrowser } from "./browser";

/** Those that the manifest names, one for each scale of the screen: Office shrinks a larger one to a blur. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
/** The add-in itself, and the commands of its group in the ribbon. */
const NAMES = ["icon", "icon-show", "icon-write", "icon-compare"];
const ASSETS = join(__dirname, "..", "assets");

/** `npm run icons`: draws assets/icon*-<size>.png from assets/icon*.svg. The drawings are committed. */
async function drawIcons(): Promise<void> {
  const browser = await chromium.launch({ executablePath: requireBrowser(), args: BROWSER_FLAGS });
  const page = await browser.newPage();
  for (const name of NAMES) {
    const svg = readFileSync(join(ASSETS, `${name}.svg`)).toString("base64");
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<body style="margin:0"><img style="display:block" width="${size}" height="${size}"` +
          ` src="data:image/svg+xml;base64,${svg}"></body>`,
      );
      const path = join(ASSETS, `${name}-${size}.png`);
      await page.screenshot({ path, omitBackground: true });
      console.log(path);
    }
  }
  await browser.close();
}

void drawIcons();
