import type { Draft } from "./draft";

/** Says assistans itself, or stands under a heading that does. */
export const isExplicit = ({ own, row }: Draft): boolean =>
  own.assistance || row.sections.some((text) => /assistans/iu.test(text));
