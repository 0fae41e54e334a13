/** Words of job titles, English and German, and what each says. A stem with `*` stands for its compounds. */
import type { Level, Profession } from './taxonomy.ts';

export type TitleWord<Id extends string> = readonly [id: Id, pattern: RegExp];

/** Whole words; `*` takes any further letters, a blank any white space or hyphen. */
function words<Id extends string>(id: Id, list: string): TitleWord<Id> {
  const alternatives = list
    .split(',')
    .map((word) => word.trim().replaceAll(' ', '[\\s-]+').replaceAll('*', '\\p{L}*'))
    .join('|');
  return [id, new RegExp(`(?<!\\p{L})(${alternatives})(?!\\p{L})`, 'iu')];
}

/** From the top downwards; the first that fits counts. */
export const LEVEL_WORDS: readonly TitleWord<Level>[] = [
  words(
    'manager',
    'teamleit*, gruppenleit*, abteilungsleit*, schichtleit*, filialleit*, projektleit*, team lead*',
  ),
  words('vp', 'vice president, vp, svp, evp, avp, vizepräsident*'),
  words('chief', 'chief*, cfo, ceo, cio, cto, coo, ciso, chro, cpo, cmo, cro, cdo, cso, cao'),
  words('chief', 'president, präsident*, owner, co owner, founder, co founder, managing director'),
  words('chief', 'geschäftsführ*, vorstand*, vorständ*, inhaber*, gründer*, finanzchef*'),
  words('director', 'director*, direktor*, head, head of, bereichsleit*, general counsel'),
  words('director', 'general manager, leiter*, leitung, leitende*, *leiter, *leiterin'),
  words('manager', 'manager*, supervisor, lead, superintendent, foreman, team head, meister*'),
  words(
    'specialist',
    'agent, specialist*, analyst*, clerk, buyer, engineer, administrator*, coordinator, associate',
  ),
  words(
    'specialist',
    'officer, accountant, assistant*, consultant, planner, technician, representative, counsel',
  ),
  words(
    'specialist',
    'sachbearbeit*, referent*, einkäufer*, buchhalter*, fachkraft, spezialist*, mitarbeit*',
  ),
  words(
    'specialist',
    'ingenieur*, jurist*, justiziar*, assistent*, assistenz, controller*, techniker*, kaufmann, kauffrau',
  ),
];

export const PROFESSION_WORDS: readonly TitleWord<Profession>[] = [
  words('finance', 'cfo, financ*, controller*, controlling, treasur*, accounting, accountant*, accounts'),
  words(
    'finance',
    'payable*, receivable*, audit*, finanz*, *buchhalt*, kreditor*, debitor*, kaufmännisch*, rechnungswesen',
  ),
  words(
    'operations',
    'coo, operations, supply chain, logistic*, plant, production, manufacturing, warehouse, facilit*',
  ),
  words(
    'operations',
    'betrieb*, produktion*, fertigung*, werkleit*, werksleit*, logistik*, lagerleit*, lager, disposition',
  ),
  words(
    'it_security',
    'cio, cto, ciso, it, information technology, information security, cyber*, security, infrastructure',
  ),
  words(
    'it_security',
    'systems, network*, informatik*, edv, informationssicherheit*, systemadministrat*, rechenzentrum*',
  ),
  words('hr', 'chro, hr, human resources, people, talent*, recruit*, personal*, payroll, personnel'),
  words(
    'purchasing',
    'purchas*, procure*, sourcing, buyer, category manager, cpo, einkauf*, einkäuf*, beschaff*',
  ),
  words(
    'legal',
    'legal, counsel, attorney, lawyer, compliance, privacy, data protection, recht, rechtsabteilung, jurist*',
  ),
  words('legal', 'justiziar*, syndikus*, datenschutz*, rechtsanw*'),
  words(
    'sales_marketing',
    'cmo, cro, sales, marketing, brand*, communications, vertrieb*, verkauf*, kommunikation, werbung',
  ),
  words(
    'engineering',
    'engineer*, r&d, research, development, product manager, product owner, quality, technical director',
  ),
  words('engineering', 'ingenieur*, entwicklung*, konstruktion*, qualität*, forschung*, technische* leit*'),
  words(
    'general_management',
    'ceo, president, owner, co owner, founder, co founder, managing director, general manager',
  ),
  words(
    'general_management',
    'geschäftsführ*, geschäftsleit*, vorstand*, vorständ*, inhaber*, gründer*, chief executive*',
  ),
  words(
    'line',
    'shift, foreman, supervisor, store manager, branch manager, depot manager, schicht*, meister*',
  ),
  words('line', 'filialleit*, vorarbeit*, bauleit*, superintendent, team lead*, teamleit*'),
];
