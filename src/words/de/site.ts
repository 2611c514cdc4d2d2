import type { SiteWords } from "../types/site.ts";

export const words: SiteWords = {
  accessibility: { link: "Barrierefreiheit", title: "Erklärung zur Barrierefreiheit" },
  imprint: { link: "Impressum", title: "Impressum" },
  privacy: { link: "Datenschutz", title: "Datenschutzerklärung" },
  nav: "Rechtliches",
  back: "Zum Vortrag",
  unknown: "nicht angegeben",
  missing: (keys) =>
    `data/site.yaml: noch leer sind ${keys.join(", ")}. Impressum, Datenschutz und Erklärung zur Barrierefreiheit sagen ` +
    "dort „nicht angegeben“. Bitte vor der Veröffentlichung ausfüllen.",
  terms: {
    operator: "Betreiber",
    address: "Anschrift",
    represented: "Vertreten durch",
    email: "E-Mail",
    phone: "Telefon",
    register: "Register",
    vat: "Umsatzsteuer-ID",
    officer: "Datenschutzbeauftragte",
    authority: "Aufsichtsbehörde",
    logs: "Der Webserver schreibt mit",
    land: "Land",
    enforcement: "Durchsetzungsstelle",
    date: "Stand der Erklärung",
  },
  statement: {
    scope: ({ lecture, operator, url }) =>
      `Diese Erklärung gilt für den Vortrag „${lecture}“${url ? ` unter ${url}` : ""}: Folien, Leseansicht, Pult und PDFs. ` +
      (operator
        ? `${operator} ist bemüht, ihn barrierefrei zugänglich zu machen.`
        : "Wer ihn veröffentlicht, ist nicht angegeben."),
    state: {
      heading: "Wie weit der Vortrag barrierefrei ist",
      texts: [
        "Der Vortrag ist mit der Norm EN 301 549 und den Richtlinien WCAG 2.2, Stufe AA, teilweise vereinbar. Maßgeblich für " +
          "öffentliche Stellen in Deutschland sind das Behindertengleichstellungsgesetz des Bundes oder des Landes und die " +
          "Verordnung dazu (BITV 2.0 beim Bund). Was offen ist, steht im nächsten Abschnitt.",
        "Jede Abbildung hat eine Tabelle mit denselben Angaben. Der ganze Vortrag steht als Text in der Leseansicht; sie " +
          "passt sich jeder Breite und Schriftgröße an.",
      ],
    },
    open: ({ easy, signLanguage }) => ({
      heading: "Was nicht barrierefrei ist oder nicht geprüft wurde",
      texts: [],
      points: [
        "Folien werden beim Vergrößern der Seite nicht größer: Sie füllen das Fenster. Zum Vergrößern ist die Leseansicht da.",
        "Die PDFs sind mit Überschriften, Listen, Tabellen und Alternativtexten ausgezeichnet. Ob sie PDF/UA erfüllen, hat " +
          "kein Prüfprogramm wie PAC oder veraPDF bestätigt.",
        easy
          ? "Die Zusammenfassung in Leichter Sprache hat noch niemand geprüft; der ganze Vortrag ist nicht in Leichter Sprache."
          : "Eine Fassung in Leichter Sprache gibt es nicht.",
        ...(signLanguage ? [] : ["Ein Video in Deutscher Gebärdensprache gibt es nicht."]),
        "Mit Bildschirmleseprogrammen wurde der Vortrag nicht von Hand geprüft.",
        "Menschen mit Behinderungen haben ihn nicht geprüft, eine unabhängige Stelle auch nicht.",
      ],
    }),
    tested: {
      heading: "Wie geprüft wurde",
      texts: [
        "Es ist eine Selbstbewertung. Bei jeder Änderung prüfen Programme Folien, Leseansicht und Pult im Browser: mit axe, mit " +
          "der Tastatur allein, bei 320 Pixeln Breite, ohne JavaScript, mit starken Kontrasten; die PDFs auf Auszeichnung, " +
          "Lesereihenfolge und Alternativtexte.",
      ],
    },
    contact: {
      heading: "Barrieren melden",
      texts: [
        "Wenn Ihnen etwas nicht zugänglich ist, schreiben Sie es bitte. Sie können Inhalte auch in einer anderen Form anfordern.",
      ],
    },
    enforcement: {
      heading: "Wenn die Antwort nicht hilft",
      texts: [
        "Veröffentlicht eine öffentliche Stelle den Vortrag, können Sie sich an die Durchsetzungs- oder Schlichtungsstelle " +
          "wenden. Welche das ist, regeln der Bund und jedes Land selbst.",
      ],
    },
  },
  imprintOf: ({ lecture, speaker }) => `Angaben zum Anbieter des Vortrags „${lecture}“ von ${speaker}.`,
  data: {
    responsible: { heading: "Verantwortlich", texts: [] },
    none: {
      heading: "Was nicht geschieht",
      texts: [
        "Der Vortrag setzt beim Lesen keine Cookies, zählt keine Besuche und lädt nichts von anderen Servern: Schriften, Bilder " +
          "und Programme liegen auf demselben Server.",
      ],
    },
    host: {
      heading: "Was der Webserver erfährt",
      texts: [
        "Wie bei jeder Seite im Netz erfährt der Webserver Ihre IP-Adresse, welche Datei Sie abrufen und welchen Browser Sie verwenden. " +
          "Ob und wie lange er das aufschreibt, bestimmt der Betreiber.",
      ],
    },
    device: {
      heading: "Was auf Ihrem Gerät bleibt",
      texts: [
        "Nichts davon verlässt Ihr Gerät. Löschen können Sie es in den Einstellungen des Browsers („Websitedaten“).",
      ],
    },
    kept: {
      files: "Die Dateien des Vortrags, damit er sich auch ohne Netz öffnen lässt.",
      window: "Solange das Fenster offen ist: die Stelle, an der Sie sind, und was Sie auf Folien zeichnen.",
      letters: "Ob Kürzel aus einem Buchstaben ausgeschaltet sind.",
      reading: "In der Leseansicht: Schriftgröße und Abstände.",
      votes: "Ihre Antworten auf Umfragen und der zufällige Schlüssel dazu.",
      console: "Am Pult: Stelle im Vortrag, Uhr, eigene Notizen, ihre Schriftgröße, Proben, Name des Pults.",
    },
    live: {
      heading: "Wenn der Vortrag live läuft",
      texts: [
        "Geräte, die dem Vortrag folgen, halten eine Verbindung zum Server; er schreibt keine Adressen auf. Wer vorträgt, bekommt ein " +
          "Cookie, das einen Tag lang das Recht zum Steuern nachweist und nichts anderes. Antworten auf Umfragen werden ohne " +
          "Angaben zur Person gezählt; damit keine Antwort doppelt zählt, merkt sich der Browser einen zufälligen Schlüssel.",
      ],
    },
    rights: {
      heading: "Ihre Rechte",
      texts: [
        "Sie können Auskunft, Berichtigung, Löschung und Einschränkung verlangen und der Verarbeitung widersprechen (Artikel 15 " +
          "bis 21 DSGVO). Beschweren können Sie sich bei der Aufsichtsbehörde.",
      ],
    },
  },
};
