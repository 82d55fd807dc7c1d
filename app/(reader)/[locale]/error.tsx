"use client";

import { Failure } from "@/components/reader/failure";

/** What readers see when a screen of the paper fails. The server has logged why. */
export default function PaperError({ reset }: { reset: () => void }) {
  return <Failure retry={reset} />;
}
