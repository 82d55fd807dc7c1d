/**
 * Every weight of the engine, as a cost: what a reading of the page pays for a thing that is out of the ordinary.
 * Costs are about natural logarithms of odds: 3 is "one in twenty", 7 is "one in a thousand".
 */
export const WEIGHTS = {
  /** Widths, in ems. */
  line: {
    /** A first line is narrower by this much: the indent that the paste has lost. */
    indent: 2,
    /** How far a full line may miss the measure. */
    tolerance: 0.5,
    /** What a line may lack when the next line's first word could not be broken, beyond that word's own width. */
    kinsoku: 1,
    /** Punctuation that hangs over the measure's end. */
    hanging: 0.77,
  },
  paragraph: {
    /** Any paragraph. */
    begin: 0.8,
    /** Per em that an inner line is short of the measure, and at most. */
    shortPerEm: 1.1,
    shortMost: 11.7,
    short: 2,
    /** An inner line longer than the measure. */
    long: 4,
    longPerEm: 1.56,
    /** Its last line does not end as a sentence does. */
    noSentenceEnd: 5.85,
    /** It stops before a jump, or ends with a colon or a bracket. */
    cutShort: 0.8,
    /** It ends with a quotation's or a title's mark, and no full stop. */
    quotationEnd: 3,
    /** An inner line that ends with a full stop, by chance at the line's end. */
    innerFullStop: 1.2,
    /** A blank line inside a paragraph (a column break), and none between two (where the page has blank lines). */
    innerGap: 1.8,
    noGap: 1,
    /** An inner line that begins with white space, and a first line that does not where the page indents. */
    innerIndent: 6,
    noIndent: 5,
    /** The measure changes: between paragraphs, and inside one. */
    newMeasure: 2.08,
    newMeasureInside: 7.15,
    /** A last line that would be full, one line alone. */
    lastLine: 0.5,
    /** It is spaced out to the measure, as inner lines alone are. */
    justifiedLast: 4,
    /** A line that begins as a news text does, inside a paragraph. */
    innerLead: 7,
    /** A gain: the first line begins as a news text does. */
    lead: 3,
    /** Such an opening straight after another article's text: there should be a title between. */
    leadAfterText: 1.2,
    /** A gain: a report's closing note, on a line to itself. */
    closingNote: 1.75,
    /** A single space before a first line (a gain), and before an inner one. */
    smallIndent: 0.5,
    innerSmallIndent: 3,
    /** Begins with punctuation that cannot. */
    badBegin: 9,
    /** A paragraph with no punctuation at all. */
    bare: 3,
    /** A line of no measure: a paragraph pasted whole on one line. */
    unmeasured: 0.84,
  },
  title: {
    begin: 2.73,
    perLine: 0.8,
    /** Ends as a sentence does. */
    fullStop: 3.5,
    comma: 3.3,
    /** More characters than titles have, each. */
    usualLength: 60,
    perExtra: 0.12,
    tiny: 3,
    /** A line that is spaced out to a measure. */
    justified: 3,
    /** A line in brackets: who wrote it. */
    signature: 8,
    badBegin: 9,
    mostLines: 8,
    /** Lines that cost so much are no title, and no more of them one. */
    hopeless: 30,
    /** A blank line inside one title. */
    innerGap: 8.18,
  },
  caption: {
    begin: 3,
    /** A gain: it ends with a credit; it begins as captions do. */
    credit: 10.1,
    opening: 5.2,
    perLine: 0.3,
    ragged: 5.07,
    indent: 3,
    uneven: 1.5,
    raggedPerEm: 0.8,
    raggedMost: 10.4,
    mostLines: 7,
  },
  /** A run that ends in the middle of a row. */
  row: { cut: 8.79, join: 0.4, joinUnlikely: 4, joinFullStop: 2 },
  /** `known`: by this paper's habit alone. */
  byline: { begin: -4.22, known: 0 },
  jump: { begin: -6 },
  label: { begin: -3.8, known: 1 },
  /** How alike the paragraphs on both sides of a place are, in one article and across two. */
  cohesion: { same: 0.064, sameSpread: 0.66, other: 0.016, otherSpread: 0.52, most: 3, weight: 0.8 },
  article: {
    /** Any article, one without a title, one whose title stands where the page's titles do not. */
    begin: 2.5,
    untitled: 5,
    againstHabit: 2,
    /** A title in the middle of a body, read as a crosshead. */
    crosshead: 3.2,
    partedTitle: 6,
    subheadFirst: 6,
    titlesPartRow: 5,
    crossheadLine: 0.3,
    /** A crosshead longer than usual, for each further character. */
    crossheadExtra: 0.05,
    usualCrosshead: 14,
    /** A text that goes on after a paragraph that ends with its author. */
    afterSignature: 1.5,
    /** A photo after the title that stands after the text. */
    captionAfterFoot: 0.5,
    /** An article that begins without a blank line before it. */
    beginClose: 0.2,
    /** An opening such as 本报讯 that is not the first paragraph; none on the first. */
    innerLead: 7,
    noLead: 2,
    /** A byline or a 上接 after the body has begun, text after a 下转. */
    innerByline: 6,
    afterJump: 8,
    /** A caption that stands between paragraphs. */
    innerCaption: 2,
    /** Two titles lines that belong to two articles: with a blank line between them, and without. */
    titlesPart: 1.5,
    titlesPartClose: 3.5,
    /** A body with no paragraph: a photo with its title. */
    noBody: 1.5,
    /** Neither text nor photo: a title or a byline alone. */
    nothing: 10,
    /** Lines of title beyond what is usual, each. */
    titleLine: 0.8,
    usualTitleLines: 4,
    /** How much of a title's bigrams its own body has, and how much the log odds of each count. */
    ownBigram: 0.83,
    affinity: 0.35,
    /** How many bodies an article has at least, for the chance that a pair of characters is in one of them. */
    usualBodies: 3,
    mostAffinity: 21,
    captionAffinity: 0.5,
    captionAboveTitle: 3,
    /** An article that has cost so much is grown no further. */
    hopeless: 45,
    mostRuns: 200,
  },
  /** Several articles' titles in a row, before or after all their texts. */
  titleRow: {
    /** Any such row. */
    begin: 5,
    /** A text after the first that does not begin as a news text does. */
    noLead: 7,
    /** Rows of more lines, or over more runs of text, are not looked at. */
    mostLines: 16,
    mostRuns: 80,
  },
  /** Two articles whose columns come by turns. */
  columns: {
    /** A gain: a text breaks off in mid sentence where its line is full. */
    torn: 4,
    /** The first turn back; a column as high as the one before; one that is not; an article that is over. */
    turn: 4,
    even: 0.3,
    uneven: 5,
    over: 1.5,
    /** An inner line of a first line's width; an opening inside a paragraph; an inner line that ends with a full stop. */
    narrow: 2.5,
    opening: 7,
    fullStop: 1.3,
    /** A last line that is full; a first line that is. */
    fullLine: 1.8,
    wideFirst: 5,
    /** A gain: the characters on both sides of a line's end are a word elsewhere; they are none. */
    word: 1.5,
    noWord: 0.3,
    /** How much of an article is said again. */
    again: 0.4,
    /** So many readings are followed, over so many lines and titles. */
    readings: 40,
    mostLines: 400,
    mostHeads: 3,
    /** So much cheaper must it be to follow turns, and then to read the lines so ordered. */
    enough: 6,
    saved: 3,
    /** So many ways of taking turns are read, and what following them gained counts so much beside what reading saves. */
    ways: 6,
    followed: 0.4,
  },
  /** What speaks for it that a 下转 and a 上接 are one article's: gains, not costs. */
  jumps: {
    /** Any pair, before anything is known of it: few jumps are alone. */
    any: 1.5,
    /** One names the page that the other stands on, or names others. */
    page: { agrees: 2, differs: -4 },
    /** The titles: the same or a part, like enough (the share of the shorter one's pairs), or others. */
    title: { same: 4.5, like: 1.5, enough: 0.3, differs: -1.3 },
    /**
     * The text breaks off in mid sentence: the other page's first line is full, or indented; the characters on both sides
     * of the break occur together elsewhere, or not. `paragraph`: it ends with a sentence, and an indented line follows.
     */
    sentence: { full: 0.6, indented: -0.7, word: 1.3, noWord: -0.4, paragraph: 0.3 },
    /** How alike the two parts are: where that speaks for neither, and how fast it begins to speak. */
    shared: { middle: 0.033, perLog: 3, least: -2.3, most: 4 },
    /** So much of it is a reason. */
    reason: 0.6,
    /** How sure a lead over the best other assignment makes, per unit of log odds. */
    sure: 1,
    /** At most so sure is it that a jump is alone: the splitter may have missed the other. */
    alone: 0.98,
    /** More jumps than these, each way, are not looked at: no issue has so many. */
    most: 200,
  },
  /** How much a title line's finer role is to be trusted: log odds. */
  titleRole: { kicker: 2.5, subhead: 2.5, headline: 4, crosshead: 4 },
  /** How much it is to be trusted that a caption's credit begins where its form does: log odds. */
  creditBegins: 6,
  /** A margin as a probability, by the kind of decision: its log odds at each of `margins`, and straight lines between. */
  confidence: {
    /** A margin past the last says no more. */
    margins: [0, 0.25, 3, 12],
    article: [0.13, 0.13, 3.03, 6.27],
    block: [0.3, 1.16, 4.31, 12.38],
    role: [1.09, 1.09, 3.93, 10.22],
    attachment: [0.1, 0.1, 3.57, 6.31],
    /** Lines that go on with their block are told of only where that is less sure than this. */
    worthSaying: 0.98,
  },
} as const;
