import { act, fireEvent, render, screen } from "@testing-library/react";
import { CopyButton } from "../../../taskpane/shared/CopyButton";
import { reportHtml } from "../../../taskpane/report/copy/reportHtml";
import { reportPlain } from "../../../taskpane/report/copy/reportPlain";
import type { Report } from "../../../sheets/rapport/report";
import { plain } from "../views/renderPane";
import { decimal, exampleReport } from "./reportParts";

const HOSTILE = '<img src=x onerror="alert(1)">&\'';

const hostile: Report = {
  title: HOSTILE,
  municipality: "=HYPERLINK()",
  date: "2026-03-31",
  sections: [
    {
      title: HOSTILE,
      status: HOSTILE,
      paragraphs: ["=1+1\n@SUM(A1)"],
      tables: [
        {
          caption: HOSTILE,
          heads: [HOSTILE, "tkr"],
          rows: [
            { cells: ["=cmd\t|x", { value: decimal(1234567), decimals: 0 }] },
            {
              kind: "total",
              cells: ["Summa", { value: decimal(-2.34), decimals: 1, signed: true }],
            },
          ],
        },
      ],
      chart: {
        ...{ id: "x", kind: "bar", title: HOSTILE, axis: { x: "", y: HOSTILE } },
        ...{ labels: [HOSTILE], series: [{ label: HOSTILE, colour: "#000000", values: [] }] },
      },
      notes: [HOSTILE],
    },
  ],
  foot: HOSTILE,
};

/** As a page reads it, where nothing is run. */
const parsed = (html: string): Document => new DOMParser().parseFromString(html, "text/html");

test("the formatted text has the report's headings, tables and figures as the sheet has them", () => {
  const page = parsed(reportHtml(exampleReport()));
  expect([...page.querySelectorAll("h2")].map(({ textContent }) => textContent)).toEqual([
    ...["Sammanfattning", "Exempel: Malmö. Prognos 2026–2028", "Exempel: Malmö. Osäkerhet 2026"],
    ...["Exempel: Malmö. Avvikelse 2025", "Exempel: påhittad kommun. Uppföljning 2026"],
  ]);
  const cells = [...(page.querySelectorAll("table")[0]?.querySelectorAll("tr")[1]?.cells ?? [])];
  expect(cells.map(({ textContent }) => plain(textContent))).toEqual([
    ...["2025 utfall", "154 970", "193 698", "13 410", "–", "362 078", "354 799", "−7 279"],
  ]);
});

const DRAWN = { source: "data:image/png;base64,AAAA", width: 620, height: 320 };

test("each chart is a picture after its part's tables, with what it shows in words", () => {
  const report = exampleReport();
  const page = parsed(reportHtml(report, () => DRAWN));
  const charts = report.sections.flatMap(({ chart }) => chart ?? []);
  expect(charts.length).toBeGreaterThan(2);
  expect(
    [...page.querySelectorAll("img")].map((each) => [each.alt, each.src, each.width, each.height]),
  ).toEqual(
    charts.map(({ title }) => [
      ...[`Diagram: ${title}. Siffrorna står i tabellen.`, DRAWN.source, 620, 320],
    ]),
  );
  for (const each of page.querySelectorAll("img")) {
    expect(each.closest("p")?.previousElementSibling?.tagName).toBe("TABLE");
  }
  // Where nothing can be drawn the text is as it was.
  expect(parsed(reportHtml(report, () => undefined)).querySelectorAll("img").length).toBe(0);
});

test("no text of the user's becomes an element, an attribute or a formula", () => {
  const html = reportHtml(hostile, () => DRAWN);
  const page = parsed(html);
  expect(page.querySelectorAll("script, a, img:not([alt^='Diagram: '])")).toHaveLength(0);
  expect(page.querySelector("h1")?.textContent).toBe(HOSTILE);
  // The pane's own policy would take styles away.
  expect([...page.querySelectorAll("[style], style, [onerror]")]).toEqual([]);
  const texts = [...page.querySelectorAll("p, td, th")].flatMap(({ innerHTML }) =>
    innerHTML.split("<br>"),
  );
  for (const text of texts) expect(text).not.toMatch(/^[=+@-]/);
  expect(page.querySelectorAll("td")[1]?.textContent).toBe("1\u00a0234\u00a0567");
  expect(page.querySelectorAll("td")[3]?.textContent).toBe("\u22122,3");
});

test("in the plain text a table stands with tabs, and no line or cell begins a formula", () => {
  const text = reportPlain(hostile);
  expect(text).toContain("\u201d=1+1\u201d\n\u201d@SUM(A1)\u201d");
  expect(plain(text)).toContain("\u201d=cmd |x\u201d\t1 234 567\nSumma\t\u22122,3");
  for (const cell of text.split(/[\n\t]/)) expect(cell).not.toMatch(/^[=@]/);
});

describe("copying", () => {
  const clipboard = (value: unknown): void => {
    Object.defineProperty(navigator, "clipboard", { value, configurable: true });
  };
  const copy = async (): Promise<void> => {
    render(<CopyButton label="Kopiera" text="vanlig" html={() => "<p>fin</p>"} />);
    await act(async () => {
      fireEvent.click(screen.getByRole("button", { name: "Kopiera" }));
    });
  };
  afterEach(() => {
    Reflect.deleteProperty(globalThis, "ClipboardItem");
    Reflect.deleteProperty(document, "execCommand");
  });

  test("puts both forms on the clipboard at once", async () => {
    const items: Record<string, Blob>[] = [];
    Object.assign(globalThis, {
      ClipboardItem: function keep(forms: Record<string, Blob>): void {
        items.push(forms);
      },
    });
    const write = jest.fn(async () => undefined);
    clipboard({ write });
    await copy();
    expect(write).toHaveBeenCalledTimes(1);
    expect(Object.entries(items[0] ?? {}).map(([type, { size }]) => [type, size])).toEqual([
      ["text/plain", 6],
      ["text/html", 10],
    ]);
    expect(screen.getByText(/Texten är kopierad/)).toBeTruthy();
  });

  test("goes by the page's own copying where the clipboard is shut, as Office's panes may have it", async () => {
    clipboard({ write: () => Promise.reject(new Error("denied")) });
    const set = jest.fn();
    document.execCommand = () => {
      const event = Object.assign(new Event("copy", { cancelable: true }), {
        clipboardData: { setData: set },
      });
      return !document.dispatchEvent(event);
    };
    await copy();
    expect(set.mock.calls).toEqual([
      ["text/plain", "vanlig"],
      ["text/html", "<p>fin</p>"],
    ]);
    expect(screen.getByText(/Texten är kopierad/)).toBeTruthy();
  });

  test("marks the plain text where neither may be done", async () => {
    clipboard({ write: () => Promise.reject(new Error("denied")) });
    await copy();
    const field = screen.getByLabelText<HTMLTextAreaElement>("Text att kopiera");
    expect([document.activeElement, field.value]).toEqual([field, "vanlig"]);
  });
});
