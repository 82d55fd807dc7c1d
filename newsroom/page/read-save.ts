import { parseArticleContent, parseFurnitureContent } from "@/editor/document";
import { AppError } from "@/lib/errors";
import type { ReadSave } from "./save-plan";
import { type SavePage, savePageSchema } from "./schema";

/**
 * Reads a save from outside: its form, and every content in it as a page document's. Throws PAGE_DAMAGED where one is none.
 */
export function readSave(input: SavePage): ReadSave {
  const { version, changed, removed, order, furniture, sourceId, purpose } = savePageSchema.parse(input);
  try {
    return {
      version,
      removed,
      order,
      sourceId,
      purpose,
      changed: changed.map((article) => {
        const content = parseArticleContent(article.content);
        if (content.attrs.id !== article.id) throw new AppError("INVALID");
        return { ...article, content };
      }),
      furniture: furniture === null ? null : parseFurnitureContent(furniture),
    };
  } catch {
    throw new AppError("PAGE_DAMAGED");
  }
}
