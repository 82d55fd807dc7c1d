import "../globals.css";
import type { Metadata } from "next";
import { cookies } from "next/headers";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { DeskDocument } from "@/components/desk/shell/desk-document";
import { Rail } from "@/components/desk/shell/rail";
import { THEME_COOKIE, themeOf } from "@/components/desk/shell/theme";
import { findActor } from "@/lib/session";
import { countWaiting } from "@/newsroom/notice/data";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell");
  return { title: { default: t("title"), template: `%s · ${t("title")}` }, robots: { index: false } };
}

/**
 * The desk. A layout is not asked again on every way between screens, so it guards nothing: every screen asks for its
 * Actor itself.
 */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const actor = await findActor();
  return (
    <DeskDocument>
      {actor && (
        <Rail
          name={actor.name}
          role={actor.role}
          theme={themeOf((await cookies()).get(THEME_COOKIE)?.value)}
          waiting={await countWaiting(actor)}
        />
      )}
      <div className={actor ? "pb-14 md:pb-0 md:pl-14" : ""}>{children}</div>
    </DeskDocument>
  );
}
