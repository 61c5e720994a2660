import type { Report } from "./report";

/** "Lillköping, 2026-03-31", or the date alone. */
export const reportHead = ({ municipality, date }: Report): string =>
  municipality === "" ? date : `${municipality}, ${date}`;
