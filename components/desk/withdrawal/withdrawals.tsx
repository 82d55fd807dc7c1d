import { getLocale, getTranslations } from "next-intl/server";
import { clock } from "@/lib/calendar";
import type { Withdrawals as AllWithdrawals, ArticleOut, Withdrawn } from "@/newsroom/withdrawal/types";
import { ConfirmWithdrawal } from "./confirm-withdrawal";
import { LookForTraces } from "./look-for-traces";
import { WithdrawArticle } from "./withdraw-article";

/** What readers see of an issue, to be withdrawn by who may; and what was, with who stands for it. */
export async function Withdrawals({ issueId, all }: { issueId: string; all: AllWithdrawals }) {
  const t = await getTranslations("withdrawal");
  return (
    <div className="flex flex-col gap-4">
      {all.withdrawn.length > 0 && (
        <ul aria-label={t("withdrawn")}>
          {all.withdrawn.map((one) => (
            <WithdrawnLine key={one.articleId} one={one} />
          ))}
        </ul>
      )}
      {all.mayWithdraw && all.out.length > 0 && (
        <details>
          <summary className="cursor-pointer">{t("out")}</summary>
          <ul aria-label={t("out")} className="mt-2">
            {all.out.map((article) => (
              <li
                key={article.articleId}
                className="flex flex-wrap items-center gap-x-4 gap-y-1 border-hairline border-b py-1"
              >
                <Address {...article} />
                <span className="ml-auto">
                  <WithdrawArticle issueId={issueId} article={article} />
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Address({ path, headline }: ArticleOut) {
  return (
    <span className="min-w-0">
      <a href={`/${path}`} className="underline decoration-hairline underline-offset-4 hover:decoration-ink">
        {headline || `/${path}`}
      </a>{" "}
      <span className="text-ink-2 tabular-nums">/{path}</span>
    </span>
  );
}

async function WithdrawnLine({ one }: { one: Withdrawn }) {
  const t = await getTranslations("withdrawal");
  const locale = await getLocale();
  return (
    <li className="flex flex-col gap-1 border-hairline border-b py-2">
      <span className="flex flex-wrap gap-x-4">
        <Address {...one} />
        <span className="text-cinnabar">{t(`reasons.${one.reason}`)}</span>
      </span>
      <span>{one.words}</span>
      <span className="text-ink-2">{t("by", { name: one.by, at: clock(one.at, locale) })}</span>
      {one.confirmed ? (
        <span className="text-ink-2">
          {t("confirmed", { name: one.confirmed.by, at: clock(one.confirmed.at, locale) })}
        </span>
      ) : (
        <span className={one.isOverdue ? "text-cinnabar" : "text-waiting"}>
          {t(one.isOverdue ? "overdue" : "waiting")}
        </span>
      )}
      <span className="flex flex-wrap gap-2">
        {one.mayConfirm && <ConfirmWithdrawal articleId={one.articleId} />}
        <LookForTraces articleId={one.articleId} />
      </span>
    </li>
  );
}
