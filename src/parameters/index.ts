import { aldersgrans } from "./aldersgrans";
import { arbetsgivaravgift } from "./arbetsgivaravgift";
import { beredskap } from "./beredskap";
import { foraldraavdragAndra } from "./foraldraavdragAndra";
import { foraldraavdragGrundlaggande } from "./foraldraavdragGrundlaggande";
import { heltidsmatt } from "./heltidsmatt";
import { hogreTimbelopp } from "./hogreTimbelopp";
import { hogreTimbeloppAndel } from "./hogreTimbeloppAndel";
import { invanare } from "./invanare";
import { jour } from "./jour";
import { jourgrans } from "./jourgrans";
import { karensavdrag } from "./karensavdrag";
import { kommunensTimmar } from "./kommunensTimmar";
import { kpif } from "./kpif";
import { omsorgsprisindex } from "./omsorgsprisindex";
import { personalkostnadsindex } from "./personalkostnadsindex";
import { poPalagg } from "./poPalagg";
import { prisindex } from "./prisindex";
import { schablonbelopp } from "./schablonbelopp";
import { semesterersattning } from "./semesterersattning";
import { sjuklon } from "./sjuklon";
import { sjuklonedagar } from "./sjuklonedagar";
import type { Parameter } from "./types";
import { utjamningsvikter } from "./utjamningsvikter";
import { vantetid } from "./vantetid";

/** Every parameter, in the order a reader meets them: law, pay, agreement, prices, equalisation, statistics. */
export const parameters: readonly Parameter[] = [
  schablonbelopp,
  hogreTimbelopp,
  hogreTimbeloppAndel,
  kommunensTimmar,
  aldersgrans,
  vantetid,
  beredskap,
  foraldraavdragGrundlaggande,
  foraldraavdragAndra,
  sjuklon,
  sjuklonedagar,
  karensavdrag,
  semesterersattning,
  arbetsgivaravgift,
  poPalagg,
  heltidsmatt,
  jour,
  jourgrans,
  omsorgsprisindex,
  prisindex,
  kpif,
  utjamningsvikter,
  personalkostnadsindex,
  invanare,
];
