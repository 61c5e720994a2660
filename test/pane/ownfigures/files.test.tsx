import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { TextDecoder } from "node:util";
import { click } from "../followup/followPane";
import { FakePort } from "../views/fakePort";
import { plain, renderPane } from "../views/renderPane";

// The reader of files comes when the first one is read; jsdom has no decoder of its own.
Object.assign(globalThis, { TextDecoder });

const month = (k: number, account: string, object: string, amount: string): readonly string[] => [
  `#PSALDO 0 20260${k} ${account} {} ${amount}`,
  `#PSALDO 0 20260${k} ${account} {21 "${object}"} ${amount}`,
];

const ledger = (months: number): string =>
  [
    "#FLAGGA 0",
    "#GEN 20260704",
    "#SIETYP 3",
    '#FNAMN "Exempelkommunen"',
    "#RAR 0 20260101 20261231",
    '#KONTO 4538 "Ersättning till Försäkringskassan"',
    '#KONTO 4539 "Sena fakturor från tidigare år"',
    '#KONTO 5011 "Månadslön"',
    '#DIM 21 "Verksamhet"',
    '#OBJEKT 21 "51331" "Personlig assistans SFB"',
    '#OBJEKT 21 "51333" "Personlig assistans, egen regi"',
    '#OBJEKT 21 "40710" "Grundskola"',
    ...Array.from({ length: months }, (_, k) => [
      ...month(k + 1, "4538", "51331", "400000.55"),
      ...month(k + 1, "5011", "51333", "90000.10"),
    ]).flat(),
    ...month(2, "4539", "51331", "62000.00"),
    '#PSALDO 0 202601 6011 {21 "40710"} 1.00',
    "",
  ].join("\n");

async function paste(text: string): Promise<void> {
  await act(async () => {
    fireEvent.change(screen.getByLabelText("Tabell att klistra in"), { target: { value: text } });
  });
  await click("Läs det inklistrade");
}

const said = (): string => plain(document.querySelector(".own")?.textContent ?? "");
const field = (label: string): string =>
  plain((screen.getByLabelText(label) as HTMLInputElement).value);

test("a ledger's file gives the months to the öre, and the next one is read as the first", async () => {
  const port = new FakePort();
  await renderPane(port, "Uppföljning");
  await paste(ledger(2));
  await waitFor(() => screen.getByText(/Utfall som täcks: januari 2026–februari 2026/));
  expect(said()).toContain("Verksamheter i filen: 2 av 3 visas");
  await click("Sena fakturor (troligast)");
  await click("Underskott i egen regi (troligast)");
  expect(said()).toContain("SFB 2026: utfall 2 månader, 862 001 kr.");
  await click("Använd");
  await click("SFB");
  // 400 000,55 + 62 000,00, of which the late invoices are of earlier years.
  expect(field("SFB, utfall, februari")).toBe("462 000,55");
  expect(field("SFB, varav tidigare år, februari")).toBe("62 000");
  expect(document.body.textContent).not.toContain("Ingår de i utfallet");
  await paste(ledger(3));
  await waitFor(() => screen.getByText(/Tabellen känns igen/));
  expect(document.querySelectorAll(".own__answer")).toHaveLength(0);
  expect(said()).toContain("Egen regi 2026: utfall 3 månader, 270 000 kr.");
});

test("another verksamhet is found by its name and shown, and put away again", async () => {
  await renderPane(new FakePort(), "Uppföljning");
  await paste(ledger(1));
  await waitFor(() => screen.getByText(/Verksamheter i filen/));
  const box = screen.getByLabelText(/40710 Grundskola/);
  await act(async () => {
    fireEvent.click(box);
  });
  expect(said()).toContain("40710 Grundskola / 6011");
  await click("Ångra senaste svaret");
  expect(said()).not.toContain("40710 Grundskola / 6011");
});

test("a file that was cut is shown and gives nothing", async () => {
  await renderPane(new FakePort(), "Uppföljning");
  const cut = ledger(2).split("\n").slice(0, -8);
  await paste([...cut, "#PSALDO 0 2026"].join("\n"));
  await waitFor(() => screen.getByText(/Filen är avklippt efter rad/));
  expect(screen.getByRole("button", { name: "Använd" }).getAttribute("aria-disabled")).toBe("true");
  expect(said()).toContain("51331 Personlig assistans SFB / 4538");
});

test("a table that is pasted is read as one that is marked; what it cannot be is said", async () => {
  await renderPane(new FakePort(), "Uppföljning");
  await paste("Utfall, tkr\t2026-01\t2026-02\nSFB\t438,5\t396,25");
  await waitFor(() => screen.getByText(/SFB 2026: utfall 2 månader, 834.750.kr/));
  await paste('A;2025\n"B;1');
  await waitFor(() => screen.getByText(/Rad 2: ett citattecken saknas/));
});
