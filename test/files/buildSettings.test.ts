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

test("the address is written as a browser understands it", () => {
  const { baseUrl } = buildSettings({
    PA_BASE_URL: " HTTPS://Intranat.Kommunen.SE/vård & omsorg/",
  });
  expect(baseUrl).toBe("https://intranat.kommunen.se/v%C3%A5rd%20%26%20omsorg");
});

test.each([
  "https://namn:ord@kommunen.se",
  "https://kommunen.se/pa?x=1",
  "https://kommunen.se/#pa",
])("%s has more than a place, and is refused by name", (address) => {
  expect(() => buildSettings({ PA_BASE_URL: address })).toThrow(/^PA_BASE_URL .*nothing else/);
  expect(() => buildSettings({ OFFICE_JS_URL: address })).toThrow(/^OFFICE_JS_URL /);
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
