import { AppError } from "@/lib/errors";
import { staffRoute } from "@/lib/route";
import { exportList } from "@/newsroom/word-list/data";
import { LISTS } from "@/newsroom/word-list/types";

/** A list of words or names as a CSV file, to keep or to edit elsewhere. */
export const GET = staffRoute<{ params: Promise<{ list: string }> }>(async (actor, _request, { params }) => {
  const { list } = await params;
  const name = LISTS.find((each) => `${each}.csv` === list);
  if (!name) throw new AppError("NOT_FOUND");
  return new Response(await exportList(actor, name), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}.csv"`,
      "Cache-Control": "no-store",
    },
  });
});
