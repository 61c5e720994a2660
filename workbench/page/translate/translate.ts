import { CHARTS } from "./charts";
import { CRITERIA } from "./criteria";
import { ERRORS } from "./errors";
import { FORMATS } from "./formats";
import { FUNCTION_CHOICES } from "./functionChoices";
import { FUNCTION_ERRORS } from "./functionErrors";
import { MENUS } from "./menus";
import { MESSAGES } from "./messages";
import { PANELS } from "./panels";

/** Swedish by the English source text of the component; %s and %(name)s stay as they are. */
export const DICTIONARY: ReadonlyMap<string, string> = new Map(
  [
    MENUS,
    FORMATS,
    CRITERIA,
    CHARTS,
    PANELS,
    MESSAGES,
    ERRORS,
    FUNCTION_ERRORS,
    FUNCTION_CHOICES,
  ].flatMap((part) => Object.entries(part)),
);

/** A text of the component in Swedish, or as it is where the dictionary lacks it. */
export const translate = (text: string): string => DICTIONARY.get(text) ?? text;

/** As translate, for texts in templates, which are broken over lines there. */
export const translateTemplate = (text: string): string =>
  DICTIONARY.get(text.replace(/\s+/g, " ").trim()) ?? text;
