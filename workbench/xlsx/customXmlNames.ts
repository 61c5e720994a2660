/** The names by which a workbook file ties XML of other programs to itself (ECMA-376, part 1, 22.5). */
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";

export const CUSTOM_XML = {
  namespace: `${OFFICE}/customXml`,
  relation: `${OFFICE}/relationships/customXml`,
  propsRelation: `${OFFICE}/relationships/customXmlProps`,
  propsType: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
} as const;

export const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
export const WORKBOOK_RELATIONS = "xl/_rels/workbook.xml.rels";
