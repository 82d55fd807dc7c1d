import type { PageForDesk } from "@/newsroom/page/types";
import type { SectionOnDesk } from "@/newsroom/section/types";

/** What the page desk is given: the page as it was when it was opened. */
export interface DeskProps {
  page: PageForDesk;
  sections: readonly SectionOnDesk[];
  /** Who sits here. */
  user: { id: string; name: string };
}
