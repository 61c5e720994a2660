/** Letters of their own, in the order of the Swedish alphabet, after z. */
const SWEDISH_LETTERS = "åäö";
/** Characters for private use: nothing takes them apart, and they have no other case. */
const OF_SWEDISH = 0xf8f0;
const OF_OTHERS = 0xe000;

function letter(character: string): string {
  const place = SWEDISH_LETTERS.indexOf(character);
  if (place >= 0) return String.fromCharCode(OF_SWEDISH + place);
  if (character.normalize("NFD") === character) return character;
  return String.fromCharCode(OF_OTHERS + (character.codePointAt(0) ?? 0));
}

/**
 * A text as the component's lookups must be given it: they take å for a and é for e, so that Håbo was found
 * where Habo stands. Other texts are as they were; capitals still do not count.
 */
export function lookedUpText(text: string): string {
  const whole = text.normalize("NFC");
  return /[\u00c0-\u024f]/.test(whole)
    ? whole.toLowerCase().replace(/[\u00c0-\u024f]/g, letter)
    : text;
}
