// Imported first, and written so that a Node too old for the rest can still read it.
const [major, minor] = process.versions.node.split(".").map(Number);
const isEnough =
  (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;

if (!isEnough) {
  console.error(
    "Đối Sánh needs Node 20.19, 22.12 or newer; this is Node " +
      process.versions.node +
      ". Install one from https://nodejs.org and run the command again.",
  );
  process.exit(1);
}
