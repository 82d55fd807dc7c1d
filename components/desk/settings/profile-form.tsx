"use client";

import { useTranslations } from "next-intl";
import { type SubmitEvent, useRef, useState } from "react";
import { Button, buttonClass } from "@/components/ui/button";
import { Field, TextArea } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { type ProfileProblem, readProfile } from "@/engine/profile-read";
import { changeProfileAction } from "@/newsroom/profile/actions";
import { Refusal } from "../refusal";
import { useAction } from "../use-action";
import { ClearProfile } from "./clear-profile";
import { lineSelection } from "./line-selection";

interface Standing {
  text: string;
  version: number;
}

/** The paper's habits as JSON: to edit, to take along, to clear. What is wrong in it is said before it is sent. */
export function ProfileForm({ profile }: { profile: Standing }) {
  const t = useTranslations("settings.profile");
  const pendingWord = useTranslations("common")("pending");
  const { start, pending, refusal, clear } = useAction(changeProfileAction);
  const [{ text, version }, setStanding] = useState(profile);
  const [problem, setProblem] = useState<ProfileProblem>();
  const [done, setDone] = useState<"saved" | "cleared">();
  const box = useRef<HTMLTextAreaElement>(null);
  const words = useProblemWords();

  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    clear();
    setDone(undefined);
    const read = readProfile(text);
    setProblem(read.ok ? undefined : read.problem);
    if (read.ok) {
      start({ text, version }, (saved) => {
        setStanding(saved);
        setDone("saved");
      });
    } else {
      box.current?.focus();
      if (read.problem.line) box.current?.setSelectionRange(...lineSelection(text, read.problem.line));
    }
  };

  return (
    <form noValidate onSubmit={onSubmit} className="flex max-w-3xl flex-col gap-4">
      <Field label={t("edit")} hint={t("editHint")} error={problem && words(problem)}>
        {(field) => (
          <TextArea
            {...field}
            ref={box}
            rows={14}
            spellCheck={false}
            className="font-mono text-[13px]"
            value={text}
            onChange={(event) => {
              setDone(undefined);
              setStanding({ text: event.target.value, version });
            }}
          />
        )}
      </Field>
      <Refusal refusal={refusal} />
      {done && <Notice tone="done">{t(done)}</Notice>}
      <div className="flex flex-wrap gap-2">
        <Button look="primary" type="submit" disabled={pending}>
          {pending ? pendingWord : t("save")}
        </Button>
        <a className={buttonClass()} href="/api/desk/profile" download>
          {t("export")}
        </a>
        <ClearProfile
          onCleared={(cleared) => {
            clear();
            setProblem(undefined);
            setStanding(cleared);
            setDone("cleared");
          }}
        />
      </div>
    </form>
  );
}

/** A fault and its place as a sentence: “furniture › entry 3 › seen: …”. */
function useProblemWords(): (problem: ProfileProblem) => string {
  const t = useTranslations("settings.profile");
  return ({ code, line, path }) => {
    const steps = path.map((step) => (typeof step === "number" ? t("entry", { number: step }) : step));
    const place = line ? t("line", { line }) : steps.join(" › ");
    const fault = t(`faults.${code}`);
    return place === "" ? t("faultAnywhere", { fault }) : t("faultAt", { place, fault });
  };
}
