import type { Source, Wave } from "../src/model/figure.ts";

/** The publications and press reports that numbers come from; keys stand in the column „Quelle“. */
export const sources = {
  vortrag: {
    short: "Vortrag Roth",
    citation: "Roland Roth: Text der Folien eines Vortrags, ohne Titel und ohne Datum überliefert.",
    kind: "lecture",
  },
  "befragung-2012": {
    short: "Aumüller/Gesemann/Roth 2012",
    citation:
      "Jutta Aumüller, Frank Gesemann, Roland Roth: Stand der kommunalen Integrationspolitik in Deutschland. BMVBS/BBSR und Beauftragte der Bundesregierung, April 2012, urn:nbn:de:101:1-2012062710353.",
    date: "2012-04",
    url: "https://nbn-resolving.org/urn:nbn:de:101:1-2012062710353",
    kind: "publication",
  },
  "desi-2016": {
    short: "Gesemann/Roth 2016",
    citation:
      "Frank Gesemann, Roland Roth: Kommunale Flüchtlings- und Integrationspolitik. Ergebnisse einer Umfrage in Städten, Landkreisen und Gemeinden. DESI, Berlin, Mai 2016.",
    date: "2016-05",
    kind: "publication",
  },
  "fes-2017": {
    short: "Gesemann/Roth 2017",
    citation:
      "Frank Gesemann, Roland Roth: Erfolgsfaktoren der kommunalen Integration von Geflüchteten. Friedrich-Ebert-Stiftung, Forum Berlin, 2017, ISBN 978-3-95861-835-0.",
    date: "2017",
    kind: "publication",
  },
  "awo-2016": {
    short: "AWO, 11. Juli 2016",
    citation: "AWO, 11. Juli 2016, über Gesemann/Roth 2016.",
    date: "2016-07-11",
    wave: "2016-anfang",
    kind: "press",
  },
  "domradio-2016": {
    short: "domradio, 3. Juni 2016",
    citation: "domradio, 3. Juni 2016, über Gesemann/Roth 2016.",
    date: "2016-06-03",
    wave: "2016-anfang",
    kind: "press",
  },
  "dstgb-2016": {
    short: "DStGB",
    citation: "Deutscher Städte- und Gemeindebund (DStGB) über Gesemann/Roth 2016.",
    wave: "2016-anfang",
    kind: "press",
  },
  "bbe-2016": {
    short: "BBE-Newsletter 12/2016",
    citation: "Frank Gesemann, Roland Roth: BBE-Newsletter 12/2016, über die Befragung von Anfang 2016.",
    date: "2016-12",
    wave: "2016-anfang",
    kind: "press",
  },
  "hsgb-2016": {
    short: "Hessischer Städte- und Gemeindebund, Mai 2016",
    citation: "Hessischer Städte- und Gemeindebund, Mai 2016, über Gesemann/Roth 2016.",
    date: "2016-05",
    wave: "2016-anfang",
    kind: "press",
  },
  "stgb-nrw-2016": {
    short: "Städte- und Gemeindebund NRW, Mitteilung 110/2016",
    citation: "Städte- und Gemeindebund NRW, Mitteilung 110/2016, über die Befragung von Anfang 2016.",
    date: "2016",
    wave: "2016-anfang",
    kind: "press",
  },
  "bund-2016": {
    short: "Pressemitteilung des Bundes, 3. Juni 2016",
    citation: "Pressemitteilung des Bundes, 3. Juni 2016, über Gesemann/Roth 2016.",
    date: "2016-06-03",
    wave: "2016-anfang",
    kind: "press",
  },
  buergergesellschaft: {
    short: "buergergesellschaft.de",
    citation: "buergergesellschaft.de über Gesemann/Roth 2016.",
    kind: "press",
  },
  integrationsbeauftragte: {
    short: "Integrationsbeauftragte der Bundesregierung",
    citation:
      "Integrationsbeauftragte der Bundesregierung: Integration vor Ort (Seite im Netz), über „eine Studie vom DESI“.",
    kind: "press",
  },
  "demo-2017": {
    short: "demo-online, 17. Juli 2017",
    citation: "demo-online, 17. Juli 2017, über Gesemann/Roth 2017.",
    date: "2017-07-17",
    wave: "2016-ende",
    kind: "press",
  },
  "netzwerk-buergerbeteiligung": {
    short: "Netzwerk Bürgerbeteiligung",
    citation: "Netzwerk Bürgerbeteiligung über Gesemann/Roth 2016 und Gesemann/Roth 2017.",
    kind: "press",
  },
  "evangelisch-2012": {
    short: "evangelisch.de, 8. Mai 2012",
    citation: "evangelisch.de, 8. Mai 2012, über Aumüller/Gesemann/Roth 2012.",
    date: "2012-05-08",
    wave: "2012",
    kind: "press",
  },
} as const satisfies Record<string, Source>;

/** The surveys; keys stand as `wave` in `figures.ts`. */
export const waves = {
  "2012": {
    label: "2012",
    fieldwork: "Befragung aus dem Jahre 2012",
    source: "befragung-2012",
  },
  "2016-anfang": {
    label: "Anfang 2016",
    fieldwork: "25. Januar bis 5. März 2016",
    n: 270,
    source: "desi-2016",
    mode: "„insgesamt 18 geschlossene Fragen“ (Städte- und Gemeindebund NRW, Mitteilung 110/2016)",
  },
  "2016-ende": {
    label: "Ende 2016",
    fieldwork: "Dezember 2016",
    n: 114,
    source: "fes-2017",
    response: "Antworten „aus allen 16 Bundesländern“ (demo-online, 17. Juli 2017)",
  },
} as const satisfies Record<string, Wave>;
