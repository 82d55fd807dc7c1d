/** 分享: the system's own sheet where there is one, and the link copied. The QR code needs no script. */
export function share(): void {
  const sheet = document.querySelector<HTMLElement>("#share");
  if (!sheet) return;
  const { url = location.href, title = document.title } = sheet.dataset;
  const system = sheet.querySelector<HTMLButtonElement>("[data-share]");
  if (system && typeof navigator.share === "function") {
    system.hidden = false;
    system.addEventListener("click", () => {
      // Whoever changes their mind has shared nothing, and that is all.
      navigator.share({ title, url }).catch(() => {});
    });
  }
  const copy = sheet.querySelector<HTMLButtonElement>("[data-copy]");
  const said = sheet.querySelector<HTMLElement>("[role=status]");
  copy?.addEventListener("click", async () => {
    const copied = await navigator.clipboard.writeText(url).then(
      () => true,
      () => false,
    );
    const address = sheet.querySelector<HTMLInputElement>("input");
    // Where the browser does not let it, the address is there, chosen, to be copied by hand.
    if (!copied) address?.select();
    if (said) said.textContent = (copied ? copy.dataset.copied : copy.dataset.refused) ?? "";
  });
}
