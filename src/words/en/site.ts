import type { SiteWords } from "../types/site.ts";

export const words: SiteWords = {
  accessibility: { link: "Accessibility", title: "Accessibility statement" },
  imprint: { link: "Legal notice", title: "Legal notice" },
  privacy: { link: "Privacy", title: "Privacy statement" },
  nav: "Legal",
  back: "To the talk",
  unknown: "not given",
  missing: (keys) =>
    `data/site.yaml: still empty: ${keys.join(", ")}. Legal notice, privacy and accessibility statement say “not given” ` +
    "there. Please fill them in before you publish.",
  terms: {
    operator: "Published by",
    address: "Address",
    represented: "Represented by",
    email: "E-mail",
    phone: "Telephone",
    register: "Register",
    vat: "VAT number",
    officer: "Data protection officer",
    authority: "Supervisory authority",
    logs: "The web server records",
    land: "Jurisdiction",
    enforcement: "Enforcement body",
    date: "Date of this statement",
  },
  statement: {
    scope: ({ lecture, operator, url }) =>
      `This statement is about the talk “${lecture}”${url ? ` at ${url}` : ""}: slides, reading view, console and PDFs. ` +
      (operator ? `${operator} tries to make it accessible.` : "Who publishes it is not given."),
    state: {
      heading: "How far the talk is accessible",
      texts: [
        "The talk partly conforms to EN 301 549 and to WCAG 2.2 at level AA. What is open is in the next section.",
        "Each figure has a table that says the same. The whole talk is text in the reading view, at any width and size of type.",
      ],
    },
    open: ({ easy, signLanguage }) => ({
      heading: "What is not accessible, or was not tested",
      texts: [],
      points: [
        "Slides do not grow when the page is zoomed: they fill the window. The reading view is there to be enlarged.",
        "The PDFs are tagged. No checker such as PAC or veraPDF has confirmed that they conform to PDF/UA.",
        easy
          ? "Nobody has reviewed the easy-to-read summary yet; the whole talk is not easy to read."
          : "There is no easy-to-read version.",
        ...(signLanguage ? [] : ["There is no video in sign language."]),
        "The talk was not tested by hand with screen readers.",
        "It was tested neither by people with disabilities nor by an independent body.",
      ],
    }),
    tested: {
      heading: "How it was tested",
      texts: [
        "This is a self-assessment. With every change, programs test slides, reading view and console in a browser: with axe, with " +
          "the keyboard alone, at a width of 320 pixels, without JavaScript, with strong contrasts; the PDFs for tags, reading " +
          "order and alternative texts.",
      ],
    },
    contact: {
      heading: "Tell us of barriers",
      texts: [
        "If something is not accessible to you, please write. You may also ask for contents in another form.",
      ],
    },
    enforcement: {
      heading: "If the answer does not help",
      texts: [
        "Where a public body publishes the talk, you can turn to the enforcement body. Which one that is depends on where it is.",
      ],
    },
  },
  imprintOf: ({ lecture, speaker }) => `About the publisher of the talk “${lecture}” by ${speaker}.`,
  data: {
    responsible: { heading: "Responsible", texts: [] },
    none: {
      heading: "What does not happen",
      texts: [
        "To readers the talk sets no cookies, counts no visits and loads nothing from other servers: type, pictures and programs lie " +
          "beside it.",
      ],
    },
    host: {
      heading: "What the web server learns",
      texts: [
        "As with every page on the web: your IP address, which file you ask for, and your browser. Whether and for how long it " +
          "records that is up to the publisher.",
      ],
    },
    device: {
      heading: "What stays on your device",
      texts: [
        "None of it leaves your device. You can delete it in the settings of your browser (“site data”).",
      ],
    },
    kept: {
      files: "The files of the talk, so that it opens without a network.",
      window: "As long as the window is open: where you are in it, and what you draw on slides.",
      letters: "Whether single-letter keys are switched off.",
      reading: "In the reading view: size and spacing of the type.",
      votes: "Your answers to polls, and the random key that goes with them.",
      console:
        "At the console: place in the talk, clock, your own notes, their size, rehearsals, the console’s name.",
    },
    live: {
      heading: "When the talk is live",
      texts: [
        "Devices that follow keep a connection to the server; it records no addresses. Whoever speaks gets a cookie that proves for a " +
          "day that they may lead, and nothing else. Answers to polls are counted without anything about the person; so that nobody " +
          "counts twice, the browser keeps a random key.",
      ],
    },
    rights: {
      heading: "Your rights",
      texts: [
        "You may ask for access, rectification, erasure and restriction, and may object (articles 15 to 21 GDPR). You may " +
          "complain to the supervisory authority.",
      ],
    },
  },
};
