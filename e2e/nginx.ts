import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { serveBy, type HostProcess } from "./hostProcess.ts";

/** The built site under nginx, with the configuration that the build wrote, filled in as README says. */
export function serveByNginx(
  built: string,
  path: string,
): Promise<HostProcess> {
  return serveBy("nginx", { built, path }, async ({ folder, root, port }) => {
    const written = await readFile(join(built, "hosts/nginx.conf"), "utf8");
    const server = written
      .replaceAll("SITE_ROOT", root)
      .replaceAll("SITE_PATH", path)
      .replace("listen 8080", `listen 127.0.0.1:${port}`);
    const file = join(folder, "nginx.conf");
    await writeFile(file, around(folder, server));
    return ["-c", file];
  });
}

/** What a Debian's own nginx.conf says around a server, in a folder of ours. */
function around(folder: string, server: string): string {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((kind) => `${kind}_temp_path ${folder}/${kind};`)
    .join(" ");
  return `daemon off; user ${process.getuid?.() === 0 ? "root" : "nobody"};
pid ${folder}/pid; error_log ${folder}/error.log;
events {}
http { include /etc/nginx/mime.types; default_type application/octet-stream;
access_log off; ${temporary}
${server}}`;
}
