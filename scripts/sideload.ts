/** How to put the add-in into Excel, step by step, for someone who has `npm run excel` running. */
export function sideloadSteps(manifest: string, url: string, caFile: string): string {
  return `
PA-kalkyl för Excel finns på ${url}
Manifestet: ${manifest}

FÖRST: lita på utvecklingscertifikatet, en gång per dator.
  Windows och Mac:  npx office-addin-dev-certs install   och starta sedan om npm run excel.
  Linux:            lägg till ${caFile} som betrodd utfärdare i webbläsaren.
  Pröva: öppna ${url}/taskpane.html. Ingen varning ska visas.
  Ta bort det igen: npx office-addin-dev-certs uninstall

EXCEL PÅ WEBBEN
  1. Öppna en arbetsbok på https://excel.cloud.microsoft i webbläsaren på den här datorn.
  2. Start > Tillägg > Fler tillägg > Mina tillägg > Ladda upp mitt tillägg.
  3. Välj manifestet ovan och tryck Ladda upp.

EXCEL FÖR WINDOWS
  Snabbast:  npx office-addin-debugging@7 start manifest.xml desktop
  Utan det verktyget:
  1. Lägg manifestet i en mapp, högerklicka på mappen > Egenskaper > Delning > Dela.
     Notera nätverkssökvägen, till exempel \\\\DATOR\\Tillägg.
  2. Excel: Arkiv > Alternativ > Säkerhetscenter > Inställningar för Säkerhetscenter >
     Betrodda tilläggskataloger. Klistra in sökvägen, Lägg till katalog, kryssa Visa i meny, OK.
  3. Starta om Excel. Start > Tillägg > Avancerat > Delad mapp > PA-kalkyl > Lägg till.

EXCEL FÖR MAC
  1. Kopiera manifestet till mappen
     ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef   (skapa wef om den saknas).
  2. Starta om Excel. Start > Tillägg > PA-kalkyl, under Utvecklartillägg.

PRÖVA: skriv i en cell  =PA.KOSTNAD(2025;455;565386)  Svaret är 356 264 943,60.
  Visas #NAMN? direkt efter installationen: vänta någon minut eller öppna arbetsboken på nytt.

FÖR HELA KOMMUNEN: sätt PA_BASE_URL, se nästa rad, och låt administratören lägga in manifestet.
  PA_BASE_URL=https://er-adress npm run excel

Avsluta med Ctrl+C.`;
}

/** How to host the build that PA_BASE_URL asked for. */
export function hostingSteps(folder: string, url: string): string {
  return `
PA-kalkyl är byggd för ${url}

  1. Lägg allt i ${folder} på webbservern, så att ${url}/taskpane.html visas utan varning.
     Servern ska skicka huvudet Access-Control-Allow-Origin: * för functions*.json och
     shortcuts*.json, och Cache-Control: no-cache.
  2. Administratören öppnar https://admin.microsoft.com > Inställningar > Integrerade appar >
     Ladda upp anpassade appar > Office-tillägg, väljer ${folder}/manifest.xml
     och vilka som ska ha tillägget. Det kan ta upp till ett dygn innan alla ser det.
  I ett nät utan internet: bygg med OFFICE_JS_URL=office/office.js, så hämtas inget utifrån.`;
}
