import { stem, whole, word, type Word } from "./word";

/** What takes a row out: SFS 2008:776, annex (activities), Kolada's names (rates), ledgers (accounts). */
export const neverWords: readonly Word[] = [
  whole("avv\\.?", { never: "deviation" }),
  word("(?:budget|utfall|prognos) ?- ?(?:budget|utfall|prognos)(?!\\p{L})", { never: "deviation" }),
  stem("(?:\\p{L}*)avvikelse|variance|diff|differens|budgetdiff", { never: "deviation" }),
  stem(
    "(?:\\p{L}*)förändring|ökning|minskning|utveckling|(?:\\p{L}*)andel|index|procent|kvot|täckningsgrad|nyttjandegrad|förbrukat|kvar",
    { never: "change" },
  ),
  word("%", { never: "change" }),
  word(
    "(?:kr|kronor|tkr)? ?(?:\\/|per) ?(?:(?:lss|sfb)-)?(?:inv\\p{L}*|kommuninv\\p{L}*|brukare|person\\p{L}*|kund\\p{L}*|ärende\\p{L}*|tim\\p{L}*|h(?!\\p{L})|individ\\p{L}*|beslut|10 ?000|1 ?000|100 ?000)\\.?",
    { never: "rate" },
  ),
  stem(
    "snittkostnad|genomsnittskostnad|medelkostnad|styckkostnad|timkostnad|timpris|timersättning|schablon|timbelopp|pris(?!er|nivå)|à-pris|a-pris",
    { never: "rate" },
  ),
  stem("varav|därav|av vilka|of which|kvinn|män(?!\\p{L})|flick|pojk|kön(?!\\p{L})", {
    never: "within",
  }),
  word("(?:ersättning\\p{L}*|bidrag|intäkt\\p{L}*)? ?från (?:försäkringskassan|fk(?!\\p{L}))", {
    never: "revenue",
  }),
  stem("intäkt|avgifter|inkomst|revenue", { never: "revenue" }),
  stem(
    "\\p{L}*boende|\\p{L}*bostad|daglig verksamhet|dagverksamhet|korttid|ledsag|avlös|kontaktperson|särskild service|hemtjänst|elevhem|socialpsykiatri|äldreomsorg|familjehem|färdtjänst|boendestöd|råd och stöd|hemsjukvård|skolskjuts|övriga insatser|sysselsättning",
    { never: "activity" },
  ),
  whole("513(?:[159]\\d{0,2})?", { never: "activity" }),
  word("9 ?(?:§ ?|:)(?!2(?!\\d))\\d+", { never: "activity" }),
  stem(
    "(?:personliga )?assistenter|årsarbetare|årsverk|heltidstjänst|tjänster|anställ|sjukfrånvaro|personaltäthet|personalomsättning|arbetade",
    { never: "staff" },
  ),
  stem(
    "personalkost|lönekost|löner|arbetskraft|personal|övriga kostn|övriga verks|lokal|material|avskrivn|kapitalkost|hyra|hyror|interna|overhead|\\p{L}*gemensam",
    { never: "account" },
  ),
  whole("oh|po-pålägg|po", { never: "account" }),
  stem(
    "ej verkställ|icke verkställ|inte verkställ|avslag|ansökning|överklag|väntande|kö(?!\\p{L})",
    { never: "notRunning" },
  ),
  word("^(?:\\d+ )?(?:modell|kontroll|tryckt)\\p{L}*", { never: "computed" }),
  stem("riket|rikets|länet|länets|liknande kommun|kommunsnitt|alla kommuner|jämförelse", {
    never: "others",
  }),
];
