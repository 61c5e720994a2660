import type { Source } from "../../parameters/types";

/** Försäkringskassan's report of indicators; page numbers are its own, of 109. */
export const report = (place: string): Source => ({
  title: "Försäkringskassan, FK 2025/000542",
  place,
  date: 2025_05_15,
});

/** Vårdföretagarna's statistics; its diagrams are pictures, so only what its text says is here. */
export const sectorReport = (place: string): Source => ({
  title: "Vårdföretagarna, statistik om personlig assistans, maj 2025",
  place,
});

/** The municipality of Malmö's inquiry, which gives the tables of the LSS equalisation. */
export const malmoInquiry = (place: string): Source => ({
  title: "Malmö stad, funktionsstödsnämnden, utredning av personlig assistans 2020–2025",
  place,
});
