/** A library of any size with a fixed seed: titles, facets and two-page texts of about 550 words. */

const VOCABULARY = 60_000;
const WORDS_PER_PAGE = 275;
const SYLLABLES =
  'ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo yu zen tion ment ing er al ic ous'.split(' ');

/** mulberry32: a small seeded generator of numbers in [0, 1). @param {number} seed */
function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** @param {() => number} random */
function makeWord(random) {
  const parts = 2 + Math.floor(random() * 3);
  return Array.from({ length: parts }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('');
}

const wordRandom = seeded(11);
const words = Array.from({ length: VOCABULARY }, () => makeWord(wordRandom));

/** Common words come often, rare ones seldom, as in real text. @param {() => number} random */
const zipf = (random) => words[Math.floor(VOCABULARY ** random()) - 1] ?? 'word';
/** @param {() => number} random @param {number} count */
const textOf = (random, count) => Array.from({ length: count }, () => zipf(random)).join(' ');
/** @template Item @param {() => number} random @param {readonly Item[]} list */
const pick = (random, list) => /** @type {Item} */ (list[Math.floor(random() * list.length)]);

const STAGES = ['quoted', 'deciding', 'negotiate', 'evaluate', 'review'];
const ROLES = ['economic', 'champion', 'technical', 'user', 'purchasing'];
const TYPES = ['one_pager', 'case_study', 'deck', 'video', 'terms'];

/** @param {() => number} random @param {number} at */
function makeAsset(random, at) {
  return {
    id: `a-${at}`,
    path: `assets/${at % 200}/file-${at}.pdf`,
    title: textOf(random, 5),
    use: textOf(random, 8),
    type: pick(random, TYPES),
    stages: [pick(random, STAGES)],
    roles: random() < 0.3 ? [] : [pick(random, ROLES)],
    messages: ['outcome'],
    outcomes: [],
    products: [],
    industries: [],
    rivals: [],
    challenges: [],
    tags: [zipf(random), zipf(random)],
    language: pick(random, ['en', 'de']),
    audience: 'send',
    described: true,
    freshness: { kind: pick(random, ['current', 'due']), daysSince: 3 },
  };
}

/** @param {number} size */
export function generatedLibrary(size) {
  const random = seeded(7);
  const assets = Array.from({ length: size }, (_, at) => makeAsset(random, at));
  const documents = new Map(
    assets.map(({ id }) => [
      id,
      {
        pages: 2,
        internalNotes: '',
        parts: [1, 2].map((number) => ({
          kind: 'page',
          number,
          name: null,
          text: textOf(random, WORDS_PER_PAGE),
          hidden: false,
          notes: '',
        })),
      },
    ]),
  );
  const config = { synonyms: [], stageAliases: {}, roleAliases: {}, labels: {}, products: [] };
  return {
    catalog: { assets, templates: [], snippets: [], config, ignored: [], issues: [] },
    documentOf: (/** @type {{id: string}} */ { id }) => documents.get(id),
  };
}

/** Questions as people type them, every state of the box a question of its own. @param {number} size */
export function questionsOf(size) {
  const random = seeded(size);
  const request = (/** @type {string} */ text, facets = {}) => ({
    words: text,
    facets,
    internalNotes: false,
    pinnedOnly: false,
    limit: 50,
  });
  const targets = Array.from({ length: 60 }, () => [zipf(random), zipf(random), zipf(random)]);
  const typed = targets.flatMap(([word = '']) =>
    Array.from({ length: word.length }, (_, at) => request(word.slice(0, at + 1))),
  );
  return {
    typed: typed.filter(({ words: text }) => text.length > 2),
    oneOrTwoLetters: typed.filter(({ words: text }) => text.length <= 2),
    several: targets.map((three) => request(three.join(' '))),
    typingSecond: targets.map(([a = '', b = '']) => request(`${a} ${b.slice(0, 4)}`)),
    typos: targets.map(([word = '']) => request(`${word.slice(0, 2)}x${word.slice(2)}`)),
    noHit: targets.map(([word = ''], at) => request(`zzqx${word}${at}`)),
    faceted: targets.map(([word = '']) => request(word, { stage: ['quoted'], freshness: ['current'] })),
    facetsOnly: STAGES.map((stage) => request('', { stage: [stage] })),
  };
}
