import { buildSettings } from "../../scripts/buildSettings";

test("the address may end in a folder, and a slash at its end is dropped", () => {
  const { baseUrl } = buildSettings({ PA_BASE_URL: "https://intranat.kommunen.se/pa-kalkyl/" });
  expect(baseUrl).toBe("https://intranat.kommunen.se/pa-kalkyl");
});

test("office.js is Microsoft's, the build's own or another https host's", () => {
  const from = (OFFICE_JS_URL: string) => buildSettings({ OFFICE_JS_URL }).officeJsUrl;
  expect(from("")).toBe("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
  expect(from("office/office.js")).toBe("office/office.js");
  expect(from("https://cdn.kommunen.se/office.js")).toBe("https://cdn.kommunen.se/office.js");
});

test.each([
  "http://intranat.kommunen.se",
  "intranat.kommunen.se",
  "file:///srv",
  "ftp://kommunen.se",
])("%s, where Excel would open no add-in, is refused by name", (address) => {
  expect(() => buildSettings({ PA_BASE_URL: address })).toThrow(/^PA_BASE_URL .*https:\/\//);
  expect(() => buildSettings({ OFFICE_JS_URL: address })).toThrow(/^OFFICE_JS_URL .*https:\/\//);
});
