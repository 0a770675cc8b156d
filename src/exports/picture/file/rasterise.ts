/** Long enough for WebKit to read fonts that it holds already. */
const fontPause = 120;

/** Draws markup on a canvas and reads it back as PNG; null where the browser gives none, rejects where it cannot draw. */
export async function rasterise(
  markup: string,
  scale: number,
): Promise<Blob | null> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(markup)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(image.naturalWidth * scale);
  canvas.height = Math.round(image.naturalHeight * scale);
  const context = canvas.getContext("2d");
  if (context === null) return null;
  const draw = () =>
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
  draw();
  if (isWebKit()) {
    // WebKit decodes an image before the fonts within it are read, and draws it without them the first time:
    // https://bugs.webkit.org/show_bug.cgi?id=219770. To go when that is closed.
    await new Promise((resolve) => setTimeout(resolve, fontPause));
    context.clearRect(0, 0, canvas.width, canvas.height);
    draw();
  }
  return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
}

function isWebKit(): boolean {
  return navigator.vendor.startsWith("Apple");
}
