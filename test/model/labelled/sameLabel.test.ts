import { labelKey, sameLabel } from "../../../src/parameters/labelKey";
import { isLikeTotal, isTotalName } from "../../../src/labelled/isTotalName";
import { undatedLabel } from "../../../src/labelled/undatedLabel";
import { normalName } from "../../../src/parameters/normalName";

test.each([
  [
    "composed and decomposed letters",
    "Å\u0308rende".normalize("NFD"),
    "Å\u0308rende".normalize("NFC"),
  ],
  ["letters of a Mac", "A\u030A\u0072", "Å\u0072"],
  ["a no-break space", "Sena\u00a0fakturor", "Sena fakturor"],
  ["a soft hyphen", "Schablon\u00adbelopp", "Schablonbelopp"],
  ["a zero-width space", "Per\u200bsoner\ufeff", "Personer"],
  ["full-width digits", "Grupp １２", "Grupp 12"],
  ["case and space around", " TIMMAR ", "timmar"],
  ["two spaces", "LSS  timmar", "LSS timmar"],
  ["a no-break hyphen", "LSS\u2011timmar", "LSS-timmar"],
])("%s makes no other label", (_what, one, other) => {
  expect(sameLabel(one, other)).toBe(true);
  expect(normalName(one)).toBe(normalName(other));
});

test("what a reader sees as another is another", () => {
  expect(sameLabel("Ar", "År")).toBe(false);
  expect(sameLabel("A1", "A-1")).toBe(false);
  expect(["constructor", "__proto__", "toString"].map(labelKey)).toEqual([
    "constructor",
    "__proto__",
    "tostring",
  ]);
});

test("a date after a label is read as it is seen", () => {
  expect(undatedLabel("Budget\u00a0２０２７")).toMatchObject({ name: "Budget", period: "2027" });
});

test.each([
  ..."Total,Totalt,totalt:,TOTALT,Summa,Summa:,Summa totalt,Totalsumma,Netto,Netto 2025,Delsumma".split(
    ",",
  ),
  ..."Delsumma 1,Total kostnad,Totalkostnad,Nettokostnad,Totalt (tkr),Summa kostnad kr,Totalt 2024-03".split(
    ",",
  ),
  "Totalt\u00a0:",
  "\u200bSumma",
  "S:a",
  "Tot.",
  "Saldo",
])("%p is the name of a sum", (name) => {
  expect(isTotalName(name)).toBe(true);
});

test.each(["Totala timmar", "Totalt antal personer", "Summa SFB"])(
  "%p begins as a sum and may be anything",
  (name) => {
    expect([isLikeTotal(name), isTotalName(name)]).toEqual([true, false]);
  },
);

test.each([
  "Personer",
  "Kostnad",
  "Sena fakturor",
  "Timmar totalt",
  "Nettokostnad per person",
  "constructor",
  "SA-tillägg",
])("%p is none", (name) => {
  expect(isTotalName(name)).toBe(false);
});
