import type { Page } from "playwright-core";

const told: string[] = [];

/** Notes whatever the page or a frame in it does against its own security policy. */
export async function watchPolicy(page: Page): Promise<void> {
  await page.exposeFunction("tellBroken", (broken: string) => void told.push(broken));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const { tellBroken } = window as unknown as { tellBroken(broken: string): void };
      tellBroken(`${location.pathname}: ${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
}

/** What has been noted since it was last asked, each once. */
export function brokenRules(): string[] {
  return [...new Set(told.splice(0))];
}
