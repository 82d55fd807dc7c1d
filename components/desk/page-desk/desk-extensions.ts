import type { Extensions } from "@tiptap/core";
import { ActiveBlockKeeper } from "@/editor/plugins/active-block";
import { CleanPaste } from "@/editor/plugins/clean-paste";
import { Find } from "@/editor/plugins/find";
import { HeldArticles } from "@/editor/plugins/held-articles";
import { History } from "@/editor/plugins/history";
import { LedgerKeeper } from "@/editor/plugins/ledger";
import { PageKeys } from "@/editor/plugins/page-keys";
import { QuotationMarks } from "@/editor/plugins/quotation-marks";
import { StillBlocks } from "@/editor/plugins/still-blocks";
import { Upkeep } from "@/editor/plugins/upkeep";
import { Caption } from "@/editor/schema/caption";
import { pageExtensions } from "@/editor/schema/page-extensions";

/** The page document as the desk edits it: the schema with photos at the desk's addresses, history, keys, upkeep. */
export function deskExtensions(source: string): Extensions {
  return [
    ...pageExtensions.map((extension) =>
      extension.name === Caption.name
        ? Caption.configure({ photoUrl: (photoId) => deskPhotoUrl(photoId) })
        : extension,
    ),
    History,
    PageKeys,
    Upkeep,
    LedgerKeeper.configure({ source }),
    ActiveBlockKeeper,
    Find,
    CleanPaste,
    QuotationMarks,
    StillBlocks,
    HeldArticles,
  ];
}

/** A photo at the desk: in the document, or (480) as small as in lists. */
export const deskPhotoUrl = (photoId: string, width: 480 | 960 = 960) =>
  `/api/desk/photos/${photoId}/${width}.webp`;
