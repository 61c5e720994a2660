const OFFICE = "http://schemas.openxmlformats.org";
const MICROSOFT = "http://schemas.microsoft.com/office";

export interface KeptKind {
  readonly relation: string;
  readonly type: string;
  /** The start of the path in a saved file; a number and ".xml" follow. */
  readonly path: string;
  /** What the user calls such a part where it cannot be kept. */
  readonly name: string;
}

/** Parts that go from file to file as they are, by the end of their relationship's type in lower case. */
export const KEPT_KINDS: Readonly<Record<string, KeptKind>> = {
  "core-properties": {
    relation: `${OFFICE}/package/2006/relationships/metadata/core-properties`,
    type: "application/vnd.openxmlformats-package.core-properties+xml",
    path: "docProps/core",
    name: "dokumentegenskaper",
  },
  "custom-properties": {
    relation: `${OFFICE}/officeDocument/2006/relationships/custom-properties`,
    type: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
    path: "docProps/custom",
    name: "egna dokumentegenskaper",
  },
  classificationlabels: {
    relation: `${MICROSOFT}/2020/02/relationships/classificationlabels`,
    type: "application/vnd.ms-office.classificationlabels+xml",
    path: "docMetadata/LabelInfo",
    name: "känslighetsetiketter",
  },
  webextensiontaskpanes: {
    relation: `${MICROSOFT}/2011/relationships/webextensiontaskpanes`,
    type: "application/vnd.ms-office.webextensiontaskpanes+xml",
    path: "xl/webextensions/taskpanes",
    name: "tilläggens paneler",
  },
  webextension: {
    relation: `${MICROSOFT}/2011/relationships/webextension`,
    type: "application/vnd.ms-office.webextension+xml",
    path: "xl/webextensions/webextension",
    name: "tilläggens paneler",
  },
};
