/** Each part would say that it ran, and has the mark by which what it made is found. */
export const ATTACKS: Readonly<Record<string, string>> = {
  markup: [
    "<img src=x class=evil onerror=globalThis.ran=1>",
    "<script class=evil>globalThis.ran=1</script>",
    `"><svg class=evil onload=globalThis.ran=1>`,
    "<a class=evil href=javascript:globalThis.ran=1>x</a>",
    "<style class=evil>body{display:none}</style>red;}body{display:none}",
  ].join(" "),
  address: "javascript:globalThis.ran=1",
  /** What a spreadsheet would run. */
  formula: "=HYPERLINK(globalThis.ran)",
};

/** What an attack makes where it is taken for more than a text. */
export const MADE = ".evil, [href^='javascript:' i], [src^='javascript:' i], [onerror], [onload]";
