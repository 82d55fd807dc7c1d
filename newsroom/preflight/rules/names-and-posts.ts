import type { PersonPost } from "@/newsroom/word-list/types";
import { ALL, forEachBlock, type WordFault } from "./articles";

// What a post ends with: the words before a name are taken for a post only where they end so.
const POST =
  /[\p{Script=Han}]{0,16}(?:书记|常委|主席|主任|部长|省长|市长|区长|县长|州长|镇长|乡长|秘书长|局长|厅长|处长|科长|院长|检察长|校长|会长|总理|委员长|董事长|总经理|行长|司令员|政委)$/u;

/** A post before a name on the list that is none of that person's: 市长 before somebody who is the party secretary. */
export const postsOfNames = forEachBlock("post-of-name", "warn", ALL, (words, { lists: { people } }) =>
  [...postsByName(people)].flatMap(([name, posts]) => {
    const faults: WordFault[] = [];
    for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + name.length)) {
      const post = POST.exec(words.slice(0, at))?.[0];
      if (!post || posts.size === 0 || [...posts].some((each) => agree(post, each))) continue;
      faults.push({
        from: at - post.length,
        to: at + name.length,
        details: { name, posts: [...posts].join("、") },
      });
    }
    return faults;
  }),
);

/** 四平市委书记 and 市委书记 are one post: what stands in the text may say more, or run on from the words before it. */
const agree = (written: string, listed: string) => written.endsWith(listed) || listed.endsWith(written);

/** After a listed post, a name that is one character off the one who holds it. */
export const nearlyNames = forEachBlock("nearly-name", "warn", ALL, (words, { lists: { people } }) => {
  const names = new Set(people.map(({ name }) => name));
  return people.flatMap(({ name, post }) => {
    const faults: WordFault[] = [];
    if (post === "" || name.length < 2) return faults;
    for (let at = words.indexOf(post); at >= 0; at = words.indexOf(post, at + post.length)) {
      const from = at + post.length;
      const written = words.slice(from, from + name.length);
      if (names.has(written) || !isOneOff(written, name)) continue;
      faults.push({ from, to: from + name.length, mend: name, details: { name, post } });
    }
    return faults;
  });
});

function isOneOff(written: string, name: string): boolean {
  if (written.length !== name.length || !/^\p{Script=Han}+$/u.test(written)) return false;
  const others = [...name].filter((character, index) => character !== written.charAt(index));
  // Of two characters, one off is another name.
  return others.length === 1 && name.length > 2;
}

function postsByName(people: readonly PersonPost[]): Map<string, Set<string>> {
  const posts = new Map<string, Set<string>>();
  for (const { name, post } of people) {
    const known = posts.get(name) ?? new Set();
    if (post !== "") known.add(post);
    posts.set(name, known);
  }
  return posts;
}
