/** Gathers the text of an element out of its runs (t), without their formats and the reading aids (rPh) beside them. */
export class RunTexts {
  text = "";
  private aside = 0;
  private isText = false;

  begin(): void {
    this.text = "";
  }

  open(word: string): void {
    if (word === "rPh") this.aside += 1;
    else if (word === "t") this.isText = this.aside === 0;
  }

  add(more: string): void {
    if (this.isText) this.text += more;
  }

  close(word: string): void {
    if (word === "t") this.isText = false;
    else if (word === "rPh") this.aside -= 1;
  }
}
