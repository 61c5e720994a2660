import { plainLabel } from "../words/plainLabel";

const ASIDE =
  /^(källa|källor|not|noter|anm|anmärkning|kommentar|fotnot|färger på bladet|teckenförklaring|\*|\d\))(?!\p{L})|^[\u00b9\u00b2\u00b3\u2070-\u2079]/u;

/** What stands under or beside a table and is no row of it: a source, a note, a legend. */
export const isAside = (text: string): boolean => ASIDE.test(plainLabel(text));
