"use client";

import Link from "next/link";
import { signOut } from "next-auth/react";
import { useLocale, useTranslations } from "next-intl";
import { startTransition } from "react";
import { Menu, MenuItem, MenuRule, menuItemClass } from "@/components/ui/menu";
import { LOCALES } from "@/lib/locale";
import type { Role } from "@/prisma/generated/enums";
import { chooseLocale, chooseTheme } from "./preferences";
import { THEMES, type Theme } from "./theme";

/** Who is signed in, and what is theirs: account, language, light, the way out. */
export function AccountMenu({ name, role, theme }: { name: string; role: Role; theme: Theme }) {
  const t = useTranslations("shell");
  const roleName = useTranslations("roles")(role);
  const locale = useLocale();
  return (
    <Menu
      label={t("account", { name, role: roleName })}
      className="flex h-14 w-16 shrink-0 flex-col items-center justify-center gap-0.5 px-1 text-ink-2 hover:text-ink md:w-full"
      button={
        <>
          <span className="max-w-full truncate text-[13px] text-ink leading-4">{name}</span>
          <span className="max-w-full text-center text-[11px] leading-[13px]">{roleName}</span>
        </>
      }
    >
      <Link href="/desk/account" role="menuitem" className={menuItemClass}>
        {t("ownAccount")}
      </Link>
      <a href="/" role="menuitem" className={menuItemClass}>
        {t("readPaper")}
      </a>
      <MenuRule />
      {LOCALES.map((choice) => (
        <MenuItem
          key={choice}
          role="menuitemradio"
          aria-checked={choice === locale}
          lang={choice}
          onClick={() => startTransition(() => chooseLocale(choice))}
        >
          <Tick on={choice === locale} />
          {t(`locales.${choice}`)}
        </MenuItem>
      ))}
      <MenuRule />
      {THEMES.map((choice) => (
        <MenuItem
          key={choice}
          role="menuitemradio"
          aria-checked={choice === theme}
          onClick={() => startTransition(() => chooseTheme(choice))}
        >
          <Tick on={choice === theme} />
          {t(`themes.${choice}`)}
        </MenuItem>
      ))}
      <MenuRule />
      <MenuItem onClick={() => signOut({ callbackUrl: "/sign-in" })}>{t("signOut")}</MenuItem>
    </Menu>
  );
}

function Tick({ on }: { on: boolean }) {
  return (
    <span aria-hidden="true" className="w-3">
      {on ? "✓" : ""}
    </span>
  );
}
