import type { Metadata } from "next";
import type { ReactNode } from "react";

export const metadata: Metadata = { icons: { icon: "/icon.svg" } };

/** The paper and the desk each bring their own document: the language of the one is in its address, the other's in a cookie. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return children;
}
