/** What takes the provider from the schablon to its cost per hour, one post each in the bridge. */
export const drivers = [
  { id: "wage", label: "Lön och PO", municipal: true },
  { id: "ob", label: "Ob", municipal: false },
  { id: "fullTime", label: "Heltidsmått", municipal: true },
  { id: "absence", label: "Semester, sjukfrånvaro och utbildning", municipal: false },
  { id: "sickPay", label: "Egen sjuklön", municipal: true },
  { id: "jour", label: "Jour", municipal: false },
  { id: "jourExcess", label: "Jour över månadens gräns", municipal: true },
  { id: "surplus", label: "Övertalighet", municipal: true },
  { id: "startUp", label: "Uppstart", municipal: true },
  { id: "shortVisits", label: "Korta insatser", municipal: true },
  { id: "administration", label: "Administration", municipal: true },
] as const;

/**
 * - `municipal` true: the private reference has none of it (its post is 0 there).
 * - `municipal` false: a private provider with the same code has the same post.
 */
export type DriverId = (typeof drivers)[number]["id"];
