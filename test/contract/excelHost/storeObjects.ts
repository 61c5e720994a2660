import type { HostObject } from "./objects";
import { HostError } from "./protocol";
import type { HostWorkbook } from "./workbook";

/** What Excel answers for an object that is not there. */
const nothing = (type: string): HostObject => ({ type, isNull: true });

function settingObject(workbook: HostWorkbook, key: string): HostObject {
  return {
    type: "Setting",
    identity: { _Id: key },
    read: { value: () => workbook.settings.get(key) },
  };
}

/** The workbook's settings, by key. */
export function settingsObject(workbook: HostWorkbook): HostObject {
  return {
    type: "SettingCollection",
    methods: {
      add: (key, value) => {
        workbook.settings.set(String(key), value);
        return settingObject(workbook, String(key));
      },
      getItemOrNullObject: (key) =>
        workbook.settings.has(String(key))
          ? settingObject(workbook, String(key))
          : nothing("Setting"),
    },
  };
}

function partObject(workbook: HostWorkbook, id: string): HostObject {
  const xml = (): string => {
    const part = workbook.customXml.get(id);
    if (part === undefined) throw new HostError("ItemNotFound", "The part does not exist");
    return part;
  };
  return {
    type: "CustomXmlPart",
    identity: { _Id: id },
    read: { id: () => id },
    call: {
      getXml: xml,
      delete: () => {
        xml();
        workbook.customXml.delete(id);
        return null;
      },
    },
  };
}

const namespaceOf = (xml: string): string => /^<[^>]*?\sxmlns="([^"]*)"/.exec(xml)?.[1] ?? "";

/** The XML parts that programs keep in the workbook. */
export function customXmlObject(workbook: HostWorkbook): HostObject {
  return {
    type: "CustomXmlPartCollection",
    item: (id) => partObject(workbook, String(id)),
    methods: {
      add: (xml) => partObject(workbook, workbook.addCustomXml(String(xml))),
      getByNamespace: (uri) => ({
        type: "CustomXmlPartScopedCollection",
        items: () =>
          [...workbook.customXml]
            .filter(([, xml]) => namespaceOf(xml) === uri)
            .map(([id]) => partObject(workbook, id)),
        item: (id) => partObject(workbook, String(id)),
        methods: { getItem: (id) => partObject(workbook, String(id)) },
      }),
    },
  };
}
