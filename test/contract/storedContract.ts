import { LONGEST_STORED } from "../../taskpane/workbook/storedPart";
import type { ContractHost } from "./workbookContract";

const FOREIGN = '<metadata xmlns="http://exempel.se/annat"><a>1</a></metadata>';
const ours = (text: string, revision: string): string =>
  `<arbete xmlns="urn:pa-kalkyl:arbete" revision="${revision}">${text}</arbete>`;

/** The part of the workbook contract that concerns what PA-kalkyl keeps in the workbook. */
export function storedContract(host: () => ContractHost): void {
  describe("keeping a text in the workbook", () => {
    test("nothing is kept until something is written", async () => {
      expect(await host().port.readStored()).toBeUndefined();
    });

    test("what is written is read again, with the revision that the writing gave", async () => {
      const { port } = host();
      const first = await port.writeStored('{"scenarier":[]}', undefined);
      expect(await port.readStored()).toEqual({ text: '{"scenarier":[]}', revision: first });
      const second = await port.writeStored('{"scenarier":[1]}', first);
      expect(second).not.toBe(first);
      expect(await port.readStored()).toEqual({ text: '{"scenarier":[1]}', revision: second });
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
      await host().port.writeStored(text, undefined);
      expect((await host().port.readStored())?.text).toBe(text);
    });

    test.each([
      ["a first text where another has written one", undefined],
      ["a revision that is not the last", "1-gammal"],
    ])("%s is refused, and what is kept stays", async (_what, expected) => {
      const { port } = host();
      const revision = await port.writeStored("min", undefined);
      await port.writeStored("den andras", revision);
      const before = host().customXml();
      for (const old of [expected, revision]) {
        await expect(port.writeStored("min igen", old)).rejects.toMatchObject({
          code: "changedByOther",
          message: expect.stringContaining("ändrats av någon annan"),
        });
      }
      expect(host().customXml()).toEqual(before);
    });

    test("a revision where nothing is kept any more is refused", async () => {
      await expect(host().port.writeStored("min", "3-x")).rejects.toMatchObject({
        code: "changedByOther",
      });
      expect(host().customXml()).toEqual([]);
    });

    test("of several parts the newest is read, by the number of changes and not by the letters", async () => {
      host().putCustomXml(ours("tionde", "10-a"));
      host().putCustomXml(ours("nionde", "9-b"));
      expect(await host().port.readStored()).toEqual({ text: "tionde", revision: "10-a" });
    });

    test("a writing takes away only the part that was read", async () => {
      host().putCustomXml(FOREIGN);
      host().putCustomXml(ours("en annans", "1-b"));
      host().putCustomXml(ours("läst", "2-a"));
      const revision = await host().port.writeStored("ny", "2-a");
      expect(revision).toMatch(/^3-/);
      expect((await host().port.readStored())?.text).toBe("ny");
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
      expect(await host().port.readStored()).toBeUndefined();
      await host().port.writeStored("min", undefined);
      expect(host().customXml()).toEqual(expect.arrayContaining([FOREIGN]));
    });

    test("a text that is too long is refused with what to do, and nothing is written", async () => {
      const long = "x".repeat(LONGEST_STORED + 1);
      await expect(host().port.writeStored(long, undefined)).rejects.toMatchObject({
        code: "unavailable",
        message: expect.stringContaining("Ta bort scenarier"),
      });
      expect(host().customXml()).toEqual([]);
    });
  });
}
