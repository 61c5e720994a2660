import * as v from "valibot";
import { LONGEST, ORIENTATIONS, REPORT_PARTS, type ReportForm } from "../../report/form";
import { reader } from "../readDocument";
import { stored } from "../stored";
import { reportDocument } from "./reportDocument";

const { object, list, typed, oneOf } = stored;
const LONGEST_LIMIT = 40;

const parts = (what: string) =>
  list(what, REPORT_PARTS.length, oneOf(`${what}: en del`, REPORT_PARTS));

const form = object("Valen", {
  title: typed("Rubriken", LONGEST.title),
  municipality: typed("Kommunens namn", LONGEST.municipality),
  text: typed("Den egna texten", LONGEST.text),
  without: parts("Listan med utelämnade delar"),
  withoutChart: parts("Listan med delar utan diagram"),
  orientation: oneOf("Riktningen", ORIENTATIONS),
  limit: typed("Gränsen för antal", LONGEST_LIMIT),
});

const content = v.pipe(
  object("Innehållet", { form }),
  v.transform((found) => found.form),
);

/**
 * The choices of the view Rapport from their stored text, every field checked.
 *
 * @throws ModelError `invalid` saying what is wrong and where.
 */
export const readReport = reader<ReportForm>(content, reportDocument);
