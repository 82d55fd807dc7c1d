"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import type { IssueForDesk } from "@/newsroom/issue/types";
import { publishIssueAction } from "@/newsroom/publication/actions";
import { Refusal } from "../refusal";
import { StateMark } from "../state-mark";
import { useAction } from "../use-action";

/** What publication still waits for, by name; for the chief editor the button, and where readers find it then. */
export function PublishPanel({ issue, mayPublish }: { issue: IssueForDesk; mayPublish: boolean }) {
  const t = useTranslations("issue");
  const [asking, setAsking] = useState(false);
  const [published, setPublished] = useState<number>();
  const { start, pending, refusal, clear } = useAction(publishIssueAction);
  const number = (issue.edition?.number ?? 0) + 1;
  const nothingNew = issue.edition !== null && issue.pages.every((page) => !page.changedSincePublished);
  const close = () => setAsking(false);

  return (
    <div className="flex flex-col gap-3">
      <Missing issue={issue} />
      {nothingNew && issue.missing.length === 0 && <p className="text-ink-2">{t("nothingNew")}</p>}
      {published && <Notice tone="done">{t("publishedNow", { number: published })}</Notice>}
      {mayPublish && (
        <div>
          <Button
            look="primary"
            disabled={!issue.may.publish || nothingNew}
            onClick={() => {
              clear();
              setAsking(true);
            }}
          >
            {t("publish")}
          </Button>
        </div>
      )}
      <Dialog open={asking} onClose={close} title={t("publishTitle", { day: issue.day, number })}>
        <p>{t("publishWords", { count: issue.pages.length })}</p>
        <ul>
          {issue.pages.map((page) => (
            <li key={page.id}>
              <StateMark state={page.state} bare /> {page.number} {page.name}
              <span className="ml-2 text-ink-2">
                {t("contents", { articles: page.articleCount, characters: page.characterCount })}
              </span>
            </li>
          ))}
        </ul>
        <Refusal refusal={refusal} />
        <div className="flex justify-end gap-2">
          <Button onClick={close}>{t("cancel")}</Button>
          <Button
            look="primary"
            disabled={pending}
            onClick={() =>
              start({ issueId: issue.id }, ({ edition }) => {
                setPublished(edition);
                close();
              })
            }
          >
            {pending ? t("publishing") : t("publishNow")}
          </Button>
        </div>
      </Dialog>
    </div>
  );
}

function Missing({ issue }: { issue: IssueForDesk }) {
  const t = useTranslations("issue");
  if (issue.pages.length === 0) return <p className="text-ink-2">{t("noPagesYet")}</p>;
  if (issue.missing.length === 0) return null;
  return (
    <div>
      <p className="text-ink-2">{t("missing", { count: issue.missing.length })}</p>
      <ul aria-label={t("missingLabel")} className="flex flex-wrap gap-x-5 gap-y-1">
        {issue.missing.map((page) => (
          <li key={page.id} className="whitespace-nowrap">
            {page.number} {page.name} <StateMark state={page.state} />
          </li>
        ))}
      </ul>
    </div>
  );
}
