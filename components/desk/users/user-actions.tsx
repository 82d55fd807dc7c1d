"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field, Select } from "@/components/ui/field";
import {
  changeRoleAction,
  disableUserAction,
  enableUserAction,
  resetPasswordAction,
} from "@/newsroom/user/actions";
import type { UserLine } from "@/newsroom/user/types";
import { Role } from "@/prisma/generated/enums";
import { Refusal } from "../refusal";
import { useAction } from "../use-action";
import { ShownOnce } from "./shown-once";

type Asking = "role" | "reset" | "disable" | null;

/** What can be done to someone else's account. Each asks first: sessions end with it. */
export function UserActions({ user }: { user: UserLine }) {
  const t = useTranslations("users");
  const [asking, setAsking] = useState<Asking>(null);
  const enable = useAction(enableUserAction);
  const close = () => setAsking(null);
  return (
    <>
      <div className="flex flex-nowrap gap-4">
        <RowButton onClick={() => setAsking("role")} label={t("changeRole")} of={user.name} />
        <RowButton onClick={() => setAsking("reset")} label={t("reset")} of={user.name} />
        {user.disabledAt ? (
          <RowButton
            onClick={() => enable.start({ userId: user.id })}
            disabled={enable.pending}
            label={t("enable")}
            of={user.name}
          />
        ) : (
          <RowButton onClick={() => setAsking("disable")} label={t("disable")} of={user.name} />
        )}
      </div>
      <Refusal refusal={enable.refusal} />
      <Dialog open={asking === "role"} onClose={close} title={t("changeRoleOf", { name: user.name })}>
        <ChangeRole user={user} onDone={close} />
      </Dialog>
      <Dialog open={asking === "reset"} onClose={close} title={t("resetOf", { name: user.name })}>
        <ResetPassword user={user} onDone={close} />
      </Dialog>
      <Dialog open={asking === "disable"} onClose={close} title={t("disableOf", { name: user.name })}>
        <DisableUser user={user} onDone={close} />
      </Dialog>
    </>
  );
}

function RowButton(props: { onClick: () => void; disabled?: boolean; label: string; of: string }) {
  return (
    <Button look="text" onClick={props.onClick} disabled={props.disabled}>
      {props.label}
      <span className="sr-only"> {props.of}</span>
    </Button>
  );
}

function ChangeRole({ user, onDone }: { user: UserLine; onDone: () => void }) {
  const t = useTranslations("users");
  const roleName = useTranslations("roles");
  const { start, pending, refusal } = useAction(changeRoleAction);
  const [role, setRole] = useState(user.role);
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        start({ userId: user.id, role }, onDone);
      }}
    >
      <Field label={t("role")} hint={t("endsSessions")}>
        {(field) => (
          <Select {...field} value={role} onChange={(event) => setRole(event.target.value as Role)}>
            {Object.values(Role).map((choice) => (
              <option key={choice} value={choice}>
                {roleName(choice)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Refusal refusal={refusal} />
      <DialogButtons pending={pending} label={t("changeRole")} onCancel={onDone} />
    </form>
  );
}

function ResetPassword({ user, onDone }: { user: UserLine; onDone: () => void }) {
  const t = useTranslations("users");
  const { start, pending, refusal } = useAction(resetPasswordAction);
  const [made, setMade] = useState<{ username: string; password: string }>();
  if (made) return <ShownOnce {...made} onDone={onDone} />;
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        start({ userId: user.id }, setMade);
      }}
    >
      <p>{t("resetWords")}</p>
      <Refusal refusal={refusal} />
      <DialogButtons pending={pending} label={t("reset")} onCancel={onDone} />
    </form>
  );
}

function DisableUser({ user, onDone }: { user: UserLine; onDone: () => void }) {
  const t = useTranslations("users");
  const { start, pending, refusal } = useAction(disableUserAction);
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        start({ userId: user.id }, onDone);
      }}
    >
      <p>{t("disableWords")}</p>
      <Refusal refusal={refusal} />
      <DialogButtons pending={pending} label={t("disable")} onCancel={onDone} />
    </form>
  );
}

function DialogButtons(props: { pending: boolean; label: string; onCancel: () => void }) {
  const t = useTranslations("common");
  return (
    <div className="flex justify-end gap-2">
      <Button onClick={props.onCancel}>{t("cancel")}</Button>
      <Button look="primary" type="submit" disabled={props.pending}>
        {props.pending ? t("pending") : props.label}
      </Button>
    </div>
  );
}
