import { create } from "./elements";

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") === true;

/** Takes a file that is dropped anywhere on the page. */
export function acceptDroppedFile(onFile: (file: File) => void): void {
  const sign = create("div", "drop", "Släpp Excel-filen här för att öppna den");
  const hide = () => sign.remove();
  // Captured, for the grid has its own use of dragged things; without preventDefault the browser
  // would leave the page to show the file.
  const listen = (type: "dragover" | "dragleave" | "drop", handle: (event: DragEvent) => void) =>
    window.addEventListener(
      type,
      (event) => {
        if (hasFiles(event)) handle(event);
      },
      { capture: true },
    );
  listen("dragover", (event) => {
    event.preventDefault();
    event.stopPropagation();
    document.body.append(sign);
  });
  listen("dragleave", (event) => {
    if (event.relatedTarget === null) hide();
  });
  listen("drop", (event) => {
    event.preventDefault();
    event.stopPropagation();
    hide();
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) onFile(file);
  });
}
