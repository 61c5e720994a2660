const DAY = 86_400_000;
const DATE = /^\s*(\d{4,5})-(\d\d)-(\d\d)(?:T(.*))?\s*$/;
const TIME = /^T?(\d\d?):(\d\d)(?::(\d\d(?:[.,]\d+)?))?(?:Z|[+-]\d\d:?\d\d)?$/;

function dayPart(time: string | undefined): number | undefined {
  if (time === undefined || time === "") return 0;
  const [, hours, minutes, seconds = "0"] = TIME.exec(time.trim()) ?? [];
  if (hours === undefined || minutes === undefined) return undefined;
  const part = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds.replace(",", "."));
  return part / 86_400;
}

/**
 * A date or a time as the strict form of the format writes it (2025-03-01T12:00:00) as the number that
 * Excel has for it, by the date system that begins in 1900; undefined where it is none.
 */
export function isoSerial(text: string): number | undefined {
  const [, year, month, day, time] = DATE.exec(text) ?? [];
  if (year === undefined) return dayPart(text);
  const part = dayPart(time);
  const days =
    (Date.UTC(Number(year), Number(month) - 1, Number(day)) - Date.UTC(1899, 11, 30)) / DAY;
  if (part === undefined || Number.isNaN(days)) return undefined;
  // Excel has a 29 February 1900, so the days before it have one number less.
  return (days < 61 ? days - 1 : days) + part;
}
