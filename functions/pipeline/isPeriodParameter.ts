const PERIODS = new Set(["år", "basår", "datum"]);

/** Whether a parameter of that name is a year, a month or a day, where a date cell means what it shows. */
export const isPeriodParameter = (name: string): boolean => PERIODS.has(name);
