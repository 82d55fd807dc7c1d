import type { SaidOnce } from "./use-said";

/** A sentence in passing, over the bar at the foot of the desk. It takes nothing away and asks for nothing. */
export function Said({ said }: { said: SaidOnce | null }) {
  return (
    <div
      role="status"
      data-said
      className="pointer-events-none fixed inset-x-0 bottom-11 z-30 flex justify-center px-4"
    >
      {said && (
        <p key={said.time} className="rounded-desk bg-ink px-3 py-1.5 text-[13px] text-paper">
          {said.sentence}
        </p>
      )}
    </div>
  );
}
