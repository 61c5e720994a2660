import type { StoredName } from "../../taskpane/workbook/port";
import { LONGEST_STORED, STORED_NAMESPACES } from "../../taskpane/workbook/storedPart";
import type { ContractHost } from "./workbookContract";

const FOREIGN = '<metadata xmlns="http://exempel.se/annat"><a>1</a></metadata>';
const ours = (text: string, revision: string): string =>
  `<arbete xmlns="urn:pa-kalkyl:arbete" revision="${revision}">${text}</arbete>`;

const NAMES = Object.keys(STORED_NAMESPACES) as StoredName[];

/** The part of the workbook contract that concerns what PA-kalkyl keeps in the workbook. */
export function storedContract(host: () => ContractHost): void {
  describe("keeping a text in the workbook", () => {
    test("nothing is kept until something is written", async () => {
      expect(await host().port.readStored("prognos")).toBeUndefined();
    });

    test("what is written is read again, with the revision that the writing gave", async () => {
      const { port } = host();
      const first = await port.writeStored("prognos", '{"scenarier":[]}', undefined);
      expect(await port.readStored("prognos")).toEqual({
        text: '{"scenarier":[]}',
        revision: first,
      });
      const second = await port.writeStored("prognos", '{"scenarier":[1]}', first);
      expect(second).not.toBe(first);
      expect(await port.readStored("prognos")).toEqual({
        text: '{"scenarier":[1]}',
        revision: second,
      });
      expect(host().customXml()).toHaveLength(1);
    });

    test.each([
      ["an empty text", ""],
      ["only spaces", "   "],
      ["signs of XML", `<a b="c">&amp; ]]> 'x'</a>`],
      ["backslashes as of JSON", String.raw`{"a":"C:\\mapp \u0041 \n"}`],
      ["line breaks of both kinds", "rad 1\r\nrad 2\nrad 3\ttabb"],
      ["what XML cannot hold", "noll \u0000, BEL \u0007, \uffff och halva par \ud800"],
      ["letters outside ASCII", "Årets kalkyl – 8 % 👍"],
    ])("%s comes back as it was", async (_what, text) => {
      await host().port.writeStored("prognos", text, undefined);
      expect((await host().port.readStored("prognos"))?.text).toBe(text);
    });

    test.each([
      ["a first text where another has written one", undefined],
      ["a revision that is not the last", "1-gammal"],
    ])("%s is refused, and what is kept stays", async (_what, expected) => {
      const { port } = host();
      const revision = await port.writeStored("prognos", "min", undefined);
      await port.writeStored("prognos", "den andras", revision);
      const before = host().customXml();
      for (const old of [expected, revision]) {
        await expect(port.writeStored("prognos", "min igen", old)).rejects.toMatchObject({
          code: "changedByOther",
          message: expect.stringContaining("ändrats av någon annan"),
        });
      }
      expect(host().customXml()).toEqual(before);
    });

    test("a revision where nothing is kept any more is refused", async () => {
      await expect(host().port.writeStored("prognos", "min", "3-x")).rejects.toMatchObject({
        code: "changedByOther",
      });
      expect(host().customXml()).toEqual([]);
    });

    test("of several parts the newest is read, by the number of changes and not by the letters", async () => {
      host().putCustomXml(ours("tionde", "10-a"));
      host().putCustomXml(ours("nionde", "9-b"));
      expect(await host().port.readStored("prognos")).toEqual({ text: "tionde", revision: "10-a" });
    });

    test("a writing takes away only the part that was read", async () => {
      host().putCustomXml(FOREIGN);
      host().putCustomXml(ours("en annans", "1-b"));
      host().putCustomXml(ours("läst", "2-a"));
      const revision = await host().port.writeStored("prognos", "ny", "2-a");
      expect(revision).toMatch(/^3-/);
      expect((await host().port.readStored("prognos"))?.text).toBe("ny");
      const kept = host().customXml();
      expect(kept).toHaveLength(3);
      expect(kept).toEqual(
        expect.arrayContaining([
          FOREIGN,
          ours("en annans", "1-b"),
          expect.stringContaining(">ny<"),
        ]),
      );
    });

    test("another program's parts are neither read nor touched", async () => {
      host().putCustomXml(FOREIGN);
      expect(await host().port.readStored("prognos")).toBeUndefined();
      await host().port.writeStored("prognos", "min", undefined);
      expect(host().customXml()).toEqual(expect.arrayContaining([FOREIGN]));
    });

    test.each([
      ["prognos", "Ta bort scenarier"],
      ["avvikelse", "Läs färre rader"],
      ["retro", "färre perioder"],
      ["egenregi", "Töm fält"],
      ["siffror", "färre rader"],
      ["egnavarden", "Ta bort värden"],
      ["arenden", "Töm fält"],
      ["uppfoljning", "Ta bort behållna"],
      ["osakerhet", "Ta bort händelser"],
      ["rapport", "Korta den egna texten"],
      ["jamforelse", "Ta bort år"],
      ["utjamning", "Töm fält"],
      ["oppna", "Ta bort kopior"],
      ["blad", "Skriv färre"],
    ] as const)(
      "a text of %s that is too long is refused with what to do, and nothing is written",
      async (name, advice) => {
        const long = "x".repeat(LONGEST_STORED + 1);
        await expect(host().port.writeStored(name, long, undefined)).rejects.toMatchObject({
          code: "unavailable",
          message: expect.stringContaining(advice),
        });
        expect(host().customXml()).toEqual([]);
      },
    );
  });

  describe("texts of several names", () => {
    test("the forecast is found where it has always been, and each of the others apart", async () => {
      const { port } = host();
      for (const name of NAMES) await port.writeStored(name, `text ${name}`, undefined);
      expect(host().customXml()).toEqual([
        expect.stringMatching(/^<arbete xmlns="urn:pa-kalkyl:arbete".*>text prognos</),
        expect.stringMatching(/^<arbete xmlns="urn:pa-kalkyl:avvikelse".*>text avvikelse</),
        expect.stringMatching(/^<arbete xmlns="urn:pa-kalkyl:retro".*>text retro</),
        expect.stringMatching(/^<arbete xmlns="urn:pa-kalkyl:egenregi".*>text egenregi</),
        expect.stringMatching(/^<arbete xmlns="urn:pa-kalkyl:siffror".*>text siffror</),
        expect.stringMatching(/^<arbete xmlns="urn:pa-kalkyl:egnavarden".*>text egnavarden</),
        expect.stringMatching(/^<arbete xmlns="urn:pa-kalkyl:arenden".*>text arenden</),
        expect.stringMatching(/^<arbete xmlns="urn:pa-kalkyl:uppfoljning".*>text uppfoljning</),
        expect.stringMatching(/^<arbete xmlns="urn:pa-kalkyl:osakerhet".*>text osakerhet</),
        expect.stringMatching(/^<arbete xmlns="urn:pa-kalkyl:rapport".*>text rapport</),
        expect.stringMatching(/^<arbete xmlns="urn:pa-kalkyl:jamforelse".*>text jamforelse</),
        expect.stringMatching(/^<arbete xmlns="urn:pa-kalkyl:utjamning".*>text utjamning</),
        expect.stringMatching(/^<arbete xmlns="urn:pa-kalkyl:oppna".*>text oppna</),
        expect.stringMatching(/^<arbete xmlns="urn:pa-kalkyl:blad".*>text blad</),
      ]);
      for (const name of NAMES) {
        expect((await port.readStored(name))?.text).toBe(`text ${name}`);
      }
    });

    test.each(NAMES)("writing %s changes neither text nor revision of another", async (name) => {
      const { port } = host();
      const others = NAMES.filter((each) => each !== name);
      for (const each of NAMES) await port.writeStored(each, `först ${each}`, undefined);
      const before = await Promise.all(others.map((each) => port.readStored(each)));
      const { revision } = (await port.readStored(name)) ?? {};
      await port.writeStored(name, "sedan", revision);
      expect(await Promise.all(others.map((each) => port.readStored(each)))).toEqual(before);
      for (const [place, each] of others.entries()) {
        await port.writeStored(each, "igen", before[place]?.revision);
      }
      expect((await port.readStored(name))?.text).toBe("sedan");
      expect(host().customXml()).toHaveLength(NAMES.length);
    });

    test("a text that names another's namespace is still one's own", async () => {
      const { port } = host();
      await port.writeStored("avvikelse", "urn:pa-kalkyl:retro", undefined);
      expect(await port.readStored("retro")).toBeUndefined();
      expect((await port.readStored("avvikelse"))?.text).toBe("urn:pa-kalkyl:retro");
    });
  });
}
