import { saveFile } from "../ui/save-file.ts";

/** A picture has this many pixels for each of its own: sharp in print. */
const SCALE = 2;

/**
 * Hands a picture to the reader as a file.
 * @throws Error if the browser cannot draw it
 */
export async function savePicture(svg: SVGSVGElement, name: string, format: "svg" | "png"): Promise<void> {
  const text = new XMLSerializer().serializeToString(svg);
  const blob = format === "svg" ? new Blob([text], { type: "image/svg+xml" }) : await rasterize(svg, text);
  saveFile(blob, `${name}.${format}`);
}

async function rasterize(svg: SVGSVGElement, text: string): Promise<Blob> {
  const { width, height } = svg.viewBox.baseVal;
  const image = new Image(width * SCALE, height * SCALE);
  // A data address: the page's own policy lets pictures come from nowhere else.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  // Not `decode()`: WebKit refuses a drawing with a font of its own now and then.
  await new Promise((resolve, reject) => {
    image.onload = resolve;
    image.onerror = () => reject(new Error("this browser cannot draw the picture"));
  });
  const canvas = document.createElement("canvas");
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  const context = canvas.getContext("2d");
  if (!context) throw new Error("this browser has no canvas");
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (!blob) throw new Error("the canvas gives no picture");
  return blob;
}
