import type { Profile } from "@/engine/profile";
import type { AcceptedOnDesk } from "@/newsroom/doubt/types";
import type { PageForDesk } from "@/newsroom/page/types";
import type { RemarkOnPage } from "@/newsroom/remark/types";
import type { SectionOnDesk } from "@/newsroom/section/types";

/** What the page desk is given: the page as it was when it was opened. */
export interface DeskProps {
  page: PageForDesk;
  sections: readonly SectionOnDesk[];
  /** What was accepted of its split. */
  accepted: readonly AcceptedOnDesk[];
  /** What was said of its passages. */
  remarks: readonly RemarkOnPage[];
  /** The paper's habits, by which its text was split. */
  profile: Profile;
  /** Who sits here. */
  user: { id: string; name: string };
}
