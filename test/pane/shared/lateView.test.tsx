import { act, fireEvent, render, screen } from "@testing-library/react";
import { registerPaneIcons } from "../../../taskpane/look/icons";
import { fetchAhead, LateView } from "../../../taskpane/shared/LateView";

registerPaneIcons();

const Figures = () => <p>Återstår 52 135,23 kr</p>;
const Broken = (): never => {
  throw new RangeError("a view that cannot be drawn");
};

/** The pane around the view, which must go on. */
async function show(load: () => Promise<React.ComponentType>): Promise<void> {
  await act(async () => {
    render(
      <>
        <LateView name="Retro" load={load} props={{}} />
        <p>Resten av panelen</p>
      </>,
    );
  });
}

describe("A view that comes late", () => {
  // React tells the console of every error that a boundary has caught.
  beforeEach(() => jest.spyOn(console, "error").mockImplementation(() => undefined));
  afterEach(() => jest.restoreAllMocks());

  it("is shown when it has come, and is fetched once", async () => {
    const load = jest.fn(async () => Figures);
    await show(load);
    await show(load);
    expect(screen.getAllByText("Återstår 52 135,23 kr")).toHaveLength(2);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it("is there at once where it was fetched ahead", async () => {
    const load = jest.fn(async () => Figures);
    fetchAhead(load);
    await act(async () => undefined);
    render(<LateView name="Retro" load={load} props={{}} />);
    expect(screen.getByText("Återstår 52 135,23 kr")).toBeTruthy();
    expect(load).toHaveBeenCalledTimes(1);
  });

  it("is fetched when it is looked at, where it could not be fetched ahead", async () => {
    const load = jest
      .fn<Promise<React.ComponentType>, []>()
      .mockRejectedValueOnce(new Error("ChunkLoadError"))
      .mockResolvedValue(Figures);
    fetchAhead(load);
    await act(async () => undefined);
    await show(load);
    expect(screen.getByText("Återstår 52 135,23 kr")).toBeTruthy();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("says so where its file cannot be fetched, and comes when it is tried again", async () => {
    const load = jest
      .fn<Promise<React.ComponentType>, []>()
      .mockRejectedValueOnce(new Error("ChunkLoadError"))
      .mockResolvedValue(Figures);
    await show(load);
    expect(screen.getByRole("alert").textContent).toContain("Fliken Retro kunde inte visas.");
    expect(screen.getByText("Resten av panelen")).toBeTruthy();
    await act(async () => {
      fireEvent.click(screen.getByRole("button", { name: "Försök igen" }));
    });
    expect(screen.getByText("Återstår 52 135,23 kr")).toBeTruthy();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("says so where it cannot be drawn, as often as that happens", async () => {
    await show(async () => Broken);
    await act(async () => {
      fireEvent.click(screen.getByRole("button", { name: "Försök igen" }));
    });
    expect(screen.getByRole("alert").textContent).toContain("Fliken Retro kunde inte visas.");
    expect(screen.getByText("Resten av panelen")).toBeTruthy();
  });
});
