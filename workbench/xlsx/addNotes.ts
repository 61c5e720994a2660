import { type CellNotes } from "../engine/cellNotes";
import { RELATIONS } from "./customXmlNames";
import { escapedText } from "./escapedText";
import { freeIds } from "./freeIds";
import { insertInOrder } from "./insertInOrder";
import { areaOf } from "./read/cellPlace";
import { elements, parseXml } from "./xmlDocument";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const VML_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";

/** How large the box is that Excel shows over the cells. */
const BOX = { columns: 4, rows: 6 } as const;

function commentsXml(notes: readonly (readonly [cell: string, text: string])[]): XMLDocument {
  const document = parseXml(
    `<comments xmlns="${SHEET}"><authors><author/></authors><commentList/></comments>`,
  );
  const [list] = elements(document, "commentList");
  for (const [cell, text] of notes) {
    const make = (name: string): Element => document.createElementNS(SHEET, name);
    const [comment, body, run, letters] = [make("comment"), make("text"), make("r"), make("t")];
    comment.setAttribute("ref", cell);
    comment.setAttribute("authorId", "0");
    letters.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
    letters.textContent = escapedText(text);
    run.append(letters);
    body.append(run);
    comment.append(body);
    list?.append(comment);
  }
  return document;
}

/** The boxes that Excel draws them in; without them it shows no notes. Source: ECMA-376 part 4, 19.4. */
function boxesXml(cells: readonly string[]): string {
  const shapes = cells.map((cell, place) => {
    const { top = 0, left = 0 } = areaOf(cell) ?? {};
    const anchor = [left + 1, 15, Math.max(0, top - 1), 10].concat([
      left + 1 + BOX.columns,
      15,
      Math.max(0, top - 1) + BOX.rows,
      4,
    ]);
    return (
      `<v:shape id="_x0000_s${1025 + place}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
      `<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>` +
      `<v:textbox style="mso-direction-alt:auto"/>` +
      `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor.join(", ")}</x:Anchor>` +
      `<x:AutoFill>False</x:AutoFill><x:Row>${top}</x:Row><x:Column>${left}</x:Column></x:ClientData></v:shape>`
    );
  });
  return (
    `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">` +
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>` +
    `<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>` +
    `${shapes.join("")}</xml>`
  );
}

/**
 * Puts the notes of the sheets into the file, nobody named as their author. `sheetIds` are those of the sheets
 * in order. Returns the drawings of their boxes by path; the rest goes into `documents`.
 */
export function addNotes(
  documents: Map<string, XMLDocument>,
  sheetIds: readonly string[],
  notes: CellNotes,
): Map<string, string> {
  const boxes = new Map<string, string>();
  const types = documents.get("[Content_Types].xml")?.documentElement;
  sheetIds.forEach((sheetId, index) => {
    const own = Object.entries(notes[sheetId] ?? {});
    const sheet = documents.get(`xl/worksheets/sheet${index}.xml`)?.documentElement;
    if (own.length === 0 || types === undefined || sheet === undefined) return;
    const path = `xl/worksheets/_rels/sheet${index}.xml.rels`;
    const relations = documents.get(path) ?? parseXml(`<Relationships xmlns="${RELATIONS}"/>`);
    documents.set(path, relations);
    const freeId = freeIds(relations.documentElement);
    const relate = (kind: string, target: string): string => {
      const relation = relations.createElementNS(RELATIONS, "Relationship");
      const id = freeId();
      relation.setAttribute("Id", id);
      relation.setAttribute("Type", `${OFFICE}/${kind}`);
      relation.setAttribute("Target", target);
      relations.documentElement.append(relation);
      return id;
    };
    const isType = (name: string, key: string, value: string): boolean =>
      elements(types, name).some((each) => each.getAttribute(key) === value);
    const type = (name: string, key: string, value: string, content: string): void => {
      if (isType(name, key, value)) return;
      const element = types.ownerDocument.createElementNS(types.namespaceURI, name);
      element.setAttribute(key, value);
      element.setAttribute("ContentType", content);
      // The schema has the extensions first.
      if (name === "Default") types.prepend(element);
      else types.append(element);
    };
    documents.set(`xl/comments${index}.xml`, commentsXml(own));
    relate("comments", `../comments${index}.xml`);
    type("Override", "PartName", `/xl/comments${index}.xml`, COMMENTS_TYPE);
    boxes.set(`xl/drawings/vmlDrawing${index}.vml`, boxesXml(own.map(([cell]) => cell)));
    const drawing = sheet.ownerDocument.createElementNS(SHEET, "legacyDrawing");
    drawing.setAttributeNS(
      OFFICE,
      "r:id",
      relate("vmlDrawing", `../drawings/vmlDrawing${index}.vml`),
    );
    insertInOrder(sheet, drawing);
    type("Default", "Extension", "vml", VML_TYPE);
  });
  return boxes;
}
