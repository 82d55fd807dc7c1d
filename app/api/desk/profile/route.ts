import { staffRoute } from "@/lib/route";
import { getProfileOnSettings } from "@/newsroom/profile/data";

/** The paper's habits as a file to keep, or to hand on to another newsroom. */
export const GET = staffRoute(async (actor) => {
  const { text } = await getProfileOnSettings(actor);
  return new Response(text, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": 'attachment; filename="paper-profile.json"',
      "Cache-Control": "no-store",
    },
  });
});
