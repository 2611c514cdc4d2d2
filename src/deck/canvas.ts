/** The canvas's width, and its height on a screen of 16:9 or wider. */
export const WIDTH = 1280;
export const HEIGHT = 720;
/** Its height on a screen of 4:3 or higher. */
const HIGHEST = 960;

/** How high the canvas is in a window: as high as the window for its width; the same as `styles/slides/canvas.css`. */
export const heightIn = ({ width, height }: { width: number; height: number }): number =>
  Math.min(HIGHEST, Math.max(HEIGHT, (WIDTH * height) / width));

/** How high it is in this window. */
export const heightHere = () => heightIn({ width: innerWidth, height: innerHeight });
