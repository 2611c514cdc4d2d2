import type { Field } from "../src/model/field.ts";

/**
 * The policy fields that categories belong to: the editors' classification, not the lecture's. Their order is
 * that of every legend; a file of values names them by their labels. Shape and colour each tell them apart,
 * and the colours are as quiet as a contrast of 3:1 on paper allows.
 */
export const fields = [
  { id: "zivilgesellschaft", label: "Zivilgesellschaft", symbol: "circle", color: "#b0356b" },
  { id: "verwaltung", label: "Verwaltung und Steuerung", symbol: "square", color: "#55636b" },
  { id: "sprache-und-bildung", label: "Sprache und Bildung", symbol: "wye", color: "#2a6fb0" },
  { id: "arbeit", label: "Arbeit", symbol: "diamond", color: "#8a6a12" },
  { id: "wohnen", label: "Wohnen", symbol: "triangle", color: "#8f4210" },
  { id: "soziales", label: "Soziales und Gesundheit", symbol: "cross", color: "#2e7d4f" },
  { id: "zusammenhalt", label: "Sicherheit und Zusammenhalt", symbol: "star", color: "#5f4b9b" },
] as const satisfies readonly Field[];
