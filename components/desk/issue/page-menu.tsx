"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Menu, MenuItem, MenuRule } from "@/components/ui/menu";
import type { PageOnBoard } from "@/newsroom/issue/types";
import { movePageAction } from "@/newsroom/page-setup/actions";
import { Refusal } from "../refusal";
import { useAction } from "../use-action";
import { RemovePageDialog } from "./remove-page-dialog";
import { RenamePageDialog } from "./rename-page-dialog";

/** 设版: what can be done with a page's number, name and place in its issue. */
export function PageMenu({
  page,
  before,
  after,
}: {
  page: PageOnBoard;
  before: PageOnBoard | undefined;
  after: PageOnBoard | undefined;
}) {
  const t = useTranslations("issue");
  const [asking, setAsking] = useState<"rename" | "remove">();
  const { start, pending, refusal } = useAction(movePageAction);
  const close = () => setAsking(undefined);
  if (!page.may.arrange) return null;
  return (
    <>
      <Menu
        label={t("arrange", { number: page.number, name: page.name })}
        button="⋯"
        className="size-6 rounded-desk leading-none hover:bg-ink/6 pointer-coarse:size-10"
      >
        <MenuItem onClick={() => setAsking("rename")}>{t("rename")}</MenuItem>
        <MenuItem
          disabled={pending || !before?.may.arrange}
          onClick={() => start({ pageId: page.id, to: "before" })}
        >
          {t("moveBefore")}
        </MenuItem>
        <MenuItem
          disabled={pending || !after?.may.arrange}
          onClick={() => start({ pageId: page.id, to: "after" })}
        >
          {t("moveAfter")}
        </MenuItem>
        <MenuRule />
        <MenuItem onClick={() => setAsking("remove")}>{t("remove")}</MenuItem>
      </Menu>
      <Refusal refusal={refusal} />
      {asking === "rename" && <RenamePageDialog page={page} onClose={close} />}
      {asking === "remove" && <RemovePageDialog page={page} onClose={close} />}
    </>
  );
}
