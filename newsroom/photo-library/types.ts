import type { Day } from "@/lib/calendar";
import type { PhotoForDesk } from "@/newsroom/photo/types";

/** A place where a photo hangs: an article on the desk, in an Edition, or in both. */
export interface PhotoUse {
  pageId: string;
  day: Day;
  number: string;
  pageName: string;
  /** Plain text, "" if the article has none. */
  headline: string;
  /** Whether readers see it there now. */
  published: boolean;
}

/** A photo as the library lists it. Moments in UTC. */
export interface PhotoInLibrary extends PhotoForDesk {
  uploadedAt: Date;
  uploadedBy: string;
  uses: PhotoUse[];
  /** Until when it can be taken back; null where it was not deleted. */
  goesAt: Date | null;
}

/** A screen of the library. */
export interface LibraryScreen {
  photos: PhotoInLibrary[];
  /** Where the next screen begins; null where there is none. */
  next: string | null;
}

/** A page that a photo can be brought to. */
export interface PageInPreparation {
  id: string;
  day: Day;
  number: string;
  name: string;
}
