/** What the page itself shows that nobody has kept: text that was refused, and work that is going on. */
export function lostOnThePage(): readonly string[] {
  // A field that has taken what was typed waits no more; one that has refused it does.
  const refused = [...document.querySelectorAll<HTMLInputElement>("input[data-pending=true]")];
  const fields = refused.map((field) => {
    const name = field.ariaLabel ?? field.labels?.[0]?.textContent?.trim() ?? "ett fält";
    return `”${field.value}” i ${name}, som inte gick att använda`;
  });
  const running = document.querySelector("[role=progressbar]") !== null;
  return [...fields, ...(running ? ["det som skrivs eller räknas just nu"] : [])];
}
