import type { ConsoleMessage } from "playwright-core";

/**
 * What Chromium notes for its own developers, at a level that no console shows unasked: that a slide which is skipped was
 * looked at, as whoever searches all slides for barriers does. What the deck itself looks at, change.test.ts counts.
 */
export const isRemark = (message: ConsoleMessage) =>
  message.text().startsWith("Rendering was performed in a subtree hidden by content-visibility");
