"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { clock } from "@/lib/calendar";
import type { IssueForDesk } from "@/newsroom/issue/types";
import { signIssueAction } from "@/newsroom/publication/actions";
import { Refusal } from "../refusal";
import { StateMark } from "../state-mark";
import { useAction } from "../use-action";
import { PublishDialog } from "./publish-dialog";
import { ScheduleDialog } from "./schedule-dialog";
import { ScheduleNotice } from "./schedule-notice";

/** What publication still waits for, by name; for the chief editor: sign, publish, set a time; and what was set. */
export function PublishPanel({ issue }: { issue: IssueForDesk }) {
  const t = useTranslations("issue");
  const locale = useLocale();
  const [asking, setAsking] = useState<"publish" | "schedule">();
  const [published, setPublished] = useState<number>();
  const signing = useAction(signIssueAction);
  const { manifestHash, isNew, signed } = issue;
  const canGoOut = isNew && issue.lost.length === 0;
  const close = () => setAsking(undefined);

  return (
    <div className="flex flex-col gap-3">
      <Missing issue={issue} />
      {issue.jumps.alone.length > 0 && (
        <p className="text-waiting">{t("jumpsMissing", { count: issue.jumps.alone.length })}</p>
      )}
      {issue.lost.length > 0 && (
        <p className="text-waiting">{t("lost", { headlines: issue.lost.join("》《") })}</p>
      )}
      {manifestHash && !isNew && <p className="text-ink-2">{t("nothingNew")}</p>}
      {isNew && signed && (
        <p>
          {t("signedBy", { name: signed.by })} <span className="text-ink-2">{clock(signed.at, locale)}</span>
        </p>
      )}
      {published && <Notice tone="done">{t("publishedNow", { number: published })}</Notice>}
      <ScheduleNotice issue={issue} onChange={() => setAsking("schedule")} />
      {issue.may.publish && (
        <div className="flex flex-wrap gap-2">
          <Button look="primary" disabled={!canGoOut} onClick={() => setAsking("publish")}>
            {t("publish")}
          </Button>
          {!issue.schedule && (
            <Button disabled={!canGoOut} onClick={() => setAsking("schedule")}>
              {t("schedule")}
            </Button>
          )}
          {canGoOut && manifestHash && !signed && (
            <Button
              disabled={signing.pending}
              onClick={() => signing.start({ issueId: issue.id, manifestHash })}
            >
              {t("sign")}
            </Button>
          )}
        </div>
      )}
      <Refusal refusal={signing.refusal} />
      {manifestHash && asking === "publish" && (
        <PublishDialog
          issue={issue}
          manifestHash={manifestHash}
          onClose={close}
          onPublished={(edition) => {
            setPublished(edition);
            close();
          }}
        />
      )}
      {manifestHash && asking === "schedule" && (
        <ScheduleDialog issue={issue} manifestHash={manifestHash} onClose={close} />
      )}
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
