import { buf, str } from "crc-32";
import { pc8Bytes } from "../text/codePages";

const latinBytes = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);

/**
 * The check sum of a file as it is gone through: CRC-32 of labels and fields in code page 437 (spec 10.14).
 * Systems that write other letters sum those as they wrote them: either is right.
 */
export class Checksum {
  private readonly sums = [0, 0, 0];
  private static readonly ways = [
    (text: string, before: number) => buf(pc8Bytes(text), before),
    (text: string, before: number) => buf(latinBytes(text), before),
    (text: string, before: number) => str(text, before),
  ];
  private isOn = false;

  begin(): void {
    this.isOn = true;
    this.sums.fill(0);
  }

  add(text: string): void {
    if (!this.isOn) return;
    Checksum.ways.forEach((sum, at) => {
      this.sums[at] = sum(text, this.sums[at] ?? 0);
    });
  }

  /** Whether the sum that ends the file is that of what stands in it. */
  isRight(written: string): boolean {
    const told = Number(written);
    this.isOn = false;
    return /^-?\d{1,11}$/.test(written) && this.sums.some((sum) => sum >>> 0 === told >>> 0);
  }

  /** It was begun and has not ended. */
  get isOpen(): boolean {
    return this.isOn;
  }
}
