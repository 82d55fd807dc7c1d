import "../globals.css";
import type { ReactNode } from "react";
import { DeskDocument } from "@/components/desk/shell/desk-document";

export default function SignInLayout({ children }: { children: ReactNode }) {
  return <DeskDocument>{children}</DeskDocument>;
}
