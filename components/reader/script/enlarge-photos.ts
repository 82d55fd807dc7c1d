/** A tap on an article's photo shows it as large as the window, with its caption; another tap, or Escape, closes it. */
export function enlargePhotos(): void {
  const dialog = document.querySelector<HTMLDialogElement>("#enlarged");
  const place = dialog?.querySelector("figure");
  if (!dialog || !place) return;
  document.addEventListener("click", (event) => {
    const link =
      event.target instanceof Element && event.target.closest<HTMLAnchorElement>("a[data-enlarge]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const picture = link.querySelector("picture")?.cloneNode(true);
    const caption = link.closest("figure")?.querySelector("figcaption")?.cloneNode(true);
    if (!(picture instanceof HTMLElement)) return;
    // It may be wider now than where it stands.
    for (const source of picture.querySelectorAll("source, img")) source.setAttribute("sizes", "100vw");
    picture.querySelector("img")?.removeAttribute("style");
    place.replaceChildren(picture, ...(caption ? [caption] : []));
    dialog.showModal();
  });
  dialog.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => place.replaceChildren());
}
