/** What a browser takes each kind of file for; one of another type is refused by it, or shown as text. */
const types: Readonly<Record<string, RegExp>> = {
  js: /javascript/u,
  css: /text\/css/u,
  html: /text\/html/u,
  json: /json/u,
};

/** Whether an answer says that it is what its address asks for. */
export function hasOwnType(address: string, answer: Response): boolean {
  const { pathname } = new URL(address);
  const ending = pathname.endsWith("/")
    ? "html"
    : (/\.(\w+)$/u.exec(pathname)?.[1] ?? "");
  const said = answer.headers.get("content-type") ?? "";
  return types[ending]?.test(said) ?? true;
}

/** Whether an answer holds, to the letter, what `integrity` ("sha256-…") was taken of; it can still be read after. */
export async function isWhole(
  answer: Response,
  integrity: string,
): Promise<boolean> {
  const bytes = await answer.clone().arrayBuffer();
  const hash = await crypto.subtle.digest("SHA-256", bytes);
  return integrity === `sha256-${base64(new Uint8Array(hash))}`;
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCodePoint(...bytes));
}

/** Whether an answer is JSON to its end; it can still be read after. */
export async function isJson(answer: Response): Promise<boolean> {
  return answer
    .clone()
    .json()
    .then(
      () => true,
      () => false,
    );
}
