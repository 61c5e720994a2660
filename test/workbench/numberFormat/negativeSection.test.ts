import { shownByCode } from "../../../workbench/engine/numberFormat/shownByCode";

const VALUES = [-200, -5, 0, 5, 200];

// Made by LibreOffice 7.4 from a workbook of these codes and values.
test.each([
  ["[Red][<0]0;0", "200 5 0 5 200"],
  ["[<0]0", "200 5 0 5 200"],
  ["[Red][<0]0;[>100]0;0", "-200 -5 0 5 200"],
  ["[<0]0;[>0]0;0", "200 5 0 5 200"],
  ["[>0]0;[<0]0;0", "200 5 0 5 200"],
  ["[<-10]0;0", "-200 -5 0 5 200"],
  ["[<=-1]0;0", "-200 -5 0 5 200"],
  ["[<>0]0;0", "-200 -5 0 5 200"],
  ["[>-10]0;0", "200 -5 0 5 200"],
  ["[<5]0;0", "-200 -5 0 5 200"],
  ["[<0](0);0", "(200) (5) 0 5 200"],
  ["[<0]-0;0", "-200 -5 0 5 200"],
  ['[<0]"minus "0;0', "minus 200|minus 5|0|5|200"],
  ["[>100]0;[<0]0;0", "200 5 0 5 200"],
  ["[<0]General;0", "200 5 0 5 200"],
  ["0;[<0]0;0", "-200 -5 0 5 200"],
  ["0;[<-5]0;0", "-200 -5 0 5 200"],
])("%s shows -200, -5, 0, 5, 200 as %s", (code, texts) => {
  const shown = VALUES.map((value) => shownByCode(value, code));
  expect(shown.join(texts.includes("|") ? "|" : " ")).toBe(texts);
});

// LibreOffice shows the numbers below zero without a sign in these.
test.each([
  ["[>0]0;0", "-200 -5 0 5 200"],
  ["[>100]0;0", "-200 -5 0 5 200"],
  ["[=0]0;0", "-200 -5 0 5 200"],
  ["[<=0]0;0", "-200 -5 0 5 200"],
])("%s keeps the sign: -200, -5, 0, 5, 200 as %s", (code, texts) => {
  expect(VALUES.map((value) => shownByCode(value, code)).join(" ")).toBe(texts);
});

test("a section with a sign of its own gets no second one", () => {
  expect(shownByCode(-200, "[<-10]-0;0")).toBe("-200");
  expect(shownByCode(-200, "[<-10](0);0")).toBe("(200)");
  expect(shownByCode(-200, "[<=0]\u22120;0")).toBe("\u2212200");
});
