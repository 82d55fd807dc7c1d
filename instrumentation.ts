/** Runs once when the server starts: what it does by itself. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { keepLibrary } = await import("@/newsroom/photo-library/housekeeping");
  keepLibrary();
  const { keepTold } = await import("@/newsroom/notice/housekeeping");
  keepTold();
  const { keepSearch } = await import("@/newsroom/search/housekeeping");
  keepSearch();
  const { keepPaper } = await import("@/newsroom/publication/housekeeping");
  // Before the first reader comes: what was withdrawn is never shown.
  await keepPaper();
}
