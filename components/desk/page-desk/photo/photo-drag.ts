import type { DragEvent } from "react";

/** A photo that is dragged about the desk, and the article it hangs on; null where it is loose. */
export interface DraggedPhoto {
  photoId: string;
  articleId: string | null;
}

const TYPE = "application/x-bantai-photo";

/** Gives a drag its photo. */
export function dragPhoto({ dataTransfer }: DragEvent, dragged: DraggedPhoto): void {
  dataTransfer.effectAllowed = "move";
  dataTransfer.setData(TYPE, JSON.stringify(dragged));
}

/** Whether a photo is dragged: what it is can be read only when it is dropped. */
export const carriesPhoto = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes(TYPE);

/** The photo that was dropped; null for anything else. */
export function droppedPhoto({ dataTransfer }: DragEvent): DraggedPhoto | null {
  try {
    const { photoId, articleId }: Record<string, unknown> = JSON.parse(dataTransfer.getData(TYPE));
    if (typeof photoId !== "string") return null;
    return { photoId, articleId: typeof articleId === "string" ? articleId : null };
  } catch {
    return null;
  }
}
