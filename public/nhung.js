// Đối Sánh: gives each embedded chart of this page its height. Hears only its own site's frames; sends nothing.
(() => {
  const { origin } = new URL(document.currentScript.src);
  const frames = () => [...document.querySelectorAll("iframe")];
  addEventListener("message", (event) => {
    const { type, height } = Object(event.data);
    if (event.origin !== origin || type !== "doi-sanh:height") return;
    if (!Number.isInteger(height) || height < 80 || height > 6000) return;
    const frame = frames().find((one) => one.contentWindow === event.source);
    if (!frame) return;
    Object.assign(frame.style, { position: "static", height: height + "px" });
    const picture = frame.previousElementSibling;
    if (picture?.matches("[data-doi-sanh]")) picture.style.display = "none";
  });
  for (const frame of frames())
    if (frame.src.startsWith(origin + "/"))
      frame.contentWindow.postMessage({ type: "doi-sanh:ask" }, "*");
})();
