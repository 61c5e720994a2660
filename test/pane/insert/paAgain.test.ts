import { paAgain } from "../../../taskpane/insert/paAgain";

// A file holds an unknown function of an add-in as _xldudf_<namespace>_<id>; the id has no å, ä or ö.
test.each([
  ["=PA.SCHABLON(2025)", "#NAME?", "=PA.SCHABLON(2025)"],
  ["=1+PA.SJUKLÖN(1,2,3)", "#BUSY!", "=1+PA.SJUKLÖN(1,2,3)"],
  ["=_xldudf_PA_ARENDEN(A1:F9,2026)", "#NAME?", "=PA.ÄRENDEN(A1:F9,2026)"],
  ["=_xldudf_PA_ÄRENDEN(A1:F9,2026)", "#NAME?", "=PA.ÄRENDEN(A1:F9,2026)"],
  ["=_XLDUDF_pa_sjuklon(1,2,3)+1", "#NAME?", "=PA.SJUKLÖN(1,2,3)+1"],
  // Typed before the add-in was there, it stands as it was typed.
  ["=pa.sjuklön(1,2,3)", "#NAME?", "=PA.SJUKLÖN(1,2,3)"],
  ["=@PA.LONEGAP(A1)", "#NAME?", "=@PA.LÖNEGAP(A1)"],
  ["='PA.X('!A1+PA.X(1)", "#NAME?", "='PA.X('!A1+PA.X(1)"],
  ["='PA.X('!A1", "#NAME?", undefined],
  [
    '=IF(A1="_xldudf_PA_X",_xldudf_PA_HELTID(40),"a""b")',
    "#NAME?",
    '=IF(A1="_xldudf_PA_X",PA.HELTID(40),"a""b")',
  ],
  // A value, another error, another add-in's function, and a text that only names one: left as they are.
  ["=PA.SCHABLON(2025)", 342.6, undefined],
  ["=PA.SCHABLON(2099)", "#N/A", undefined],
  ["=SUMA(1)", "#NAME?", undefined],
  ["=SPA.PRIS(1)", "#NAME?", undefined],
  ['=FEL("PA.SCHABLON(2025)")', "#NAME?", undefined],
])("%s that shows %s is written again as %s", (formula, value, again) => {
  expect(paAgain(formula, value)).toBe(again);
});
