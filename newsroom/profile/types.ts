/** The paper's profile as the settings show it. */
export interface ProfileOnSettings {
  /** JSON, as it may be edited. */
  text: string;
  /** What a change must name; 0 while there is none. */
  version: number;
  summary: ProfileSummary;
}

/** What a profile says, in few words. Empty lists and undefined where nothing is known. */
export interface ProfileSummary {
  /** Pages learnt from. */
  pages: number;
  /** Where most titles stand, and in how many of ten articles. */
  titles: { place: "before" | "after"; ofTen: number } | undefined;
  /** In ems, the narrowest first. */
  measures: number[];
  furniture: SummedForms;
  bylines: SummedForms;
  credits: SummedForms;
}

/** The forms seen most, and how many more are known. */
export interface SummedForms {
  forms: string[];
  more: number;
}
