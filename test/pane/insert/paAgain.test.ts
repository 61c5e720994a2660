import { paAgain } from "../../../taskpane/insert/paAgain";

// Excel keeps an unknown function of an add-in by the name _xldudf_<namespace>_<name>.
test.each([
  ["=PA.SCHABLON(2025)", "#NAME?", "=PA.SCHABLON(2025)"],
  ["=1+PA.SJUKLÖN(1,2,3)", "#BUSY!", "=1+PA.SJUKLÖN(1,2,3)"],
  ["=_xldudf_PA_ÄRENDEN(A1:F9,2026)", "#NAME?", "=PA.ÄRENDEN(A1:F9,2026)"],
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
