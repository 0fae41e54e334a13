/** Titles that programs write by themselves and that say nothing. Source: content/README, Titles. */

const GENERIC = [
  /^(?:microsoft (?:word|powerpoint|excel)|powerpoint)?[ -]*(?:presentation|präsentation|presentación|présentation)[ -]*\d{0,4}$/i,
  /^microsoft (?:word|powerpoint|excel) - /i,
  /^(?:slide|folie|page|seite|sheet|tabelle|title|titel|document|dokument|untitled|unbenannt|new document)[ ]?\d{0,4}$/i,
  /^(?:untitled|unbenannt)\b.{0,40}$/i,
  /^(?:(?:click|hier klicken) .{0,60})$/i,
  /^[\w -]{1,80}\.(?:docx?|pptx?|xlsx?|pdf|odt|indd|ai|rtf|tex|dvi|html?)$/i,
  /^(?:powerpoint|word|excel)$/i,
  /^PptxGenJS Presentation$/i,
  /^презентация powerpoint$/i,
];

/** Whether a document's own title is only what its program put there. */
export function isGenericTitle(title: string): boolean {
  const text = title.trim();
  return text === '' || GENERIC.some((pattern) => pattern.test(text));
}
