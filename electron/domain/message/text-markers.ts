/** Signs that a text is not finished: placeholders of any template language, and greetings of nobody. */

const MARKERS: readonly RegExp[] = [
  /\{\{|\}\}|\{%|%\}/,
  /\$\{\w[^}\n]*\}/,
  /\$[A-Za-z]+(?:_[A-Za-z]+)+\b/,
  /%%[A-Za-z][\w ]*%%/,
  /<<[ ]*[A-Za-z][\w .]*>>/,
  /\[(?:insert|your|first|last|full|contact|customer|company|account|recipient|prospect)\b[^\]\n]{0,40}\](?!\()/i,
  /\[(?:name|date|day|amount|company|title|link)\](?!\()/i,
];

const GREETS_NOBODY: readonly RegExp[] = [
  /^[ \t>]*(?:dear|liebe[rs]?|sehr geehrte[rs]?(?:[ \t]+(?:frau|herr))?)[ \t]*[,!:]?[ \t]*$/imu,
  /^[ \t>]*(?:dear|hi|hello|hey|hallo|liebe[rs]?|guten (?:tag|morgen)|good (?:morning|afternoon))[ \t]+[,!:]/imu,
];

/** The first placeholder that is still in a text, as it stands there; undefined when there is none. */
export function leftoverMarker(text: string): string | undefined {
  const found = MARKERS.flatMap((marker) => marker.exec(text)?.[0] ?? []);
  return found[0];
}

/** The first greeting without a name ("Dear ,"), trimmed; undefined when there is none. */
export function emptyGreeting(text: string): string | undefined {
  const found = GREETS_NOBODY.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
  return found[0]?.trim();
}
