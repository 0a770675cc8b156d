import { chmod, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { serveBy, type HostProcess } from "./hostProcess.ts";

/** The built site under Apache, by the .htaccess that the build wrote and nothing else. */
export function serveByApache(
  built: string,
  path: string,
): Promise<HostProcess> {
  return serveBy("apache2", { built, path }, async ({ folder, root, port }) => {
    await chmod(folder, 0o755); // it does not serve as root
    await mkdir(join(folder, "logs"));
    const file = join(folder, "apache.conf");
    await writeFile(file, serverConfig(folder, root, port));
    return ["-f", file, "-D", "FOREGROUND"];
  });
}

const modules = [
  "mpm_event",
  "authz_core",
  "dir",
  "mime",
  "filter",
  "deflate",
  "headers",
  "rewrite",
  "negotiation",
];

/** What a shared host's own configuration says: the modules README names, and that folders may say the rest. */
function serverConfig(folder: string, root: string, port: number): string {
  const loaded = modules.map(
    (name) =>
      `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`,
  );
  return `${loaded.join("\n")}
ServerRoot ${folder}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${folder}/pid
ErrorLog ${folder}/logs/error.log
TypesConfig /etc/mime.types
User www-data
Group www-data
DocumentRoot ${root}
<Directory ${root}>
  AllowOverride All
  Require all granted
</Directory>
`;
}
