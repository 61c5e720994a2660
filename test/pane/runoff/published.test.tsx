import { screen } from "@testing-library/react";
import cases from "../../cases/retro/publicerade.json";
import handWorked from "../../cases/retro/handraknat.json";
import { plain } from "../views/renderPane";
import { choose, click, mark, marked, openRetro, row, summary, type } from "./retroPane";

// Queries by role are slow in jsdom, and slower where several test files share a processor.
const { RAA } = cases.triangles;
const raaRows = RAA.cumulative.map((values, i) => [Number(RAA.origins[i]), ...values]);
const raaCells = [["Period", ...RAA.origins.map((_, k) => k)], ...raaRows];
const hand = handWorked.rows.map((cells) => cells.map((cell) => (cell === "" ? null : cell)));
const TABLE = /Fakturerat, slutligt/;

describe("the published triangle RAA", () => {
  test("is calculated as printed: 52 135 outstanding, standard error 26 909", async () => {
    await openRetro();
    await choose("Utgå från", "raa");
    expect(summary()).toContain("52 135 tusen dollar");
    expect(summary()).toContain("± 26 909");
    // Mack (1994), p. 130.
    const printed = [206, 623, 747, 1469, 2002, 2209, 5358, 6333, 24566];
    const shown = RAA.origins.slice(1).map((origin) => row(TABLE, origin)[1]?.replace(" ", ""));
    expect(shown).toEqual(printed.map(String));
    expect(row(TABLE, "Totalt").slice(0, 2)).toEqual(["52 135", "26 909"]);
    expect(row(TABLE, "Totalt").slice(3)).toEqual(["160 987", "213 122"]);
  });

  test("with the loglinear rule has the error that the R package prints, 26 881", async () => {
    await openRetro();
    await choose("Utgå från", "raa");
    await click("Fördjupning");
    await click("Metod");
    await choose("Metod", "loglinear");
    expect(summary()).toContain("± 26 881");
  });

  test("read from cells is the same, with its place and date in what is to be booked", async () => {
    const port = marked(raaCells, "C5:M15");
    await openRetro(port);
    await click("Hämta dina siffror");
    const preview = screen.getByRole("group", { name: "Din tabell" });
    expect(plain(preview.textContent)).toContain(
      "10 perioder, 1981 till 1990, och 10 fördröjningar",
    );
    // Looking changes nothing.
    expect(summary()).not.toContain("52 135");
    await click("Använd");
    expect(summary()).toContain("52 135 kr");
    await type(/^Uppgifternas datum/, "2026-01-15");
    await click("Uppbokning");
    const order = screen.getByRole("table", { name: /Ej fakturerad personlig assistans/ });
    expect(plain(order.textContent)).toContain("Kostnadskonto, välj själv52 135");
    const trail = document.querySelector(".retro .facts")?.textContent;
    expect(trail).toContain("Fakturor!C5:M15");
    expect(trail).toContain("2026-01-15");
    await click(/^Ångra bytet av underlag: Exempel: simulerad kommun/);
    expect(summary()).not.toContain("52 135");
    // What was typed since is not lost: undo can be undone.
    await click("Gör om bytet av underlag: Fakturor!C5:M15 och metoden där");
    expect(summary()).toContain("52 135 kr");
    expect(screen.getByLabelText(/^Uppgifternas datum/)).toHaveProperty("value", "2026-01-15");
    await click(/^Ångra bytet av underlag: Exempel: simulerad kommun/);
    expect(summary()).not.toContain("52 135");
  });
});

describe("what is worked by hand", () => {
  test("with expected amounts has no standard error, and says that it is unknown", async () => {
    await openRetro(marked(hand, "A1:E4"));
    await click("Hämta dina siffror");
    await click("Använd");
    await click("Fördjupning");
    await click("Metod");
    await choose("Metod", "bf");
    expect(screen.getByText("Gammalt resultat")).toBeTruthy();
    await type(/^Förväntat belopp per period/, "300");
    // 300 × (1 − 1/1,05) + 300 × (1 − 1/1,155) + 300 × (1 − 1/1,7325) = 181,385…
    expect(summary()).toContain("Bokförs i hela kronor: 181 kr.");
    expect(summary()).toContain("okänt");
  });

  test("a column of expected amounts is read from cells, one that is no amount is named", async () => {
    const port = marked(hand, "A1:E4");
    await openRetro(port);
    await click("Hämta dina siffror");
    await click("Använd");
    await click("Fördjupning");
    await click("Metod");
    await choose("Metod", "bf");
    mark(port, [["Budget"], [100], [100], [300]], "G1:G4");
    await click("Läs markerad kolumn med belopp per period");
    expect(
      screen.getByText(/Cellen G1 är ”Budget” men ska vara ett belopp som är 0 eller större/),
    ).toBeTruthy();
    mark(port, [[null], [null], [null], [300]], "G1:G4");
    await click("Läs markerad kolumn med belopp per period");
    // 7,5 + 23,25 + 126,84
    expect(row(TABLE, "Totalt")[0]).toBe("158");
  });

  test("a tail of its own is taken, and one that is none is told at its field", async () => {
    await openRetro(marked(hand, "A1:E4"));
    await click("Hämta dina siffror");
    await click("Använd");
    await click("Fördjupning");
    await click("Metod");
    await choose("Efter sista kolumnen (svans)", "own");
    await type(/^Svansfaktor/, "1,1");
    // 866,25 × 1,1 − 689
    expect(row(TABLE, "Totalt")[0]).toBe("264");
    await type(/^Svansfaktor/, "20");
    const field = screen.getByLabelText(/^Svansfaktor/);
    expect(field.getAttribute("aria-invalid")).toBe("true");
    expect(summary()).toContain("Svansfaktorn är 20 men ska vara");
    expect(row(TABLE, "Totalt")[0]).toBe("264");
  });

  test("an estimated tail is shown beside its choice, and said to be one in what is booked", async () => {
    await openRetro(marked(hand, "A1:E4"));
    await click("Hämta dina siffror");
    await click("Använd");
    await click("Fördjupning");
    await click("Metod");
    await choose("Efter sista kolumnen (svans)", "loglinear");
    // test/model/runoff/duringTheYear.test.ts calculates it by hand.
    expect(screen.getByText(/Svansfaktorn är skattad till 1,0199, loglinjärt/)).toBeTruthy();
    await click("Uppbokning");
    const trail = document.querySelector(".retro .facts")?.textContent;
    expect(trail).toContain("Svansfaktor1,0199, skattad loglinjärt");
    expect(trail).toContain("Cellerna lästes somTriangel, kumulativ");
  });

  test("the next invoices are foreseen, and set against what came", async () => {
    const port = marked(hand, "A1:E4");
    await openRetro(port);
    await click("Hämta dina siffror");
    await click("Använd");
    await click("Fördjupning");
    await click("Metod");
    await choose("Efter sista kolumnen (svans)", "own");
    await type(/^Svansfaktor/, "1,1");
    await click("Utfall mot väntat");
    // With a tail too, the next invoices are the triangle's own: 2021 has passed its last column.
    expect(screen.getByText(/Svansen är inte med/)).toBeTruthy();
    // 150 × 0,05, 150 × 0,1, 200 × 0,5
    const next = /Väntat i nästa/;
    expect(row(next, "2024")[0]).toBe("100");
    mark(
      port,
      [
        [2021, 100, 150, 180, 189],
        [2022, 125, 150, 150, 200],
        [2023, 75, 150, 170, null],
        [2024, 200, 310, null, null],
        [2025, 90, null, null, null],
      ].map(([year, ...cells]) => [String(year), ...cells]),
      "A10:E14",
    );
    await click("Jämför med markerade celler");
    expect(row(next, "2022").slice(2)).toEqual(["50", "+43", "utanför"]);
    expect(row(next, "2024").slice(2)).toEqual(["110", "+10", "inom"]);
    expect(row(next, "Totalt")[2]).toBe("180");
    expect(screen.queryByText(/har ändrats/)).toBeNull();
    port.blocks.get("Fakturor!A10:E14")?.[0]?.splice(4, 1, 190);
    await click("Jämför med markerade celler");
    expect(
      screen.getByText(/perioden 2021 med fördröjningen 3: 189 förut, 190 nu/).textContent,
    ).toContain("Utfallet är räknat från det belopp som var känt förut");
    expect(row(next, "2024")[2]).toBe("110");
  });
});
