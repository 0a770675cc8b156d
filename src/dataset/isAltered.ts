/** At the end of the name of what never changes: how its SHA-256 begins (record/publish.ts). */
const hashInName = /[-.]([\da-f]{12})\.json$/u;

/**
 * Whether a file is not the one that its name tells of. An index is named by all of it but its own version. False where
 * the name tells nothing, or the browser works nothing out, as on a page without https.
 */
export async function isAltered(text: string, file: string): Promise<boolean> {
  const [, told] = hashInName.exec(file) ?? [];
  const { subtle }: { readonly subtle?: SubtleCrypto } = crypto;
  if (told === undefined || subtle === undefined) return false;
  const content = text.replace(/^\{"version":"[^"]*",/u, "{");
  const hash = await subtle.digest(
    "SHA-256",
    new TextEncoder().encode(content),
  );
  const begin = new DataView(hash); // 48 bits are a whole number still
  const found = begin.getUint32(0) * 2 ** 16 + begin.getUint16(4);
  return found !== Number.parseInt(told, 16);
}
