import QRCode from "qrcode";

/** A code that phones read from a terminal. */
export const drawTerminalCode = (link: string) => QRCode.toString(link, { type: "terminal", small: true });

/** A code as a picture; its white rim is part of it. */
export const drawCode = (link: string) => QRCode.toString(link, { type: "svg", margin: 4 });
