/** Words that say nothing about what is wanted. They count only when nothing else was typed. */

const ENGLISH = `a about above after again against all also am an and any are as at be because been before being
below between both but by can could did do does doing down during each few for from further had has have having
he her here hers him his how i if in into is it its itself just me more most my myself no nor not now of off on
once only or other our out over own same she should so some such than that the their them then there these they
this those through to too under until up very was we were what when where which while who whom why will with
would you your`;

const GERMAN = `aber als am an auch auf aus bei bin bis bist da damit das dass dein dem den der des die dies diese
dieser dir doch du durch ein eine einem einen einer eines er es fur hat hatte ich ihr im in ist ja kann kein keine
mich mir mit nach nicht noch nur ob oder ohne sein seine sich sie sind so uber um und uns unser unter vom von vor
war was wenn wer wie wir wird zu zum zur`;

const GERMAN_WORDS = new Set(GERMAN.split(/\s+/));
const STOP_WORDS = new Set([...ENGLISH.split(/\s+/), ...GERMAN_WORDS]);
/** Words of one language only, to tell which one a text is in. */
const ONLY_GERMAN = new Set([
  'der',
  'die',
  'das',
  'und',
  'mit',
  'von',
  'ist',
  'nicht',
  'ein',
  'eine',
  'auf',
  'den',
]);
const ONLY_ENGLISH = new Set(['the', 'of', 'and', 'to', 'is', 'with', 'that', 'are', 'this', 'from']);

/** @param word folded */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}

/** Whether a text is German, by its most common words. */
export function looksGerman(words: Iterable<string>): boolean {
  let german = 0;
  let english = 0;
  for (const word of words) {
    if (ONLY_GERMAN.has(word)) german++;
    else if (ONLY_ENGLISH.has(word)) english++;
  }
  return german > 2 && german > english;
}
