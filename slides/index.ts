import type { LectureOrder } from "../src/model/lecture.ts";

/** The lecture: who speaks, its chapters and the order of its slides. Moving a slide is moving one line. */
export const order: LectureOrder = {
  lang: "de",
  speaker: "Prof. Dr. Roland Roth",
  // The source has neither notes nor a plan; chapters are the editors' as well, and „Quellen“ says so.
  byEditors: ["notes", "plan"],
  minutes: 45,
  keywords: ["Kommunen", "Integrationspolitik", "Flüchtlingspolitik", "Befragung"],
  // The package as a whole is not open: no licence covers the words. Says what `LICENSE` and `data/README.md` say.
  licence: {
    name: "other-closed",
    title:
      "Fragen, Kategorien, Antwortstufen und zitierte Worte sind Texte des Vortrags und seiner Quellen; die Lizenz des Codes (MIT) gilt für sie nicht. Wer Zahlen weitergibt, nennt bitte die Quelle und die Befragung.",
  },
  publication: {
    id: "urn:uuid:1bcc1009-98e5-48fb-b6f2-afec58083d66",
    created: "2026-11-28",
    contributors: [
      { title: "Redaktion der Daten dieses Vortrags", roles: ["compiler"] },
      { title: "Jutta Aumüller", roles: ["author"] },
      { title: "Frank Gesemann", roles: ["author"] },
      { title: "Roland Roth", roles: ["author"] },
    ],
    numbers: {
      name: "CC0-1.0",
      title:
        "Die Zahlen sind Tatsachen und frei; auf Rechte an ihrer Zusammenstellung verzichtet die Redaktion.",
      path: "https://creativecommons.org/publicdomain/zero/1.0/legalcode.de",
    },
    theme: "SOCI",
  },
  // biome-ignore format: one slide per line, so that moving a slide is moving one line.
  chapters: [
    { title: "Auftakt", slides: ["titel"] },
    {
      title: "Ausgangslage",
      slides: [
        "integrationsplan-2007",
        "befragung-2012",
        "entwicklungsbedarf",
        "empfehlungen-2007",
      ],
    },
    {
      title: "Befragung Anfang 2016",
      slides: [
        "umfrage-2016",
        "ressourcen-2016",
        "aufgaben-2016",
        "unterstuetzungsbedarfe-2016",
        "bedeutung-integration-2016",
        "vernetzung-2016",
        "elemente-strategie-2016",
        "schritte-2016",
      ],
    },
    {
      title: "Befunde beider Befragungen",
      slides: [
        "basisdaten",
        "ergebnisse-1",
        "ergebnisse-2",
        "ergebnisse-3",
        "ergebnisse-4",
      ],
    },
    {
      title: "Veränderungen und Perspektiven",
      slides: [
        "wiederkehr-2016",
        "aufgaben-listen-2016",
        "aufgaben-veraenderung-2016",
        "ressourcen-veraenderung-2016",
        "unterstuetzungsbedarfe-veraenderung-2016",
        "entwicklungsperspektiven-2016",
      ],
    },
    {
      title: "Erfolgsbedingungen und Empfehlungen",
      slides: [
        "erfolgsbedingungen",
        "empfehlungen-1",
        "empfehlungen-2",
      ],
    },
    { title: "Abschluss", slides: [
        "dank",
        "quellen",
      ] },
  ],
  // Below a slide, reached with the arrow down; not counted into the minutes.
  appendices: {
    "unterstuetzungsbedarfe-veraenderung-2016": ["unterstuetzungsbedarfe-listen-2016"],
    dank: ["frage-an-den-saal"],
    "ergebnisse-2": ["engagement-gruppen-2016", "beteiligung-2016"],
  },
};
