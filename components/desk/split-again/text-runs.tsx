import { characterDiff } from "../page-desk/character-diff";

/** A text with what the other side does not say marked in it; with no other side, all of it is as it is. */
export function TextRuns({
  text,
  other,
  kind,
}: {
  text: string;
  other: string | null;
  kind: "mine" | "theirs";
}) {
  if (other === null) return <Marked>{text}</Marked>;
  const runs = kind === "mine" ? characterDiff(text, other) : characterDiff(other, text);
  return runs
    .filter((run) => run.kind === "same" || run.kind === kind)
    .map((run, index) =>
      // biome-ignore lint/suspicious/noArrayIndexKey: runs of a text that does not change while it is shown
      run.kind === "same" ? run.text : <Marked key={index}>{run.text}</Marked>,
    );
}

function Marked({ children }: { children: string }) {
  return (
    <mark className="bg-waiting/25 text-ink underline decoration-waiting underline-offset-4">{children}</mark>
  );
}
