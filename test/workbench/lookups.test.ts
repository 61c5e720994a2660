import { createModel } from "../../workbench/engine/createModel";
import { prepareWorkbench } from "../files/workbench";

/** Two municipalities, and names that differ in one letter: a lookup that takes å for a answers the wrong one. */

beforeAll(prepareWorkbench);

const CELLS = {
  ...{ A1: "Habo", A2: "Håbo", A3: "Lidén", A4: "Liden", A5: "ÖREBRO", A6: "Orebro", A7: "zon" },
  ...{ B1: "1", B2: "2", B3: "3", B4: "4", B5: "5", B6: "6", B7: "7" },
  ...{ D1: "Habo", E1: "Håbo", F1: "Lidén", D2: "1", E2: "2", F2: "3" },
};

function answer(formula: string): unknown {
  const model = createModel({
    version: "19.3.2",
    sheets: [{ id: "b", name: "Blad", cells: { ...CELLS, H9: formula } }],
  });
  return model.getters.getEvaluatedCell({ sheetId: "b", col: 7, row: 8 }).value;
}

test.each([
  ['=VLOOKUP("Håbo",A1:B7,2,FALSE)', 2],
  ['=VLOOKUP("habo",A1:B7,2,FALSE)', 1],
  ['=VLOOKUP("HÅBO",A1:B7,1,FALSE)', "Håbo"],
  // å written as a and a ring
  ['=VLOOKUP("Ha\u030abo",A1:B7,2,FALSE)', 2],
  ['=VLOOKUP("Haabo",A1:B7,2,FALSE)', "#N/A"],
  ['=HLOOKUP("Håbo",D1:F2,2,FALSE)', 2],
  ['=HLOOKUP("Lidén",D1:F2,1,FALSE)', "Lidén"],
  ['=MATCH("Liden",A1:A7,0)', 4],
  ['=MATCH("Lidén",A1:A7,0)', 3],
  ['=MATCH("orebro",A1:A7,0)', 6],
  ['=MATCH("Örebro",A1:A7,0)', 5],
  ['=MATCH("Hå*",A1:A7,0)', 2],
  ['=MATCH("H?bo",A1:A7,0)', 1],
  ['=MATCH("L?d?n",A1:A7,0)', 3],
  ['=XLOOKUP("Håbo",A1:A7,B1:B7)', 2],
  ['=XLOOKUP("Håbo",A1:A7,A1:A7)', "Håbo"],
  ['=XLOOKUP("Hábo",A1:A7,B1:B7,"finns inte")', "finns inte"],
  ['=XMATCH("Håbo",A1:A7)', 2],
  ['=XMATCH("ö*",A1:A7,2)', 5],
  ['=INDEX(B1:B7,MATCH("Håbo",A1:A7,0))', 2],
  // Sorted in Swedish: å, ä and ö after z
  ['=LOOKUP("Älmhult",{"Alvesta";"Zinkgruvan";"Åmål";"Örebro"},{1;2;3;4})', 3],
  ['=VLOOKUP("Ås",{"Alvesta",1;"Zinkgruvan",2;"Åmål",3;"Örebro",4},2,TRUE)', 3],
])("%s", (formula, expected) => {
  expect(answer(formula)).toBe(expected);
});
