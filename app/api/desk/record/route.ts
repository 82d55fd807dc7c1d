import { staffRoute } from "@/lib/route";
import { recordToCsv } from "@/newsroom/audit/csv";
import { listEntries } from "@/newsroom/audit/data";
import { recordQuerySchema } from "@/newsroom/audit/schema";

/** So many lines are exported at most: a spreadsheet takes a million, a year of a paper is far less. */
const MOST_LINES = 200_000;

/** The record as it is asked for, as a CSV file. */
export const GET = staffRoute(async (actor, request) => {
  const query = recordQuerySchema.parse(Object.fromEntries(new URL(request.url).searchParams));
  const lines = await listEntries(actor, query, MOST_LINES);
  return new Response(recordToCsv(lines), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="record.csv"',
      "Cache-Control": "no-store",
    },
  });
});
