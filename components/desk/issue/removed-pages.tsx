"use client";

import { useLocale, useTranslations } from "next-intl";
import type { SubmitEvent } from "react";
import { Button } from "@/components/ui/button";
import { Field, TextInput } from "@/components/ui/field";
import { clock } from "@/lib/calendar";
import type { IssueForDesk } from "@/newsroom/issue/types";
import { putBackPageAction } from "@/newsroom/page-setup/actions";
import { Refusal } from "../refusal";
import { useAction } from "../use-action";
import { useFieldError } from "../use-refusal-text";
import { nextPageNumber } from "./next-page-number";

/** The pages that were taken out of the issue, each to be put back. */
export function RemovedPages({ issue }: { issue: IssueForDesk }) {
  return (
    <ul className="flex flex-col gap-3">
      {issue.removed.map((page) => (
        <li key={page.id}>
          <RemovedPage page={page} issue={issue} />
        </li>
      ))}
    </ul>
  );
}

/** It gets its number back, or the next one where another page has it by now. */
function RemovedPage({ page, issue }: { page: IssueForDesk["removed"][number]; issue: IssueForDesk }) {
  const t = useTranslations("issue");
  const locale = useLocale();
  const error = useFieldError();
  const { start, pending, refusal } = useAction(putBackPageAction);
  const isTaken = issue.pages.some(({ number }) => number === page.number);
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    start({ pageId: page.id, number: String(new FormData(event.currentTarget).get("number")) });
  };
  return (
    <form noValidate onSubmit={onSubmit} className="flex flex-wrap items-start gap-x-4 gap-y-2">
      <p className="max-md:w-full md:mt-7 md:min-w-64">
        {page.number} {page.name}{" "}
        <span className="text-ink-2">
          {t("removedBy", { name: page.by })} {clock(page.at, locale)}
        </span>
      </p>
      {issue.may.addPage && (
        <>
          <Field
            label={t("pageNumber")}
            className="w-24"
            error={error(refusal, "PAGE_NUMBER_INVALID", "PAGE_NUMBER_TAKEN")}
          >
            {(field) => (
              <TextInput
                {...field}
                name="number"
                maxLength={4}
                autoComplete="off"
                defaultValue={isTaken ? nextPageNumber(issue.pages) : page.number}
              />
            )}
          </Field>
          <Button
            type="submit"
            disabled={pending}
            className="mt-6"
            aria-label={t("putBackOne", { name: page.name })}
          >
            {t("putBack")}
          </Button>
        </>
      )}
      <Refusal refusal={refusal} except={["PAGE_NUMBER_INVALID", "PAGE_NUMBER_TAKEN"]} />
    </form>
  );
}
