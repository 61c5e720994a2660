export const HELP = `Räknar om PA-funktionerna i en arbetsbok utan att öppna Excel.

  npm run kalkyl -- FIL.xlsx [--ut UT.xlsx [--andra-program | --öppna-formler]] [--json]

  FIL.xlsx        Arbetsboken som räknas om. Den ändras inte.
  --ut UT.xlsx    Sparar den omräknade arbetsboken som UT.xlsx (inte samma fil som FIL.xlsx).
                  En fil som redan finns skrivs över.
  --andra-program Sparar UT.xlsx så att LibreOffice och andra program visar PA-funktionernas värden.
                  Annars sparas filen som Excel sparar den; andra program visar då #NAMN? i sådana celler.
  --öppna-formler Sparar UT.xlsx med vanliga formler i stället för PA-funktioner, och ett blad med talen och
                  källorna. Det som inte kan skrivas så står som värden och räknas upp på bladet.
  --json          Skriver resultatet som JSON i stället för en tabell.
  --hjälp         Visar den här texten.

Tabellen har en rad för varje cell med en PA-funktion: blad, cell, formel och värde, eller fel med
förklaring. I en tabell som en funktion ger får varje cell med fel en egen rad. Kolumnen Ändrat visar
det värde som filen hade, när det skiljer sig från det omräknade.

Slutkod: 0 när alla PA-celler har ett värde, 1 när någon visar fel, 2 när kommandot är fel skrivet
eller filen inte går att läsa eller skriva.
`;
