// 本报记者 张舰 摄, 张舰 摄影报道: a credit may stand at the end of the caption itself.
const CREDIT = /(?:摄|摄影|摄影报道|供图|图)\s*[）)]?$/u;

/** Whether a caption's own words name at their end who took the photo. */
export const hasCreditInside = (caption: string): boolean => CREDIT.test(caption.trim());
