import { readFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * The least a page of this content can be: the built overview with its style, fonts and drawings, without its script but
 * for a few lines that answer a city's chip by hiding that city's marks.
 */
export async function limitPage(dist: string): Promise<string> {
  const html = await readFile(join(dist, "index.html"), "utf8");
  const bare = html
    .replaceAll(/<script\b[\s\S]*?<\/script>/gu, "")
    .replaceAll(/<link\b[^>]*\b(?:modulepreload|as="fetch")[^>]*>/gu, "")
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/u, "");
  return bare.replace("</body>", `<script>${answer}</script></body>`);
}

const answer = `
document.querySelectorAll(".filters__cities .chip").forEach((chip, place) => {
  const marks = document.querySelectorAll('.chart-still [data-hue="' + (place + 1) + '"]');
  chip.addEventListener("click", () => {
    const isShown = chip.getAttribute("aria-pressed") !== "true";
    chip.setAttribute("aria-pressed", isShown);
    for (const mark of marks)
      (mark.closest(".plan-mark") ?? mark).style.display = isShown ? "" : "none";
  });
});
`;
