import { missing, type Offered } from "./offered";

/** The user's own words, before the figures. */
export const textSection = (text: string): Offered =>
  text.trim() === ""
    ? missing("Skriv den nedan.")
    : {
        kind: "ok",
        section: { title: "Sammanfattning", paragraphs: [text], tables: [], notes: [] },
      };
