// Made by npm run generate from CHANGELOG.md. Do not edit.

/** What is new, by version, the newest first. */
export const news = [
  {
    "version": "1.0.0",
    "points": [
      "Schablonbeloppet 2026 är beslutat: 347,70 kr (SFS 2025:1045). Åldersgränsen är riktåldern från 2026.",
      "Nya vyer: Uppföljning, Ärenden, Avstämning, Osäkerhet, Jämförelse, Öppna data och Årskontroll.",
      "Siffror ur ekonomisystemets SIE-fil eller en CSV läses med Hämta dina siffror.",
      "Nya funktioner: PA.RISK, PA.ÄRENDEN, PA.AVSTÄMNING, PA.PROVBAKÅT, PA.AVVIKELSETEXT och PA.RETROTEXT.",
      "Skottår: LSS-timmar som härleds ur ett årstal följer dagarna. Februari och helåret 2028, 2032 och senare ändras.",
      "Jourtid räknas med kommunernas PO-pålägg när inget anges, inte med de privatas arbetsgivaravgifter. Alla år ändras.",
      "0 i en andel, en faktor eller en avgift vägras: Excel skickar 0 för en tom cell.",
      "Arbetsbänken sparar en kopia med öppna formler, som vilket kalkylprogram som helst räknar.",
      "En ny version på servern stör inte en öppen panel, som säger till och laddas om utan att något går förlorat."
    ]
  }
] as const;
