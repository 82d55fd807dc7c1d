"use client";

import "./page-desk.css";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { DeskFrame } from "./desk-frame";
import type { DeskProps } from "./desk-props";
import { PhonePage } from "./phone-page";
import { useSaver } from "./saving/use-saving";
import { TopBar } from "./top-bar";
import { usePageEditor } from "./use-page-editor";
import { useIsWide } from "./use-panes";

/** The page desk: source, page and outline beside each other; on a small screen the page alone, to be read. */
export function PageDesk(props: DeskProps) {
  const isWide = useIsWide();
  // On another text it is another desk: every place in the source means something else.
  if (isWide) return <WideDesk key={`${props.page.id} ${props.page.source?.id}`} {...props} />;
  return (
    <main className={isWide === null ? "max-[899px]:block hidden" : ""}>
      <TopBar page={props.page} state={props.page.state} />
      <PhonePage page={props.page} />
    </main>
  );
}

function WideDesk(props: DeskProps) {
  const { page, user } = props;
  const t = useTranslations("pageDesk");
  const [opened] = useState(page);
  const isOpen = page.may.edit && (page.state === "DRAFT" || page.state === "RETURNED");
  const editor = usePageEditor(opened, t("document.label"), isOpen);
  const saver = useSaver(editor, opened, user.id);
  if (!editor || !saver) return <main aria-busy="true" className="h-dvh" />;
  return <DeskFrame {...props} editor={editor} saver={saver} />;
}
