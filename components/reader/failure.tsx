"use client";

import { createContext, type ReactNode, useContext } from "react";

export interface FailureWords {
  title: string;
  text: string;
  retry: string;
}

const Words = createContext<FailureWords>({ title: "", text: "", retry: "" });

/** Hands the words of a failure down to the error screen, which gets nothing from the server. */
export function FailureWordsProvider({ words, children }: { words: FailureWords; children: ReactNode }) {
  return <Words value={words}>{children}</Words>;
}

/** Says that a screen cannot be shown, and offers to try again. */
export function Failure({ retry }: { retry: () => void }) {
  const words = useContext(Words);
  return (
    <main className="notice">
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      <button className="notice-button" type="button" onClick={retry}>
        {words.retry}
      </button>
    </main>
  );
}
