import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { LanguageSwitch } from "@/components/desk/language-switch";
import { SignInHere } from "@/components/desk/sign-in-here";
import { findActor } from "@/lib/session";
import { getNewspaper } from "@/newsroom/newspaper/data";
import { returnPath } from "@/newsroom/user/return-path";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("signIn");
  return { title: t("title"), robots: { index: false } };
}

export default async function SignInScreen({ searchParams }: PageProps<"/sign-in">) {
  const destination = returnPath((await searchParams).return);
  if (await findActor()) redirect(destination);
  const t = await getTranslations("signIn");
  const newspaper = await getNewspaper();
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-80 flex-col justify-center gap-8 px-4 py-8">
      <header className="text-center">
        <p
          lang="zh-CN"
          className="font-bold font-serif text-[32px] leading-tight tracking-[0.25em] [text-indent:0.25em]"
        >
          {newspaper.name}
        </p>
        <hr className="my-3 border-cinnabar" />
        <h1 className="text-[14px] text-ink-2">{t("heading")}</h1>
      </header>
      <SignInHere destination={destination} />
      <footer className="flex flex-wrap items-center justify-between gap-2 text-[13px] text-ink-2">
        <LanguageSwitch />
        <a href="/" className="underline-offset-4 hover:text-ink hover:underline">
          {t("readPaper")}
        </a>
      </footer>
    </main>
  );
}
