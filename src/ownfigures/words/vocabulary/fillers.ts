/** Words that go with the others and change nothing. */
export const FILLERS: ReadonlySet<string> = new Set(
  (
    "och i enligt enl för av per på inom den det de som till med om hela helår helåret kommunens kommun kommunen " +
    "år årets under året prel preliminär preliminärt slutlig slutligt slutgiltig slutgiltigt definitiv definitivt st styck post rad poster uppgift nyckeltal utförda utförd utfört " +
    "genomsnitt genomsnittlig genomsnittligt genomsnittliga medel varje ett en avser alla månad månader " +
    "ekonomi verksamhetsmått uppföljning budgetuppföljning myndighet funktionsstöd funktionshinder funktionshinderomsorg omsorg förvaltning nämnd nämnden verksamhet verksamheter verksamhetens verksamheternas benämning text konto ansvar kod enhet del period avs hör till tillhör gäller radetiketter kolumnetiketter"
  ).split(" "),
);
