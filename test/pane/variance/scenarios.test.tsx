import { act, fireEvent, screen, within } from "@testing-library/react";
import { openMalmo } from "../forecast/views/forecastPane";
import { plain } from "../views/renderPane";
import { commentNote, commentRead } from "./commentRead";

/** Malmö's scenarios to choose between in the tab Avvikelse. */
async function chooseScenarios(): Promise<HTMLElement> {
  await openMalmo();
  await act(async () => {
    fireEvent.click(screen.getByRole("tab", { name: "Avvikelse" }));
  });
  await act(async () => {
    fireEvent.click(screen.getByRole("button", { name: "Jämför två scenarier ur Prognos" }));
  });
  return screen.getByRole("group", { name: "Scenarier ur Prognos" });
}

test("two scenarios of the tab Prognos are compared, part by part", async () => {
  const box = await chooseScenarios();
  const second = within(box).getByLabelText<HTMLSelectElement>("Scenario 2");
  const name = second.selectedOptions[0]?.textContent ?? "";
  await act(async () => {
    fireEvent.click(within(box).getByRole("button", { name: "Jämför" }));
  });
  expect(screen.queryByRole("group", { name: "Scenarier ur Prognos" })).toBeNull();
  const origin = screen.getByLabelText<HTMLSelectElement>("Utgå från").selectedOptions[0];
  expect(origin?.textContent).toBe(`Bara basåret mot ${name} 2026`);
  expect(screen.getByLabelText("Jämför")).toHaveProperty("value", "scenario-scenario");
  const posts = plain(document.querySelector(".variance__table")?.textContent);
  expect(posts).toMatch(/SFB.*Personer.*Kostnad per person.*LSS.*Timmar.*Kostnad per timme/);
  const comment = commentRead();
  const plainName = plain(name);
  expect(comment.startsWith(`Exempel: Malmö. Nettokostnaden i ”${plainName}” blir `)).toBe(true);
  expect(comment).toMatch(/(mer|mindre|lika mycket som) (än )?i ”Bara basåret”/);
  const sides = [...document.querySelectorAll(".summary__figures dt")].map((each) =>
    plain(each.textContent),
  );
  expect(sides).toEqual(["Avvikelse totalt", "Bara basåret", plainName]);
  // The fields too are those of the two, and the sentence on the method names them.
  await act(async () => {
    fireEvent.click(screen.getByRole("button", { name: "SFB" }));
  });
  const heads = [...document.querySelectorAll('[aria-label="Faktor"] .rows__head span')];
  expect(heads.map((each) => plain(each.textContent))).toEqual([
    "Faktor",
    "Bara basåret",
    plainName,
  ]);
  const persons = screen.getByLabelText(`Personer, ${name}`);
  await act(async () => {
    fireEvent.change(persons, { target: { value: "många" } });
  });
  expect(plain(document.querySelector(".summary__wrong")?.textContent)).toContain(
    `”${plainName}” är ”många” men ska vara ett tal`,
  );
  await act(async () => {
    fireEvent.change(persons, { target: { value: "480" } });
    fireEvent.change(screen.getByLabelText("Metod"), { target: { value: "sequential" } });
  });
  expect(commentNote()).toContain(
    `volym till priset i ”Bara basåret”, pris vid volymen i ”${plainName}”.`,
  );
  // The names are those of two scenarios, not of what else the figures are said to be.
  await act(async () => {
    fireEvent.change(screen.getByLabelText("Jämför"), { target: { value: "budget-outturn" } });
  });
  expect(commentRead()).toMatch(/^Exempel: Malmö\. Nettokostnaden blev /);
});

test("a takeover by the state is a known item of its own, with its amounts on both sides", async () => {
  const box = await chooseScenarios();
  const choose = async (label: string, text: string): Promise<void> => {
    const list = within(box).getByLabelText<HTMLSelectElement>(label);
    const option = [...list.options].find((each) => each.textContent === text);
    await act(async () => {
      fireEvent.change(list, { target: { value: option?.value } });
    });
  };
  await choose("Scenario 2", "Staten tar över 2029");
  await choose("År", "2029");
  await act(async () => {
    fireEvent.click(within(box).getByRole("button", { name: "Jämför" }));
  });
  const posts = plain(document.querySelector(".variance__table")?.textContent);
  expect(posts).toMatch(
    /SFB.*Statligt övertagande.*Personer.*LSS.*Statligt övertagande.*Timmar.*Egen regi.*Statligt övertagande/,
  );
  const comment = commentRead();
  expect(comment).toMatch(/ mindre: den kända posten Statligt övertagande \(\d/);
  expect(comment).not.toContain("årets verksamhet");
});
