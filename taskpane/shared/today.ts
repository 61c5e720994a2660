const two = (part: number): string => String(part).padStart(2, "0");

/** Today in the reader's own calendar: "2026-01-31". */
export function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The reader's own clock to the minute, as Swedish writes it: "2026-01-31 14.05". */
export function clock(): string {
  const now = new Date();
  return `${today()} ${two(now.getHours())}.${two(now.getMinutes())}`;
}
