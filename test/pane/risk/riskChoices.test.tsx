import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { change, click, pause } from "../work/keptViews";
import { drawn, opened, sentence, view } from "./openedRisk";

test("an own default is marked, moves the interval, stands on the sheet and is put back", async () => {
  const port = await opened();
  await change("Dragningar", "100");
  await drawn();
  const before = sentence();
  await click(/^Förval/);
  const field = screen.getByLabelText(/^LSS: kommunens svängning utöver enskilda beslut/);
  const type = async (text: string): Promise<void> => {
    await act(async () => {
      fireEvent.change(field, { target: { value: text } });
      fireEvent.blur(field);
    });
  };
  await type("140 %");
  expect(view()).toContain("är 140 % men ska vara mellan 0 och 100 %. Det förra värdet gäller.");
  expect(sentence()).toBe(before);
  await type("20 %");
  expect(view()).toContain("eget Förvalet är 4,5 % (antagande).");
  await drawn();
  expect(sentence()).not.toBe(before);
  await click("Skriv till arbetsboken");
  await pause();
  const cells = port.added[0]?.cells ?? new Map<string, string>();
  const row = [...cells].find(([, text]) => text.startsWith("LSS: kommunens svängning"))?.[0];
  const of = (column: string): string | undefined => cells.get(`${column}${row?.slice(1) ?? ""}`);
  expect([of("B"), of("D"), of("E")]).toEqual(["0.2", "0.045", "eget"]);
  await click("Återställ LSS: kommunens svängning utöver enskilda beslut");
  // The button is gone; the keyboard is in the field that it concerned.
  expect(document.activeElement).toBe(field);
  await drawn();
  expect(sentence()).toBe(before);
});

test("a default that the nation has too is said to be as the nation's, and the nation's can be taken", async () => {
  await opened();
  await click(/^Förval/);
  expect(view()).toContain("Som riket. Försäkringskassan, inflöde och utflöde 2022–2024");
  await click("Spridning i timmar mellan LSS-beslut som riket: 0,39");
  const field = screen.getByLabelText(/^Spridning i timmar mellan LSS-beslut/);
  expect((field as HTMLInputElement).value).toBe("0,39");
  expect(document.activeElement).toBe(field);
  expect(screen.queryByRole("button", { name: /som riket: 0,39/ })).toBeNull();
});

test("correlations that cannot hold together are not drawn with: the nearest are proposed and taken in one step", async () => {
  await opened();
  await change("Dragningar", "100");
  await drawn();
  await click(/^Samband mellan delarna/);
  await change("SFB:s gemensamma svängning och LSS gemensamma svängning", "1");
  await change("LSS gemensamma svängning och egen regis resultat per brukare", "1");
  expect(view()).toContain("Sambanden går inte ihop: alla kan inte gälla samtidigt.");
  const rows = within(screen.getByRole("region", { name: "Närmast möjliga samband" }))
    .getAllByRole("row")
    .slice(1)
    .map(({ textContent }) => textContent);
  // N. J. Higham 2002, section 4: 0.7607 and 0.1573, cut to two decimals that hold.
  expect(rows).toHaveLength(3);
  expect(rows[0]).toMatch(/10,7[56]$/);
  expect(rows[1]).toMatch(/00,15$/);
  await click("Ta de närmaste");
  await drawn();
  expect(view()).not.toContain("går inte ihop");
  await click("Ångra: de närmaste samband som går togs");
  expect(view()).toContain("Sambanden går inte ihop");
});

test("what each part explains by itself and with others is drawn when asked for, and is of what stands", async () => {
  const port = await opened();
  await change("Dragningar", "200");
  await drawn();
  await click("Räkna samspel");
  await waitFor(() => expect(screen.queryByText("Med samspel (ST)")).not.toBeNull(), {
    timeout: 60_000,
  });
  await click("Skriv till arbetsboken");
  await pause();
  const cells = port.added[0]?.cells;
  const heading = [...(cells ?? [])].find(([, text]) => text === "Med samspel (ST)")?.[0];
  expect(heading).toMatch(/^G/);
  const below = `G${Number(heading?.slice(1)) + 1}`;
  expect(Number(cells?.get(below))).toBeGreaterThan(0);
  await change("Frö", "2");
  expect(screen.queryByText("Med samspel (ST)")).toBeNull();
});
