"use client";

import { useState } from "react";
import { proposeSplitAction } from "@/newsroom/split-again/actions";
import type { SplitToDecide } from "@/newsroom/split-again/types";
import { useAction } from "../use-action";
import { ChooseText } from "./choose-text";
import { Proposals } from "./proposals";

/** First which text, then what to take of it. Going back keeps what was pasted; nothing changes before it is confirmed. */
export function SplitAgainScreen({ pageId }: { pageId: string }) {
  const [text, setText] = useState("");
  const [isOther, setOther] = useState(false);
  const [split, setSplit] = useState<SplitToDecide | null>(null);
  const { start, pending, refusal, clear } = useAction(proposeSplitAction);
  const asked = isOther ? text : null;
  const compare = () => start({ pageId, text: asked }, setSplit);

  if (split)
    return (
      <Proposals
        // Other proposals are decided about anew.
        key={split.basis}
        pageId={pageId}
        text={asked}
        split={split}
        onBack={() => {
          clear();
          setSplit(null);
        }}
        onCompare={compare}
        comparing={{ pending, refusal }}
      />
    );
  return (
    <ChooseText
      isOther={isOther}
      onOther={setOther}
      text={text}
      onText={setText}
      onCompare={compare}
      pending={pending}
      refusal={refusal}
    />
  );
}
