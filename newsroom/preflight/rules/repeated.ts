import { ALL, forEachBlock, matches, type WordFault } from "./articles";

// Words that do not follow themselves. 的的确确 and 了了 are whole words; 写在在座谈会之后 is right.
const TWICE = /([的了是和与把被就也及或对为以于从])\1(?![确当])/gu;
// Four characters or more, said again at once: 南湖公园南湖公园.
const PHRASE = /(\p{Script=Han}{4,12})\1/gu;

/** The same character or phrase twice in a row: 的的. */
export const repeated = forEachBlock("repeated", "warn", ALL, (words) =>
  [...matches(words, TWICE, ([, once]) => once), ...matches(words, PHRASE, ([, once]) => once)].filter(
    (fault) => !isMeant(words, fault),
  ),
);

// 目的的确, 为了了解, 不了了之; and 实实在在: what stands before it is doubled too.
const CROSSING = /目的的|为了了|除了了|不了了|(.)\1(.)\2/u;
const BEGINS_A_WORD: Record<string, RegExp> = {
  了: /^了(?:解|不起|结|如|却|望)/u,
  的: /^的(?:士|确|卢)/u,
  对: /^对(?:接|面|口|策|象|手|话|待|抗|外|内|标|方|照|比|应|联)/u,
  和: /^和(?:平|谐|解|睦|美|顺|善|气|龙|静|田)/u,
  为: /^为(?:民|国|了|人|主|期|首|此|何|难|止)/u,
  是: /^是(?:非|否)/u,
  及: /^及(?:时|格|早)/u,
  与: /^与(?:会|时|众|日)/u,
  从: /^从(?:业|事|而|严|小|此|容|未|来)/u,
  以: /^以(?:及|来|上|下|内|外|后|前|色|往|至|免)/u,
  就: /^就(?:业|近|读|地|医|任|餐|是|要|会|能|可|有|在)/u,
  被: /^被(?:告|子|褥)/u,
  把: /^把(?:握|关|控|脉|手)/u,
  或: /^或(?:许|者)/u,
  于: /^于(?:是|今)/u,
};

function isMeant(words: string, { from, to }: WordFault): boolean {
  if (to - from !== 2) return false;
  const second = BEGINS_A_WORD[words.charAt(from)];
  return (
    Boolean(second?.test(words.slice(from + 1))) || CROSSING.test(words.slice(Math.max(0, from - 2), to))
  );
}
