import { parseArgs, type ParseArgsConfig } from "node:util";

type KnownOptions = NonNullable<ParseArgsConfig["options"]>;
type Values<Known extends KnownOptions> = ReturnType<
  typeof parseArgs<{ args: string[]; options: Known }>
>["values"];

/** What a command was called with; undefined where it knows no such option, once that and how to call it is said. */
export function optionsOf<Known extends KnownOptions>(
  args: readonly string[],
  known: Known,
  usage: string,
): Values<Known> | undefined {
  try {
    return parseArgs({ args: [...args], options: known }).values;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(`${reason}\n${usage}`);
    return undefined;
  }
}
